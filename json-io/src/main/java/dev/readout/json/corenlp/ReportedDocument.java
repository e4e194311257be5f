package dev.readout.json.corenlp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document says, before its positions are compared with the text.
 *
 * @param tokens the tokens of all sentences
 * @param quotes the quotations
 * @param chains the mentions of each coreference chain, by the id of the chain
 * @param others the members that are neither annotations nor the text, as JSON
 */
record ReportedDocument(
        TokenOffsets tokens,
        List<ReportedQuote> quotes,
        Map<String, List<ReportedMention>> chains,
        Map<String, String> others) {
    ReportedDocument() {
        this(new TokenOffsets(), new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }
}
