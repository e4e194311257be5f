package dev.readout.json.internal.format;

import dev.readout.internal.Require;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of meetings, with their participants. A meeting may be inside another one that comes later, so all
 * meetings are read first, and then resolved.
 */
final class MeetingReader {
    private static final EnumWords<Meeting.Kind> MEETING_KINDS = new EnumWords<>(Meeting.Kind.class);
    private static final EnumWords<Participant.Part> PARTS = new EnumWords<>(Participant.Part.class);

    /** A meeting that was read. It has a builder and a reference if it is inside another one, and else is done. */
    private record UnresolvedMeeting(
            String id,
            String pointer,
            Meeting.@Nullable Builder builder,
            @Nullable IdReference inside,
            @Nullable Meeting done) {}

    private final ObjectReader in;
    private final ReferenceTargets targets;
    private final PassageReader passages;
    private final RoleReader roles;
    private final IndependentPartReader parts;

    MeetingReader(
            ObjectReader in,
            ReferenceTargets targets,
            PassageReader passages,
            RoleReader roles,
            IndependentPartReader parts) {
        this.in = in;
        this.targets = targets;
        this.passages = passages;
        this.roles = roles;
        this.parts = parts;
    }

    /** Returns the meetings of a list by id, in their order. */
    Map<String, Meeting> meetings() {
        Map<String, UnresolvedMeeting> unresolved = in.byId(in.list(this::meeting), UnresolvedMeeting::id);
        Map<String, Meeting> done = new HashMap<>();
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        unresolved.forEach((id, one) -> meetings.put(id, resolved(one, unresolved, done, new HashSet<>())));
        return meetings;
    }

    /**
     * Returns a meeting with the one that it is inside.
     *
     * @param all all meetings by id
     * @param done those that were resolved by now
     * @param open the ids of those that are being resolved, each of which is inside the next one
     */
    private Meeting resolved(
            UnresolvedMeeting meeting,
            Map<String, UnresolvedMeeting> all,
            Map<String, Meeting> done,
            Set<String> open) {
        Meeting known = meeting.done == null ? done.get(meeting.id) : meeting.done;
        if (known == null) {
            Meeting.Builder builder = Objects.requireNonNull(meeting.builder);
            IdReference inside = Objects.requireNonNull(meeting.inside);
            UnresolvedMeeting outer = all.get(inside.id());
            if (outer == null) {
                throw in.dangling(inside.pointer(), inside.id(), MemberName.MEETINGS);
            }
            open.add(meeting.id);
            if (open.contains(outer.id)) {
                throw in.at(
                        inside.pointer(),
                        "expected a meeting that is not within itself, found " + Require.quoted(outer.id)
                                + " within itself");
            }
            // Deeper ones would be refused all the same, but only after as many calls as there are meetings.
            if (open.size() > Meeting.MAX_DEPTH) {
                throw in.at(
                        inside.pointer(),
                        "expected at most " + Meeting.MAX_DEPTH + " meetings within each other, found more");
            }
            builder.inside(resolved(outer, all, done, open));
            known = in.built(meeting.pointer, builder::build);
            done.put(meeting.id, known);
        }
        return known;
    }

    private UnresolvedMeeting meeting() {
        ObjectReader.ObjectCursor object = in.object();
        Meeting.Builder meeting = Meeting.builder();
        String id = "";
        IdReference inside = null;
        while (object.next()) {
            switch (object.member()) {
                case ID -> {
                    id = in.id();
                    meeting.id(id);
                }
                case KIND -> meeting.kind(in.wordOr(Meeting.Kind.OTHER, MEETING_KINDS));
                case PARTICIPANTS -> meeting.participants(in.list(this::participant));
                case PLACES -> meeting.places(in.list(parts::place));
                case TIME -> meeting.time(in.when());
                case TOPICS -> meeting.topics(targets.topics());
                case DESIGNATIONS -> meeting.designations(in.list(passages::passage));
                case INSIDE -> inside = in.reference();
                case SAME_AS -> meeting.sameAs(in.list(in::uri));
                case PROVENANCE -> meeting.provenance(parts.provenance());
                case ATTRIBUTES -> meeting.attributes(in.attributes());
                default -> object.unknown();
            }
        }
        object.require(MemberName.ID);
        object.require(MemberName.KIND);
        return inside == null
                ? new UnresolvedMeeting(id, in.pointer(), null, null, meeting.build())
                : new UnresolvedMeeting(id, in.pointer(), meeting, inside, null);
    }

    private Participant participant() {
        ObjectReader.ObjectCursor object = in.object();
        Participant.Builder participant = Participant.builder();
        while (object.next()) {
            switch (object.member()) {
                case SPEAKER -> participant.speaker(targets.speaker());
                case PART -> participant.part(in.wordOr(Participant.Part.OTHER, PARTS));
                case CAPACITY -> participant.capacity(roles.capacity(targets));
                case SIDE -> participant.side(targets.organization());
                case MENTION -> participant.mention(passages.passage());
                case ATTRIBUTES -> participant.attributes(in.attributes());
                default -> object.unknown();
            }
        }
        object.require(MemberName.SPEAKER);
        return participant.build();
    }
}
