package dev.readout.json.corenlp;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document. Positions are compared with the text after all members are read. */
final class DocumentReader {
    private final JsonReader in;
    private final Findings findings;
    private final MemberReader members;
    private final ReadingOptions options;
    private final ReportedDocument document = new ReportedDocument();
    private @Nullable Text text;
    private boolean hasQuotes;
    private int mentions;

    /**
     * How documents are read.
     *
     * @param isStrict whether a document is refused because of a finding
     * @param joins whether split quotations are joined
     */
    record ReadingOptions(boolean isStrict, boolean joins) {}

    private DocumentReader(JsonReader in, @Nullable Text text, ReadingOptions options) {
        this.in = in;
        this.findings = new Findings(in);
        this.members = new MemberReader(in, findings);
        this.options = options;
        this.text = text;
    }

    /**
     * Reads a document.
     *
     * @param text the text, or null if the document has it
     * @throws RefusedDocumentException if it is refused
     */
    static Reading<Article> read(byte[] document, @Nullable Text text, ReadingOptions options, DocumentLimits limits) {
        JsonReader in = new JsonReader(DocumentBytes.withNaN(document, 0, document.length, limits), limits);
        return in.document("document of CoreNLP", new DocumentReader(in, text, options)::read);
    }

    private Reading<Article> read() {
        in.startObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            findings.nextPart();
            read(name);
        }
        if (text == null) {
            throw in.here("expected the member \"text\" or a text beside the document, found none");
        }
        if (!hasQuotes) {
            findings.doubt(0, "", Kind.MISSING, "expected the member \"quotes\", found none");
        }
        Article article = new ArticleMaker(text, findings).make(document, options.joins());
        List<CoreNlpFinding> all = findings.inOrder();
        if (options.isStrict() && !all.isEmpty()) {
            throw in.near(all.get(0).place(), all.get(0).problem());
        }
        return Reading.of(article, all);
    }

    private void read(String name) {
        switch (name) {
            case "text" -> text();
            case "sentences" -> sentences();
            case "tokens" -> document.tokens().read(members, needsSamples());
            case "corefs" -> chains();
            case "quotes" -> quotes();
            // They are positions of sentences.
            case "sections" -> in.skip();
            default -> {
                String value = members.any();
                if (value != null) {
                    document.others().put(name, value);
                }
            }
        }
    }

    private boolean needsSamples() {
        return text == null || !OffsetUnit.isBmp(text);
    }

    private void text() {
        if (text == null) {
            text = in.text();
        } else if (!in.stringIs(text, 0, text.length())) {
            String problem = "expected the text beside the document, found another one";
            findings.doubt(findings.nextPart(), in.pointer(), Kind.OTHER_TEXT, problem);
        }
    }

    private void sentences() {
        if (!members.startsList()) {
            return;
        }
        while (in.nextElement()) {
            document.tokens().startSentence();
            if (members.isObject()) {
                in.startObject();
                for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                    if (name.equals("tokens")) {
                        document.tokens().read(members, needsSamples());
                    } else {
                        in.skip();
                    }
                }
            }
        }
    }

    private void chains() {
        if (!members.isObject()) {
            return;
        }
        in.startObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (members.startsList()) {
                List<ReportedMention> chain = new ArrayList<>();
                while (in.nextElement()) {
                    if (++mentions > in.limits().elements()) {
                        throw in.here(in.limits().elementsExceeded("mentions"));
                    }
                    if (members.isObject()) {
                        chain.add(ReportedMention.read(members));
                    }
                }
                document.chains().put(name, chain);
            }
        }
    }

    private void quotes() {
        hasQuotes = true;
        if (!members.startsList()) {
            return;
        }
        for (int index = 0; in.nextElement(); index++) {
            if (index == in.limits().elements()) {
                throw in.here(in.limits().elementsExceeded("quotes"));
            }
            if (members.isObject()) {
                document.quotes().add(ReportedQuote.read(members, index));
            }
        }
    }
}
