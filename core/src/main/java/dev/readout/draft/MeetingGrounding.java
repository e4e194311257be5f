package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.speaker.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The meetings of a draft that the text shows: those of which it has some mention. */
final class MeetingGrounding {
    private final WordSearch search;
    private final SpeakerGrounding speakers;
    private final Topics topics;
    private final Agent agent;
    /** Those of the article that the draft is added to, by id. */
    private final Map<String, Meeting> listed = new HashMap<>();

    private final Map<String, Optional<Meeting>> meetings = new HashMap<>();
    private final List<Meeting> added = new ArrayList<>();
    private final List<DraftFinding> findings = new ArrayList<>();

    MeetingGrounding(
            Draft draft, Article base, WordSearch search, SpeakerGrounding speakers, Topics topics, Agent agent) {
        this.search = search;
        this.speakers = speakers;
        this.topics = topics;
        this.agent = agent;
        base.meetings().forEach(meeting -> listed.put(meeting.id(), meeting));
        Ids ids = new Ids(
                listed.keySet(), draft.meetings().stream().map(DraftMeeting::id).toList());
        for (int i = 0; i < draft.meetings().size(); i++) {
            Findings of = new Findings("meetings", i);
            DraftMeeting meeting = draft.meetings().get(i);
            meetings.put(meeting.id(), meeting(meeting, of).map(made -> add(made, of, ids)));
            findings.addAll(of.all());
        }
    }

    private Meeting add(Meeting meeting, Findings of, Ids ids) {
        Meeting known = listed.get(meeting.id());
        if (meeting.equals(known)) {
            return meeting;
        }
        Meeting free = meeting;
        if (known != null) {
            of.add(Kind.RENAMED, "/id", meeting.id());
            free = meeting.toBuilder().id(ids.free(meeting.id())).build();
        }
        added.add(free);
        return free;
    }

    private Optional<Meeting> meeting(DraftMeeting draft, Findings of) {
        Meeting.Builder meeting = Meeting.builder().id(draft.id()).kind(draft.kind());
        boolean isShown = false;
        Tier tier = Tier.EXACT;
        for (int i = 0; i < draft.designations().size(); i++) {
            String words = draft.designations().get(i);
            Verdict verdict = search.anywhere(words);
            isShown |= verdict.isFaithful();
            List<Faithful> places = WordSearch.places(verdict);
            int before = Collections.frequency(draft.designations().subList(0, i), words);
            // The same words as often as the text has them are all of these places.
            if (!places.isEmpty() && Collections.frequency(draft.designations(), words) == places.size()) {
                Faithful place = places.get(before);
                meeting.addDesignation(place.passage());
                tier = place.tier().compareTo(tier) > 0 ? place.tier() : tier;
            } else {
                of.add(verdict, "/designations/" + i, words);
            }
        }
        if (!isShown) {
            of.add(Kind.UNSHOWN, "", draft.id());
            return Optional.empty();
        }
        for (int i = 0; i < draft.participants().size(); i++) {
            participant(draft.participants().get(i), of, "/participants/" + i).ifPresent(meeting::addParticipant);
        }
        for (int i = 0; i < draft.places().size(); i++) {
            speakers.title(draft.places().get(i), of, "/places/" + i)
                    .map(Place::of)
                    .ifPresent(meeting::addPlace);
        }
        of.time(draft.time()).ifPresent(meeting::time);
        return Optional.of(meeting.topics(topics.labelled(draft.topics()))
                .provenance(agent.grounded(tier))
                .build());
    }

    private Optional<Participant> participant(DraftParticipant draft, Findings of, String place) {
        Optional<Speaker> speaker = speakers.speaker(draft.speaker());
        if (speaker.isEmpty()) {
            of.add(Kind.UNKNOWN, place + "/speaker", draft.speaker());
            return Optional.empty();
        }
        Participant.Builder participant = Participant.builder().speaker(speaker.get());
        draft.part().ifPresent(participant::part);
        draft.capacity()
                .flatMap(title -> speakers.capacity(speaker, title, of, place + "/capacity"))
                .ifPresent(participant::capacity);
        return Optional.of(participant.build());
    }

    /** Returns the meeting with an id of the draft, or else of the article that the draft is added to. */
    Optional<Meeting> meeting(String id) {
        return meetings.containsKey(id)
                ? Objects.requireNonNull(meetings.get(id))
                : Optional.ofNullable(listed.get(id));
    }

    /** Returns the meetings that the article does not have yet. */
    List<Meeting> added() {
        return added;
    }

    List<DraftFinding> findings() {
        return findings;
    }
}
