package dev.readout.json.schemaorg;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The blocks of JSON-LD in a page. This is the only class that uses jsoup, which may be absent at run time. */
final class JsonLdBlocks {
    private static final String TYPE = "application/ld+json";

    private JsonLdBlocks() {}

    /** Returns what is in each {@code <script type="application/ld+json">}, in the order of the page. */
    static List<String> of(String html) {
        List<String> blocks = new ArrayList<>();
        for (Element script : Jsoup.parse(html).select("script[type]")) {
            String type = script.attr("type").strip();
            if (type.regionMatches(true, 0, TYPE, 0, TYPE.length())) {
                blocks.add(script.data());
            }
        }
        return blocks;
    }
}
