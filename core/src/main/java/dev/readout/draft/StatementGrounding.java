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

/** Makes statements of the places of their words, and of what they refer to. */
final class StatementGrounding {
    private final SpeakerGrounding speakers;
    private final MeetingGrounding meetings;
    private final Topics topics;
    private final Agent agent;

    StatementGrounding(SpeakerGrounding speakers, MeetingGrounding meetings, Topics topics, Agent agent) {
        this.speakers = speakers;
        this.meetings = meetings;
        this.topics = topics;
        this.agent = agent;
    }

    GroundedStatement grounded(DraftStatement draft, StatementPlaces places) {
        Optional<Statement> statement = places.isAnchored() ? Optional.of(statement(draft, places)) : Optional.empty();
        return new GroundedStatement(
                draft, places.verdicts(), statement, places.findings().all());
    }

    private Statement statement(DraftStatement draft, StatementPlaces places) {
        Findings findings = places.findings();
        Statement.Builder statement = Statement.builder()
                .form(draft.form())
                .quoted(places.quoted())
                .topics(topics.labelled(draft.topics()))
                .provenance(agent.grounded(places.tier()));
        draft.medium().ifPresent(statement::medium);
        statement.status(draft.status());
        places.content().ifPresent(statement::content);
        places.cue().map(Cue::of).ifPresent(statement::cue);
        places.frame().ifPresent(statement::frame);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < draft.sources().size(); i++) {
            source(draft.sources().get(i), places.source(i), findings, "/sources/" + i)
                    .ifPresent(source -> join(sources, source));
        }
        statement.sources(sources);
        Map<Passage, Set<Speaker>> addressees = new LinkedHashMap<>();
        for (int i = 0; i < draft.addressees().size(); i++) {
            Optional<Speaker> speaker = speaker(draft.addressees().get(i).speaker(), findings, "/addressees/" + i);
            places.addressee(i)
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
        findings.time(draft.time()).ifPresent(statement::time);
        return statement.build();
    }

    /** Returns the source; nothing if its mention is not near, or there is neither mention nor speaker. */
    private Optional<Source> source(DraftSource draft, Optional<Passage> mention, Findings findings, String place) {
        Optional<Speaker> speaker = speaker(draft.speaker(), findings, place);
        if (draft.mention().isPresent() ? mention.isEmpty() : speaker.isEmpty()) {
            return Optional.empty();
        }
        Source.Builder source = Source.builder().speakers(speaker.stream().toList());
        mention.ifPresent(source::mention);
        draft.capacity()
                .flatMap(title -> speakers.capacity(speaker, title, findings, place + "/capacity"))
                .ifPresent(source::capacity);
        return Optional.of(source.build());
    }

    /** Adds a source; one with the same mention and capacity as the last is the same one, of several speakers. */
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

    private Optional<Speaker> speaker(Optional<String> id, Findings findings, String place) {
        Optional<Speaker> speaker = id.flatMap(speakers::speaker);
        if (id.isPresent() && speaker.isEmpty()) {
            findings.add(Kind.UNKNOWN, place + "/speaker", id.get());
        }
        return speaker;
    }

    /** Returns the longest words by which the statements name each speaker, by the ids of the draft. */
    static Map<String, String> mentions(Draft draft, List<StatementPlaces> places) {
        Map<String, String> mentions = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            DraftStatement statement = draft.statements().get(i);
            for (int j = 0; j < statement.sources().size(); j++) {
                mention(statement.sources().get(j).speaker(), places.get(i).source(j), mentions);
            }
            for (int j = 0; j < statement.addressees().size(); j++) {
                mention(statement.addressees().get(j).speaker(), places.get(i).addressee(j), mentions);
            }
        }
        return mentions;
    }

    private static void mention(Optional<String> speaker, Optional<Passage> mention, Map<String, String> mentions) {
        if (speaker.isPresent() && mention.isPresent()) {
            mentions.merge(
                    speaker.get(),
                    String.join(" ", mention.get().wordsOfPieces()),
                    (one, other) -> other.length() > one.length() ? other : one);
        }
    }
}
