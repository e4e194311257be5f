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

/** Grounds the meetings of a draft: a meeting is kept if the text has one of its designations. */
final class MeetingGrounding {
    private final WordSearch words;
    private final NameSearch names;
    private final SpeakerGrounding speakers;
    private final TopicsByLabel topics;
    private final GroundedProvenance provenance;
    /** The meetings of the article to which the draft is added, by id. */
    private final Map<String, Meeting> meetingsOfArticle = new HashMap<>();

    /** The meetings of the draft, by their ids in the draft. A meeting that is left out is empty. */
    private final Map<String, Optional<Meeting>> meetings = new HashMap<>();

    private final List<Meeting> added = new ArrayList<>();
    private final List<DraftFinding> findings = new ArrayList<>();

    MeetingGrounding(
            Draft draft,
            Article article,
            WordSearch words,
            NameSearch names,
            SpeakerGrounding speakers,
            TopicsByLabel topics,
            GroundedProvenance provenance) {
        this.words = words;
        this.names = names;
        this.speakers = speakers;
        this.topics = topics;
        this.provenance = provenance;
        article.meetings().forEach(meeting -> meetingsOfArticle.put(meeting.id(), meeting));
        IdAllocator ids = new IdAllocator(
                meetingsOfArticle.keySet(),
                draft.meetings().stream().map(DraftMeeting::id).toList());
        for (int i = 0; i < draft.meetings().size(); i++) {
            FindingCollector collector = new FindingCollector("meetings", i);
            DraftMeeting meeting = draft.meetings().get(i);
            meetings.put(meeting.id(), ground(meeting, collector).map(made -> add(made, collector, ids)));
            findings.addAll(collector.findings());
        }
    }

    /** Adds a meeting, with another id if the article has another meeting with its id. */
    private Meeting add(Meeting meeting, FindingCollector findings, IdAllocator ids) {
        Meeting known = meetingsOfArticle.get(meeting.id());
        if (meeting.equals(known)) {
            return meeting;
        }
        Meeting renamed = meeting;
        if (known != null) {
            findings.add(Kind.RENAMED, "/id", meeting.id());
            renamed = meeting.toBuilder().id(ids.allocate(meeting.id())).build();
        }
        added.add(renamed);
        return renamed;
    }

    private Optional<Meeting> ground(DraftMeeting draft, FindingCollector findings) {
        Meeting.Builder meeting = Meeting.builder().id(draft.id()).kind(draft.kind());
        boolean isShown = false;
        Tier tier = Tier.EXACT;
        for (int i = 0; i < draft.designations().size(); i++) {
            String designation = draft.designations().get(i);
            Verdict verdict = words.anywhere(designation);
            isShown |= verdict.isFaithful();
            List<Faithful> occurrences = WordSearch.occurrences(verdict);
            int before = Collections.frequency(draft.designations().subList(0, i), designation);
            // If the draft has equal designations as often as the text has the words, each occurrence is one of them.
            if (!occurrences.isEmpty()
                    && Collections.frequency(draft.designations(), designation) == occurrences.size()) {
                Faithful occurrence = occurrences.get(before);
                meeting.addDesignation(occurrence.passage());
                tier = occurrence.tier().compareTo(tier) > 0 ? occurrence.tier() : tier;
            } else {
                findings.add(verdict, "/designations/" + i, designation);
            }
        }
        if (!isShown) {
            findings.add(Kind.UNSHOWN, "", draft.id());
            return Optional.empty();
        }
        for (int i = 0; i < draft.participants().size(); i++) {
            participant(draft.participants().get(i), findings, "/participants/" + i)
                    .ifPresent(meeting::addParticipant);
        }
        for (int i = 0; i < draft.places().size(); i++) {
            names.ifInText(draft.places().get(i), findings, "/places/" + i)
                    .map(Place::of)
                    .ifPresent(meeting::addPlace);
        }
        DraftTime.parse(draft.time(), findings).ifPresent(meeting::time);
        return Optional.of(meeting.topics(topics.labelled(draft.topics()))
                .provenance(provenance.withTier(tier))
                .build());
    }

    private Optional<Participant> participant(DraftParticipant draft, FindingCollector findings, String pointer) {
        Optional<Speaker> speaker = speakers.speaker(draft.speaker());
        if (speaker.isEmpty()) {
            findings.add(Kind.UNKNOWN, pointer + "/speaker", draft.speaker());
            return Optional.empty();
        }
        Participant.Builder participant = Participant.builder().speaker(speaker.get());
        draft.part().ifPresent(participant::part);
        draft.capacity()
                .flatMap(title -> speakers.capacity(speaker, title, findings, pointer + "/capacity"))
                .ifPresent(participant::capacity);
        return Optional.of(participant.build());
    }

    /** Returns the meeting with an id in the draft, or in the article if the draft has no meeting with this id. */
    Optional<Meeting> meeting(String id) {
        return meetings.containsKey(id)
                ? Objects.requireNonNull(meetings.get(id))
                : Optional.ofNullable(meetingsOfArticle.get(id));
    }

    /** Returns the meetings that the article does not have yet. */
    List<Meeting> added() {
        return added;
    }

    List<DraftFinding> findings() {
        return findings;
    }
}
