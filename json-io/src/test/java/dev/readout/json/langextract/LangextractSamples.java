package dev.readout.json.langextract;

import dev.readout.exchange.Reading;
import dev.readout.text.Span;
import dev.readout.text.Text;

/** Small documents of langextract. */
final class LangextractSamples {
    private static final String TEXT =
            "\uD83D\uDD4A “We\u00A0waited,” Ada Bloom told the Post at the summit in Turku.\\r\\nCafe\u0301 owners said that prices rose. She agreed.";

    private LangextractSamples() {}

    /** Returns the draft that the usual mapping makes of extractions from one text. */
    static LangextractDraft draft(String extractions) {
        return draft(extractions, LangextractMapping.usual());
    }

    /** Returns the draft that a mapping makes of extractions from the same text. */
    static LangextractDraft draft(String extractions, LangextractMapping mapping) {
        return Langextract.lenient()
                .read("{\"extractions\": [" + extractions + "], \"text\": \"" + TEXT + "\"}")
                .draft(mapping);
    }

    /** Returns an extraction without an interval. The attributes are JSON. */
    static String extraction(String type, String words, String attributes) {
        return """
                {"extraction_class": "%s", "extraction_text": "%s", "attributes": %s}""".formatted(type, words, attributes);
    }

    /** Returns the reading of a document with one extraction. */
    static Reading<LangextractDocument> reading(Text text, String words, Span claimed) {
        return Langextract.lenient()
                .reading("""
                {"extractions": [{"extraction_class": "x", "extraction_text": "%s", "alignment_status": "match_exact",
                  "char_interval": {"start_pos": %d, "end_pos": %d}}], "text": "%s"}
                """.formatted(json(words), claimed.start(), claimed.end(), json(text.string())));
    }

    private static String json(String string) {
        return string.replace("\r", "\\r").replace("\n", "\\n");
    }
}
