package dev.readout.examples.quotations;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes links as JSON, one per line. */
public final class LinkLines {
    private final JsonMapper mapper = new JsonMapper();
    private final ArticlePlaces places;

    /**
     * Creates a writer.
     *
     * @param places where the articles are
     */
    public LinkLines(ArticlePlaces places) {
        this.places = places;
    }

    /**
     * Returns a link as JSON on one line.
     *
     * @param link the link
     * @param isBest whether it is the best link of its quotation
     * @return the JSON
     */
    public String line(Link link, boolean isBest) {
        ObjectNode json = mapper.createObjectNode();
        json.set("quotation", version(link.quotation()));
        json.set("original", version(link.original()));
        json.put("best", isBest)
                .put("manner", link.manner())
                .put("part", link.isPart())
                .put("changedWords", link.changedWords());
        ArrayNode differences = json.putArray("differences");
        link.differences()
                .forEach(difference -> differences
                        .addObject()
                        .put(
                                "kind",
                                difference
                                        .kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))
                        .put("original", difference.original())
                        .put("quotation", difference.quotation()));
        return json.toString();
    }

    private ObjectNode version(Version version) {
        QuotedWords first = version.first();
        ObjectNode json = mapper.createObjectNode()
                .put("article", first.article())
                .put("place", places.of(first.article()))
                .put("number", first.number());
        if (first.date() != null) {
            json.put("date", first.date().toString());
        }
        return json.put("speaker", first.speaker()).put("words", first.words()).put("uses", version.uses());
    }
}
