package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats meetings and statements for people. */
final class Printing {
    private Printing() {}

    static String meeting(Meeting meeting) {
        StringBuilder lines = new StringBuilder(word(meeting.kind()));
        if (!meeting.places().isEmpty()) {
            lines.append(" at ")
                    .append(joined(
                            meeting.places().stream().map(Place::displayName).toList()));
        }
        meeting.time().ifPresent(when -> lines.append(", ").append(when));
        for (Participant participant : meeting.participants()) {
            String part = participant.part().map(Printing::word).orElse("");
            lines.append(String.format("%n  %-12s", part))
                    .append(participant.speaker().displayName());
            participant
                    .capacity()
                    .map(Role::displayName)
                    .filter(capacity -> !capacity.equals(participant.speaker().displayName()))
                    .ifPresent(capacity -> lines.append(", ").append(capacity));
        }
        if (!meeting.topics().isEmpty()) {
            lines.append(String.format("%n  %-12s", "topics"))
                    .append(joined(meeting.topics().stream().map(Topic::label).toList()));
        }
        return lines.toString();
    }

    /** Returns a statement as {@code who (capacity) cue: words}. */
    static String statement(Statement statement) {
        String who = statement.sources().stream().map(Printing::source).collect(Collectors.joining(" and "));
        String cue = statement.cue().map(c -> c.passage().words()).orElse("");
        String words = statement
                .content()
                .map(content -> words(statement.form(), content))
                .orElse("");
        return String.join(" ", List.of(who, cue)).strip() + (words.isEmpty() ? "" : ": " + words);
    }

    /** Returns the number of the paragraph in which a passage begins, counted from 1. */
    static Optional<Integer> paragraph(Article article, Passage passage) {
        return article.blockOf(passage)
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> article.paragraphs().indexOf(article.passage(block)) + 1);
    }

    private static String source(Source source) {
        String who = source.speakers().isEmpty()
                ? source.mention().map(Passage::words).orElse("")
                : source.speakers().stream().map(Speaker::displayName).collect(Collectors.joining(" and "));
        return who + source.capacity().map(c -> " (" + c.title() + ")").orElse("");
    }

    private static String words(Form form, Passage content) {
        String words = content.words();
        return form == Form.DIRECT ? "“" + words + "”" : words;
    }

    private static String joined(List<String> words) {
        return String.join("; ", words);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
