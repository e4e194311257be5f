package dev.readout.html.internal.comparison;

import dev.readout.html.internal.page.Head;
import dev.readout.html.internal.sides.Row;
import dev.readout.html.internal.sides.Sides;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import java.util.List;

/**
 * The page of a comparison.
 *
 * @param head the head of the page
 * @param first the first article
 * @param second the second article
 * @param summary how many statements are in both articles
 * @param disagreements where the articles disagree
 * @param meetings the meetings that both articles have
 * @param statements the statements that both articles have
 */
@JStache(path = "comparison")
@JStachePath(prefix = "dev/readout/html/internal/page/", suffix = ".mustache")
@JStacheConfig(type = JStacheType.STACHE)
record ComparisonPage(
        Head head,
        ArticleColumn first,
        ArticleColumn second,
        String summary,
        List<Row> disagreements,
        List<MeetingTable> meetings,
        List<StatementRow> statements) {
    /**
     * One of the articles.
     *
     * @param title who published it, or which of both it is
     * @param language the language of its text, or an empty string if it is not known
     * @param headline its headline, or an empty string
     * @param published when it was published, or an empty string
     * @param onlyHere what only this article has
     */
    record ArticleColumn(String title, String language, String headline, String published, List<OnlyHere> onlyHere) {
        boolean hasOnlyHere() {
            return !onlyHere.isEmpty();
        }
    }

    /**
     * What only one of the articles has.
     *
     * @param what what it is: a statement, a speaker, a meeting
     * @param who who says it, or its name
     * @param cue the reporting words, or an empty string
     * @param words the words, or an empty string
     */
    record OnlyHere(String what, String who, String cue, String words) {}

    /**
     * What both articles say about a meeting.
     *
     * @param title the kind of the meeting
     * @param rows the attributes and participants
     */
    record MeetingTable(String title, List<Row> rows) {}

    /**
     * What both articles report that was said.
     *
     * @param number the number on the page, from 1
     * @param first who says it in the first article, and how
     * @param second who says it in the second article, and how
     * @param similarity how many words both have in common
     * @param isChanged whether quoted words are changed
     * @param sides the words
     */
    record StatementRow(
            int number, Saying first, Saying second, String similarity, boolean isChanged, List<Sides> sides) {}

    /**
     * Who says something, and how.
     *
     * @param who the speakers
     * @param cue the reporting words
     * @param form the form
     */
    record Saying(String who, String cue, String form) {}

    /** Returns the language of both texts, or an empty string if they are not in one language. */
    String language() {
        return first.language().equals(second.language()) ? first.language() : "";
    }

    boolean hasDisagreements() {
        return !disagreements.isEmpty();
    }

    boolean hasStatements() {
        return !statements.isEmpty();
    }

    boolean hasOnlyHere() {
        return first.hasOnlyHere() || second.hasOnlyHere();
    }
}
