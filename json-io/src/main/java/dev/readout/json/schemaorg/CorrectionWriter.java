package dev.readout.json.schemaorg;

import dev.readout.article.Correction;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the corrections of an article. */
final class CorrectionWriter {
    private final JsonGenerator out;
    private final NodeOutput node;

    /**
     * Creates a writer.
     *
     * @param node the node of the article
     */
    CorrectionWriter(NodeOutput node) {
        this.out = node.sheet().out();
        this.node = node;
    }

    void write(List<Correction> corrections) {
        if (node.writeAsRead("correction", corrections.isEmpty() ? null : corrections, Parts::corrections)) {
            return;
        }
        int[] index = {0};
        node.list("correction", corrections, one -> correction(one, "/corrections/" + index[0]++), List.of());
    }

    private void correction(Correction correction, String path) {
        out.writeStartObject();
        node.string(Ld.TYPE, "CorrectionComment");
        node.string("text", correction.note());
        if (correction.at().isPresent()) {
            if (Dates.isIso(correction.at().get())) {
                node.string("datePublished", correction.at().get().toString());
            } else {
                node.losePath(path + "/at", NodeOutput.NOT_ISO);
            }
        }
        out.writeEndObject();
    }
}
