package dev.readout.html.internal.words;

import dev.readout.speaker.Speaker;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.stream.Collectors;

/** Who makes a statement, and with which words it is reported. */
public final class StatementWords {
    private StatementWords() {}

    /** Returns the names of the speakers, or the words of a source whose speakers are not known. */
    public static String who(Statement statement) {
        return statement.sources().stream().map(StatementWords::who).collect(Collectors.joining(" and "));
    }

    private static String who(Source source) {
        return source.speakers().isEmpty()
                ? source.mention().map(Passage::words).orElse("")
                : source.speakers().stream().map(Speaker::displayName).collect(Collectors.joining(" and "));
    }

    /** Returns the reporting words, or an empty string if there are none. */
    public static String cue(Statement statement) {
        return statement.cue().map(cue -> cue.passage().words()).orElse("");
    }
}
