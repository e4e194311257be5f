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
    private final SpeakerSearch shown;
    private final MeetingGrounding meetings;
    private final TopicsByLabel topics;
    private final GroundedProvenance provenance;

    StatementGrounding(
            SpeakerGrounding speakers,
            SpeakerSearch shown,
            MeetingGrounding meetings,
            TopicsByLabel topics,
            GroundedProvenance provenance) {
        this.speakers = speakers;
        this.shown = shown;
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
                .topics(topics.labelled(draft.topics()));
        draft.medium().ifPresent(statement::medium);
        statement.status(draft.status());
        passages.content().ifPresent(statement::content);
        passages.cue().map(Cue::of).ifPresent(statement::cue);
        passages.frame().ifPresent(statement::frame);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < draft.sources().size(); i++) {
            source(draft, i, passages).ifPresent(source -> join(sources, source));
        }
        statement.sources(sources);
        Map<Passage, Set<Speaker>> addressees = new LinkedHashMap<>();
        for (int i = 0; i < draft.addressees().size(); i++) {
            DraftAddressee addressee = draft.addressees().get(i);
            Optional<Speaker> speaker =
                    speaker(addressee.speaker(), Optional.of(addressee.mention()), findings, "/addressees/" + i);
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
        return statement.provenance(provenance.withTier(passages.tier())).build();
    }

    /**
     * Returns a source. If it has no mention, the words near the statement that show its speaker are its mention. Returns
     * empty if no mention is near the statement.
     */
    private Optional<Source> source(DraftStatement statement, int index, StatementPassages passages) {
        DraftSource draft = statement.sources().get(index);
        FindingCollector findings = passages.findings();
        String pointer = "/sources/" + index;
        Optional<Speaker> speaker = speaker(draft.speaker(), draft.mention(), findings, pointer);
        Optional<Passage> mention = draft.mention().isPresent()
                ? passages.source(index)
                : speaker.flatMap(one -> shown(one, statement, passages));
        if (mention.isEmpty()) {
            if (draft.mention().isEmpty() && speaker.isPresent()) {
                findings.add(
                        shown.isSpent() ? Kind.TOO_LARGE : Kind.ELSEWHERE,
                        pointer + "/speaker",
                        draft.speaker().orElseThrow());
            }
            return Optional.empty();
        }
        Source.Builder source = Source.builder()
                .mention(mention.get())
                .speakers(speaker.stream().toList());
        draft.capacity()
                .flatMap(title -> speakers.capacity(draft.speaker(), title, findings, pointer + "/capacity"))
                .ifPresent(source::capacity);
        return Optional.of(source.build());
    }

    private Optional<Passage> shown(Speaker speaker, DraftStatement statement, StatementPassages passages) {
        Set<Speaker> others = new LinkedHashSet<>();
        statement
                .sources()
                .forEach(source -> source.speaker().flatMap(speakers::speaker).ifPresent(others::add));
        statement
                .addressees()
                .forEach(one -> one.speaker().flatMap(speakers::speaker).ifPresent(others::add));
        return shown.source(speaker, others, passages.rings(), passages::distanceOfMention, passages::canBeSource)
                .map(passages::taken);
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

    /** Returns the speaker with an id, if the mention is not the name of another one. Otherwise, adds a finding. */
    private Optional<Speaker> speaker(
            Optional<String> id, Optional<String> mention, FindingCollector findings, String pointer) {
        Optional<Speaker> speaker = id.flatMap(speakers::speaker);
        boolean isOfAnother =
                speaker.isPresent() && mention.isPresent() && shown.isNameOfAnother(speaker.get(), mention.get());
        if (isOfAnother) {
            findings.add(Kind.HELD_BY_ANOTHER, pointer + "/speaker", id.orElseThrow());
            return Optional.empty();
        }
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
