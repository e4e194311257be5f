package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.draft.DraftFinding.Kind;
import dev.readout.draft.NameSearch.Words;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.When;
import dev.readout.speaker.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Grounds the meetings of a draft: a meeting is kept if the text has one of its designations. */
final class MeetingGrounding {
    private final DraftText text;
    private final SpeakerGrounding speakers;
    private final SpeakerSearch shown;
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
            DraftText text,
            SpeakerGrounding speakers,
            SpeakerSearch shown,
            TopicsByLabel topics,
            GroundedProvenance provenance) {
        this.text = text;
        this.speakers = speakers;
        this.shown = shown;
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
        List<Rings> around = new ArrayList<>();
        Tier tier = Tier.EXACT;
        for (int i = 0; i < draft.designations().size(); i++) {
            String designation = draft.designations().get(i);
            Verdict verdict = text.quoted().anywhere(designation);
            List<Faithful> occurrences = WordSearch.hasWord(designation) ? WordPlaces.occurrences(verdict) : List.of();
            occurrences.forEach(occurrence -> around.add(text.rings(occurrence.passage())));
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
        if (around.isEmpty() || text.budget().isSpent()) {
            findings.add(text.budget().isSpent() ? Kind.TOO_LARGE : Kind.UNSHOWN, "", draft.id());
            return Optional.empty();
        }
        for (int i = 0; i < draft.participants().size(); i++) {
            participant(draft.participants().get(i), around, findings, "/participants/" + i)
                    .ifPresent(meeting::addParticipant);
        }
        for (int i = 0; i < draft.places().size(); i++) {
            place(draft.places().get(i), around, findings, "/places/" + i).ifPresent(meeting::addPlace);
        }
        DraftTime.parse(draft.time(), findings).ifPresent(time -> {
            meeting.time(time);
            if (around.stream().noneMatch(rings -> isDated(time, rings))) {
                findings.add(Kind.UNDATED, "/time", time.toString());
            }
        });
        return Optional.of(meeting.topics(topics.labelled(draft.topics()))
                .provenance(provenance.withTier(tier))
                .build());
    }

    private Optional<Participant> participant(
            DraftParticipant draft, List<Rings> around, FindingCollector findings, String pointer) {
        Optional<Speaker> speaker = speakers.speaker(draft.speaker());
        if (speaker.isEmpty()) {
            findings.add(Kind.UNKNOWN, pointer + "/speaker", draft.speaker());
            return Optional.empty();
        }
        if (around.stream().noneMatch(rings -> shown.isNear(speaker.get(), rings))) {
            findings.add(elsewhere(), pointer + "/speaker", draft.speaker());
            return Optional.empty();
        }
        Participant.Builder participant = Participant.builder().speaker(speaker.get());
        draft.part().ifPresent(participant::part);
        draft.capacity()
                .flatMap(title ->
                        speakers.capacity(Optional.of(draft.speaker()), title, findings, pointer + "/capacity"))
                .ifPresent(participant::capacity);
        return Optional.of(participant.build());
    }

    private Optional<Place> place(String name, List<Rings> around, FindingCollector findings, String pointer) {
        Words words = Words.name(name);
        if (text.names().ifInText(words, findings, pointer).isEmpty()) {
            return Optional.empty();
        }
        for (Rings rings : around) {
            for (int ring = 0; ring < rings.size(); ring++) {
                if (!text.names().inRing(words, rings, ring, place -> true).isEmpty()) {
                    return Optional.of(Place.of(name));
                }
            }
        }
        findings.add(elsewhere(), pointer, name, text.names().verdict(words));
        return Optional.empty();
    }

    private Kind elsewhere() {
        return text.budget().isSpent() ? Kind.TOO_LARGE : Kind.ELSEWHERE;
    }

    /**
     * Returns whether the year or the day of a time is near a designation, in any digits. Months and days of the week are
     * words of a language, so they are not looked for.
     */
    private boolean isDated(When time, Rings rings) {
        Set<Integer> numbers = DraftTime.numbers(time.toString());
        return rings.around().stream()
                .anyMatch(span -> DraftTime.hasNumber(text.quotations().text().slice(span), numbers));
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
