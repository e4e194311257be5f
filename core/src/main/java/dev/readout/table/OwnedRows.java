package dev.readout.table;

import dev.readout.metadata.Provenance;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what several kinds of values have: attributes, identities and provenance. */
final class OwnedRows {
    private static final List<String> OWNERS_OF_ATTRIBUTES =
            List.of("speaker", "meeting", "participant", "statement", "mention");
    private static final List<String> OWNERS_OF_IDENTITIES = List.of("speaker", "meeting", "place", "topic");

    private final RowIndex rows;
    private final Map<Integer, Provenance> provenances = new HashMap<>();

    OwnedRows(RowIndex rows) {
        this.rows = rows;
        for (Cells attribute : rows.all(Table.ATTRIBUTE)) {
            if (owners(attribute, OWNERS_OF_ATTRIBUTES) > 1) {
                throw attribute.refused("attribute", "have at most one owner");
            }
        }
        for (Cells identity : rows.all(Table.SAME_AS)) {
            if (owners(identity, OWNERS_OF_IDENTITIES) != 1) {
                throw identity.refused("same_as", "have one owner");
            }
        }
        for (Cells origin : rows.all(Table.PROVENANCE)) {
            provenances.put(
                    origin.number(),
                    Provenance.builder()
                            .agent(origin.text("agent"))
                            .version(origin.textOrNull("version"))
                            .method(origin.textOrNull("method_used"))
                            .at(origin.whenOrNull("recorded"))
                            .confidence(origin.doubleOrNull("confidence"))
                            .build());
        }
    }

    private static long owners(Cells cells, List<String> columns) {
        return columns.stream()
                .filter(column -> cells.numberOrNull(column) != null)
                .count();
    }

    @Nullable
    Provenance provenanceOrNull(Cells cells) {
        Integer number = cells.numberOrNull("provenance");
        return number == null ? null : Objects.requireNonNull(provenances.get(number));
    }

    Map<String, String> attributesOfArticle() {
        return attributes(rows.all(Table.ATTRIBUTE).stream().filter(cells -> owners(cells, OWNERS_OF_ATTRIBUTES) == 0));
    }

    Map<String, String> attributes(String owner, int number) {
        return attributes(rows.where(Table.ATTRIBUTE, owner, number).stream());
    }

    private static Map<String, String> attributes(Stream<Cells> all) {
        Map<String, String> attributes = new LinkedHashMap<>();
        all.forEach(cells -> {
            if (attributes.putIfAbsent(cells.text("name"), cells.text("text")) != null) {
                throw cells.refused("name", "be once at its owner");
            }
        });
        return attributes;
    }

    List<URI> sameAs(String owner, int number) {
        return rows.where(Table.SAME_AS, owner, number).stream()
                .map(cells -> URI.create(cells.text("uri")))
                .toList();
    }
}
