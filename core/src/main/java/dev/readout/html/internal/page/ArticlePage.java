package dev.readout.html.internal.page;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import java.util.List;

/**
 * The page of an article.
 *
 * @param head the head of the page
 * @param language the language of the text, or an empty string if it is not known
 * @param direction the direction of the text
 * @param hasHeadline whether a block is the headline, and so the title of the page
 * @param blocks the text
 * @param notes the notes on the statements
 * @param meetings the cards of the meetings
 * @param speakers the cards of the speakers
 * @param voices those who make statements
 * @param about the facts about the article
 * @param forms the forms of the statements, for the filter
 */
@JStache(path = "article")
@JStachePath(prefix = "dev/readout/html/internal/page/", suffix = ".mustache")
@JStacheConfig(type = JStacheType.STACHE)
record ArticlePage(
        Head head,
        String language,
        String direction,
        boolean hasHeadline,
        List<BlockView> blocks,
        List<StatementNote> notes,
        List<MeetingCard> meetings,
        List<SpeakerCard> speakers,
        List<Voice> voices,
        List<Fact> about,
        List<FormOption> forms) {
    /** How many voices are shown above the text. All of them are in the filter. */
    private static final int MAX_VOICES = 10;

    /**
     * A form by which statements can be filtered.
     *
     * @param value the class of CSS
     * @param words the words to show
     * @param count the number of statements
     */
    record FormOption(String value, String words, long count) {}

    /** Returns whether the direction of each paragraph depends on its first letter. */
    boolean isDirectionUnknown() {
        return direction.equals("auto");
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }

    boolean hasMeetings() {
        return !meetings.isEmpty();
    }

    boolean hasSpeakers() {
        return !speakers.isEmpty();
    }

    boolean hasAbout() {
        return !about.isEmpty();
    }

    /** Returns those who make the most statements. */
    List<Voice> mainVoices() {
        return voices.stream().limit(MAX_VOICES).toList();
    }

    boolean hasVoices() {
        return !voices.isEmpty();
    }
}
