package dev.readout.comparison;

import dev.readout.comparison.Disagreement.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.When;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the attributes in which two speakers, participants, meetings or statements disagree. */
final class Disagreements {
    private final SameSpeakers same;

    Disagreements(SameSpeakers same) {
        this.same = same;
    }

    List<Disagreement> ofSpeakers(Speaker first, String firstPlace, Speaker second, String secondPlace) {
        List<Role> roles = roles(first);
        List<Role> others = roles(second);
        return !roles.isEmpty() && !others.isEmpty() && !haveOneRole(first, second)
                ? List.of(new Disagreement(
                        Kind.ROLE, words(roles), words(others), firstPlace + "/roles", secondPlace + "/roles"))
                : List.of();
    }

    /** Returns whether a role of one speaker can be a role of the other one. */
    boolean haveOneRole(Speaker first, Speaker second) {
        List<Role> others = roles(second);
        return roles(first).stream().anyMatch(role -> others.stream().anyMatch(other -> same.canBeOne(role, other)));
    }

    List<Disagreement> ofParticipants(Participant first, String firstPlace, Participant second, String secondPlace) {
        List<Disagreement> found = new ArrayList<>();
        if (first.capacity().isPresent() && second.capacity().isPresent()) {
            Role role = first.capacity().get();
            Role other = second.capacity().get();
            if (!same.canBeOne(role, other)) {
                found.add(capacity(role, firstPlace, other, secondPlace));
            }
        }
        return found;
    }

    List<Disagreement> ofMeetings(Meeting first, String firstPlace, Meeting second, String secondPlace) {
        List<Disagreement> found = new ArrayList<>();
        addTime(found, first.time(), firstPlace, second.time(), secondPlace);
        if (PlaceComparison.agreement(first.places(), second.places()) == Agreement.DISAGREES) {
            found.add(new Disagreement(
                    Kind.PLACE,
                    PlaceComparison.words(first.places()),
                    PlaceComparison.words(second.places()),
                    firstPlace + "/places",
                    secondPlace + "/places"));
        }
        return found;
    }

    List<Disagreement> ofStatements(Statement first, String firstPlace, Statement second, String secondPlace) {
        List<Disagreement> found = new ArrayList<>();
        List<Source> sources = first.sources();
        List<Source> others = second.sources();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                Source source = sources.get(i);
                Source other = others.get(j);
                if (haveTwoCapacities(source, other)
                        && others.stream().noneMatch(another -> haveOneCapacity(source, another))
                        && sources.stream().noneMatch(another -> haveOneCapacity(another, other))) {
                    found.add(capacity(
                            source.capacity().orElseThrow(),
                            firstPlace + "/sources/" + i,
                            other.capacity().orElseThrow(),
                            secondPlace + "/sources/" + j));
                }
            }
        }
        if (first.status() != second.status()) {
            found.add(new Disagreement(
                    Kind.STATUS,
                    word(first.status()),
                    word(second.status()),
                    firstPlace + "/status",
                    secondPlace + "/status"));
        }
        addTime(found, first.time(), firstPlace, second.time(), secondPlace);
        return found;
    }

    private boolean haveTwoCapacities(Source source, Source other) {
        return haveSpeakerAndCapacity(source, other)
                && !same.canBeOne(
                        source.capacity().orElseThrow(), other.capacity().orElseThrow());
    }

    private boolean haveOneCapacity(Source source, Source other) {
        return haveSpeakerAndCapacity(source, other)
                && same.canBeOne(
                        source.capacity().orElseThrow(), other.capacity().orElseThrow());
    }

    private boolean haveSpeakerAndCapacity(Source source, Source other) {
        return source.capacity().isPresent()
                && other.capacity().isPresent()
                && source.speakers().stream()
                        .anyMatch(speaker ->
                                other.speakers().stream().anyMatch(another -> same.contains(speaker, another)));
    }

    private static Disagreement capacity(Role first, String firstPlace, Role second, String secondPlace) {
        return new Disagreement(
                Kind.CAPACITY,
                first.displayName(),
                second.displayName(),
                firstPlace + "/capacity",
                secondPlace + "/capacity");
    }

    private static void addTime(
            List<Disagreement> found,
            Optional<When> first,
            String firstPlace,
            Optional<When> second,
            String secondPlace) {
        if (TimeComparison.agreement(first, second) == Agreement.DISAGREES) {
            found.add(new Disagreement(
                    Kind.TIME,
                    first.orElseThrow().toString(),
                    second.orElseThrow().toString(),
                    firstPlace + "/time",
                    secondPlace + "/time"));
        }
    }

    private static List<Role> roles(Speaker speaker) {
        return speaker instanceof Person person ? person.roles() : List.of();
    }

    private static String words(List<Role> roles) {
        return roles.stream().map(Role::displayName).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
