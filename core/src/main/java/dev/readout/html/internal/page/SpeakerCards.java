package dev.readout.html.internal.page;

import dev.readout.article.Article;
import dev.readout.html.internal.words.TimeWords;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the cards of the speakers. */
final class SpeakerCards {
    private final Numbering numbering;
    private final Names names;
    private final MarkedText text;
    private final boolean hasAttributes;
    private final Map<String, List<Passage>> mentions = new HashMap<>();

    SpeakerCards(Article article, Numbering numbering, MarkedText text, boolean hasAttributes) {
        this.numbering = numbering;
        this.text = text;
        this.hasAttributes = hasAttributes;
        names = new Names(numbering);
        for (Mention mention : article.allMentions()) {
            for (Speaker speaker : mention.speakers()) {
                mentions.computeIfAbsent(speaker.id(), id -> new ArrayList<>()).add(mention.passage());
            }
        }
    }

    List<SpeakerCard> all() {
        return numbering.speakers().stream().map(this::card).toList();
    }

    private SpeakerCard card(Speaker speaker) {
        Facts facts = new Facts(hasAttributes);
        if (speaker instanceof Person person) {
            addPerson(person, facts);
        } else if (speaker instanceof Organization organization) {
            facts.add("Kind", organization.kind().or(() -> Optional.of("organization")));
        } else if (speaker instanceof Group group) {
            addGroup(group, facts);
        }
        facts.links("Same as", speaker.sameAs()).attributes(speaker.attributes());
        return new SpeakerCard(
                numbering.of(speaker),
                numbering.statementsOf(speaker).isEmpty() ? 0 : numbering.colourOf(speaker),
                Item.of(speaker.displayName()),
                facts.toList(),
                numbering.statementsOf(speaker),
                text.ranges(
                        mentions.getOrDefault(speaker.id(), List.of()).stream().distinct()));
    }

    private static void addPerson(Person person, Facts facts) {
        facts.add("Description", person.name().isPresent() ? person.description() : Optional.empty());
        boolean isNamedByRoles = person.name().isEmpty() && person.description().isEmpty();
        boolean showsRoles = !isNamedByRoles
                || person.roles().stream()
                        .anyMatch(
                                role -> role.since().isPresent() || role.until().isPresent());
        facts.add(
                "Role",
                showsRoles
                        ? person.roles().stream()
                                .map(SpeakerCards::role)
                                .map(Item::of)
                                .toList()
                        : List.of());
    }

    private static String role(Role role) {
        return role.displayName()
                + role.since().map(since -> ", since " + TimeWords.of(since)).orElse("")
                + role.until().map(until -> ", until " + TimeWords.of(until)).orElse("");
    }

    private void addGroup(Group group, Facts facts) {
        facts.add("Members", names.links(group.members()));
        if (group.atLeast().isPresent() && group.atLeast().equals(group.atMost())) {
            facts.add("Size", Integer.toString(group.atLeast().getAsInt()));
        } else {
            group.atLeast().ifPresent(least -> facts.add("Size", "at least " + least));
            group.atMost().ifPresent(most -> facts.add("Size", "at most " + most));
        }
    }
}
