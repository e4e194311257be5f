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

/** Rebuilds an article on a new text, with the new passage of each old passage. */
final class ArticleRebuilder {
    private final Function<Passage, Optional<Passage>> newPassages;
    /** By id. Each meeting is rebuilt only once, so that all statements refer to the same new meeting. */
    private final Map<String, Meeting> meetings = new HashMap<>();

    /** Takes a function that returns the new passage of each old passage, or empty if the new article has none. */
    ArticleRebuilder(Function<Passage, Optional<Passage>> newPassages) {
        this.newPassages = newPassages;
    }

    /**
     * Returns the article on a new text.
     *
     * @param statements the statements to rebuild; each of their passages must have a new passage
     */
    Article rebuild(Article article, Text text, List<Block> blocks, List<Statement> statements) {
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
                            .flatMap(designation -> newPassages.apply(designation).stream())
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
        Optional<Passage> mention = newPassages.apply(participant.mention().get());
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
        return newPassages
                .apply(mention.passage())
                .map(passage -> mention.toBuilder().passage(passage).build());
    }

    private Passage passage(Passage passage) {
        return newPassages.apply(passage).orElseThrow();
    }
}
