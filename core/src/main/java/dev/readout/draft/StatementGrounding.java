package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Builds statements from their passages, and from the speakers, meetings and topics that they refer to. */
final class StatementGrounding {
    private final SpeakerGrounding speakers;
    private final MeetingGrounding meetings;
    private final TopicsByLabel topics;
    private final GroundedProvenance provenance;

    StatementGrounding(
            SpeakerGrounding speakers, MeetingGrounding meetings, TopicsByLabel topics, GroundedProvenance provenance) {
        this.speakers = speakers;
        this.meetings = meetings;
        this.topics = topics;
        this.provenance = provenance;
    }

    GroundedStatement ground(DraftStatement draft, StatementPassages passages) {
        Optional<Statement> statement =
                passages.isAnchored() ? Optional.of(statement(draft, passages)) : Optional.empty();
        return new GroundedStatement(
                draft, passages.verdicts(), statement, passages.findings().findings());
    }

    private Statement statement(DraftStatement draft, StatementPassages passages) {
        FindingCollector findings = passages.findings();
        Statement.Builder statement = Statement.builder()
                .form(draft.form())
                .quoted(passages.quoted())
                .topics(topics.labelled(draft.topics()))
                .provenance(provenance.withTier(passages.tier()));
        draft.medium().ifPresent(statement::medium);
        statement.status(draft.status());
        passages.content().ifPresent(statement::content);
        passages.cue().map(Cue::of).ifPresent(statement::cue);
        passages.frame().ifPresent(statement::frame);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < draft.sources().size(); i++) {
            source(draft.sources().get(i), passages.source(i), findings, "/sources/" + i)
                    .ifPresent(source -> join(sources, source));
        }
        statement.sources(sources);
        Map<Passage, Set<Speaker>> addressees = new LinkedHashMap<>();
        for (int i = 0; i < draft.addressees().size(); i++) {
            Optional<Speaker> speaker = speaker(draft.addressees().get(i).speaker(), findings, "/addressees/" + i);
            passages.addressee(i)
                    .ifPresent(mention -> addressees
                            .computeIfAbsent(mention, m -> new LinkedHashSet<>())
                            .addAll(speaker.stream().toList()));
        }
        addressees.forEach((mention, speakers) -> statement.addAddressee(
                Addressee.builder().mention(mention).speakers(speakers).build()));
        draft.meeting().ifPresent(id -> {
            Optional<Meeting> meeting = meetings.meeting(id);
            meeting.ifPresentOrElse(statement::meeting, () -> findings.add(Kind.UNKNOWN, "/meeting", id));
        });
        DraftTime.parse(draft.time(), findings).ifPresent(statement::time);
        return statement.build();
    }

    /**
     * Returns a source. Returns empty if its mention is not near, or if it has neither a mention nor a known speaker.
     */
    private Optional<Source> source(
            DraftSource draft, Optional<Passage> mention, FindingCollector findings, String pointer) {
        Optional<Speaker> speaker = speaker(draft.speaker(), findings, pointer);
        if (draft.mention().isPresent() ? mention.isEmpty() : speaker.isEmpty()) {
            return Optional.empty();
        }
        Source.Builder source = Source.builder().speakers(speaker.stream().toList());
        mention.ifPresent(source::mention);
        draft.capacity()
                .flatMap(title -> speakers.capacity(speaker, title, findings, pointer + "/capacity"))
                .ifPresent(source::capacity);
        return Optional.of(source.build());
    }

    /**
     * Adds a source. If its mention and capacity are equal to those of the last source, adds its speakers to that
     * source.
     */
    private static void join(List<Source> sources, Source source) {
        int last = sources.size() - 1;
        if (last >= 0
                && source.mention().isPresent()
                && source.mention().equals(sources.get(last).mention())
                && source.capacity().equals(sources.get(last).capacity())) {
            List<Speaker> joined = Stream.concat(sources.get(last).speakers().stream(), source.speakers().stream())
                    .distinct()
                    .toList();
            sources.set(last, source.toBuilder().speakers(joined).build());
        } else {
            sources.add(source);
        }
    }

    private Optional<Speaker> speaker(Optional<String> id, FindingCollector findings, String pointer) {
        Optional<Speaker> speaker = id.flatMap(speakers::speaker);
        if (id.isPresent() && speaker.isEmpty()) {
            findings.add(Kind.UNKNOWN, pointer + "/speaker", id.get());
        }
        return speaker;
    }

    /** Returns the longest mention of each speaker in the statements, by the id of the speaker in the draft. */
    static Map<String, String> longestMentions(Draft draft, List<StatementPassages> passages) {
        Map<String, String> mentions = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            DraftStatement statement = draft.statements().get(i);
            for (int j = 0; j < statement.sources().size(); j++) {
                addLongest(statement.sources().get(j).speaker(), passages.get(i).source(j), mentions);
            }
            for (int j = 0; j < statement.addressees().size(); j++) {
                addLongest(
                        statement.addressees().get(j).speaker(), passages.get(i).addressee(j), mentions);
            }
        }
        return mentions;
    }

    private static void addLongest(Optional<String> speaker, Optional<Passage> mention, Map<String, String> mentions) {
        if (speaker.isPresent() && mention.isPresent()) {
            mentions.merge(
                    speaker.get(),
                    String.join(" ", mention.get().wordsOfPieces()),
                    (one, other) -> other.length() > one.length() ? other : one);
        }
    }
}
