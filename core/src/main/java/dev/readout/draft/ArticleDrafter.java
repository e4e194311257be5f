package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.internal.DraftContext;
import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a draft of an article, with words in place of passages. */
final class ArticleDrafter {
    private final Article article;

    ArticleDrafter(Article article) {
        this.article = article;
    }

    Draft draft() {
        Draft.Builder draft = Draft.builder();
        article.speakers().forEach(speaker -> draft.addSpeaker(speaker(speaker)));
        article.meetings().forEach(meeting -> draft.addMeeting(meeting(meeting)));
        article.statements().forEach(statement -> draft.addStatement(statement(statement)));
        return draft.build();
    }

    private static DraftSpeaker speaker(Speaker speaker) {
        DraftSpeaker.Builder draft = DraftSpeaker.builder().id(speaker.id());
        if (speaker instanceof Person person) {
            draft.kind(DraftSpeaker.Kind.PERSON);
            person.name().ifPresent(draft::name);
            person.honorific().ifPresent(draft::honorific);
            person.description().ifPresent(draft::description);
            person.roles().forEach(role -> draft.addRole(role(role)));
        } else if (speaker instanceof Organization organization) {
            draft.kind(DraftSpeaker.Kind.ORGANIZATION).name(organization.name());
        } else if (speaker instanceof Group group) {
            draft.kind(DraftSpeaker.Kind.GROUP).description(group.description());
            group.members().forEach(member -> draft.addMember(member.id()));
        }
        return draft.build();
    }

    private static DraftRole role(Role role) {
        DraftRole.Builder draft = DraftRole.builder().title(role.title());
        role.organizations().stream().limit(1).forEach(organization -> draft.organization(organization.id()));
        return draft.build();
    }

    private static DraftMeeting meeting(Meeting meeting) {
        DraftMeeting.Builder draft = DraftMeeting.builder()
                .id(meeting.id())
                .kind(meeting.kind())
                .places(meeting.places().stream().map(Place::name).toList())
                .topics(meeting.topics().stream().map(Topic::label).toList())
                .designations(meeting.designations().stream()
                        .map(ArticleDrafter::words)
                        .toList());
        meeting.time().map(When::toString).ifPresent(draft::time);
        for (Participant participant : meeting.participants()) {
            DraftParticipant.Builder builder =
                    DraftParticipant.builder().speaker(participant.speaker().id());
            participant.part().ifPresent(builder::part);
            participant.capacity().map(Role::title).ifPresent(builder::capacity);
            draft.addParticipant(builder.build());
        }
        return draft.build();
    }

    private DraftStatement statement(Statement statement) {
        DraftStatement.Builder draft = DraftStatement.builder()
                .form(statement.form())
                .sources(statement.sources().stream()
                        .flatMap(ArticleDrafter::sources)
                        .toList())
                .cue(pieces(statement.cue().map(Cue::passage)))
                .content(statement.content().stream()
                        .flatMap(content -> content.pieces().stream())
                        .map(this::piece)
                        .toList())
                .frame(pieces(statement.frame()))
                .quoted(statement.quoted().stream().map(ArticleDrafter::words).toList())
                .addressees(statement.addressees().stream()
                        .flatMap(ArticleDrafter::addressees)
                        .toList())
                .topics(statement.topics().stream().map(Topic::label).toList());
        statement.medium().ifPresent(draft::medium);
        draft.status(statement.status());
        statement.meeting().map(Meeting::id).ifPresent(draft::meeting);
        statement.time().map(When::toString).ifPresent(draft::time);
        return draft.build();
    }

    private static List<String> pieces(Optional<Passage> passage) {
        return passage.map(Passage::wordsOfPieces).orElse(List.of());
    }

    /** Returns the words of a passage as one string, with ellipses between the pieces. */
    private static String words(Passage passage) {
        return String.join(" … ", passage.wordsOfPieces());
    }

    private DraftPiece piece(Span span) {
        Text text = article.text();
        DraftPiece.Builder piece = DraftPiece.builder().exact(text.slice(span));
        if (text.findAll(text.slice(span)).size() > 1) {
            context(Math.max(0, span.start() - DraftContext.LENGTH), span.start())
                    .ifPresent(piece::prefix);
            context(span.end(), Math.min(text.length(), span.end() + DraftContext.LENGTH))
                    .ifPresent(piece::suffix);
        }
        return piece.build();
    }

    private Optional<String> context(int start, int end) {
        return Optional.of(article.text().slice(new Span(start, end))).filter(words -> !Require.isBlank(words));
    }

    /** Returns a source for each speaker, because a source of a draft has at most one speaker. */
    private static Stream<DraftSource> sources(Source source) {
        DraftSource.Builder draft = DraftSource.builder();
        source.mention().map(ArticleDrafter::words).ifPresent(draft::mention);
        source.capacity().map(Role::title).ifPresent(draft::capacity);
        return source.speakers().isEmpty()
                ? Stream.of(draft.build())
                : source.speakers().stream()
                        .map(speaker -> draft.speaker(speaker.id()).build());
    }

    /** Returns an addressee for each speaker, because an addressee of a draft has a mention and at most one speaker. */
    private static Stream<DraftAddressee> addressees(Addressee addressee) {
        return addressee.mention().stream()
                .map(ArticleDrafter::words)
                .flatMap(words -> addressee.speakers().isEmpty()
                        ? Stream.of(DraftAddressee.of(words))
                        : addressee.speakers().stream().map(speaker -> DraftAddressee.of(words, speaker.id())));
    }
}
