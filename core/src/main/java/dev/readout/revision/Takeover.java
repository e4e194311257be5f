package dev.readout.revision;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.speaker.Mention;
import dev.readout.statement.Addressee;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rebuilds an article with its passages on another text, and without those that are not there. */
final class Takeover {
    private final Function<Passage, Optional<Passage>> taken;
    // Each is rebuilt once, so that everything refers to the same new one.
    private final Map<String, Meeting> meetings = new HashMap<>();

    Takeover(Function<Passage, Optional<Passage>> taken) {
        this.taken = taken;
    }

    /** Returns the article with these blocks and statements; every passage of the statements is taken. */
    Article of(Article article, Text text, List<Block> blocks, List<Statement> statements) {
        return article.toBuilder()
                .text(text)
                .blocks(blocks)
                .meetings(article.meetings().stream().map(this::meeting).toList())
                .statements(statements.stream().map(this::statement).toList())
                .mentions(article.mentions().stream()
                        .flatMap(mention -> mention(mention).stream())
                        .toList())
                .build();
    }

    private Meeting meeting(Meeting meeting) {
        Meeting known = meetings.get(meeting.id());
        if (known == null) {
            Meeting.Builder builder = meeting.toBuilder()
                    .participants(meeting.participants().stream()
                            .map(this::participant)
                            .toList())
                    .designations(meeting.designations().stream()
                            .flatMap(mention -> taken.apply(mention).stream())
                            .toList());
            meeting.inside().map(this::meeting).ifPresent(builder::inside);
            known = builder.build();
            meetings.put(meeting.id(), known);
        }
        return known;
    }

    private Participant participant(Participant participant) {
        if (participant.mention().isEmpty()) {
            return participant;
        }
        Optional<Passage> mention = taken.apply(participant.mention().get());
        if (mention.isPresent()) {
            return participant.toBuilder().mention(mention.get()).build();
        }
        Participant.Builder builder =
                Participant.builder().speaker(participant.speaker()).attributes(participant.attributes());
        participant.part().ifPresent(builder::part);
        participant.capacity().ifPresent(builder::capacity);
        participant.side().ifPresent(builder::side);
        return builder.build();
    }

    private Statement statement(Statement statement) {
        Statement.Builder builder = statement.toBuilder()
                .sources(statement.sources().stream().map(this::source).toList())
                .quoted(statement.quoted().stream().map(this::passage).toList())
                .addressees(statement.addressees().stream().map(this::addressee).toList());
        statement
                .cue()
                .map(cue -> cue.toBuilder().passage(passage(cue.passage())).build())
                .ifPresent(builder::cue);
        statement.content().map(this::passage).ifPresent(builder::content);
        statement.frame().map(this::passage).ifPresent(builder::frame);
        statement.meeting().map(this::meeting).ifPresent(builder::meeting);
        return builder.build();
    }

    private Source source(Source source) {
        Source.Builder builder =
                source.toBuilder().via(source.via().stream().map(this::source).toList());
        source.mention().map(this::passage).ifPresent(builder::mention);
        return builder.build();
    }

    private Addressee addressee(Addressee addressee) {
        Addressee.Builder builder = addressee.toBuilder();
        addressee.mention().map(this::passage).ifPresent(builder::mention);
        return builder.build();
    }

    private Optional<Mention> mention(Mention mention) {
        return taken.apply(mention.passage())
                .map(passage -> mention.toBuilder().passage(passage).build());
    }

    private Passage passage(Passage passage) {
        return taken.apply(passage).orElseThrow();
    }
}
