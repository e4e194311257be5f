package dev.readout.html.internal.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows about a statement.
 *
 * @param number the number of the statement
 * @param colour the colour of its speaker
 * @param sources who speaks
 * @param cue the reporting words
 * @param words the beginning of the content
 * @param status what the article reports instead, unless the content was said
 * @param facts everything else
 * @param form the form, for the filter
 * @param orForm the alternative form, for the filter
 * @param speakers the numbers of the speakers, for the filter
 * @param ranges where its parts are in the text
 */
record StatementNote(
        int number,
        int colour,
        List<SourceView> sources,
        Optional<String> cue,
        Optional<String> words,
        Optional<String> status,
        List<Fact> facts,
        String form,
        Optional<String> orForm,
        String speakers,
        PartRanges ranges) {
    /**
     * The ranges of segments of each part of a statement.
     *
     * @param content what was said
     * @param source who is named as speaking
     * @param cue the reporting words
     * @param addressee to whom it was said
     */
    record PartRanges(String content, String source, String cue, String addressee) {}
}
