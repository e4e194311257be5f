package dev.readout.draft;

import dev.readout.draft.NameSearch.Words;
import dev.readout.grounding.Faithful;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether the text gives a title to another person.
 *
 * <p>A title belongs to the person whose name is nearest to it in the sentence, if the name is beside it: {@code Foreign
 * Minister Ann Lee}, {@code Ann Lee, the foreign minister}. A title without a name beside it can be anybody’s.
 */
final class TitleHolders {
    /** The most code points between a title and the name of its holder, as in {@code minister for trade Ann Lee}. */
    private static final int BESIDE = 25;

    private static final int FAR = Integer.MAX_VALUE;

    /** Verbs that give a title. Source: compiled for this library from the commonest verbs of this kind. */
    private static final Set<String> COPULAS = Set.of(
            ("is was became remains ist war wird wurde bleibt est était devient es era fue è fu é foi jest był była został"
                            + " została byl byla был была стал стала är var blev er werd")
                    .split(" "));

    /** Words that begin an attribute of a title: {@code minister for trade}. */
    private static final Set<String> PREPOSITIONS = Set.of(
            ("of for to and in für von des der im de du del della di da do para per voor" + " van för av dla ds для по")
                    .split(" "));

    private final DraftText text;

    /** The name of each person, and the words of it, by id. */
    private final Map<String, List<Words>> names = new LinkedHashMap<>();

    private final Map<String, Boolean> known = new HashMap<>();

    /** Takes the names of the persons of the draft and of the article, by id. */
    TitleHolders(DraftText text, Map<String, String> namesOfPersons) {
        this.text = text;
        namesOfPersons.forEach((id, name) -> {
            List<Words> words = new ArrayList<>(List.of(Words.name(name)));
            NameSearch.distinctiveWords(name).stream()
                    .filter(text.names()::isPartInText)
                    .forEach(word -> words.add(Words.name(word)));
            names.put(id, words);
        });
    }

    /**
     * Returns whether the title is beside the name of another person, or before a capital, which can be the name of somebody
     * whom the draft does not have, and nowhere beside the name of this one.
     */
    boolean isOfAnother(String person, String title) {
        return names.containsKey(person)
                && !text.budget().isSpent()
                && known.computeIfAbsent(person + "\n" + title, key -> isOfAnotherInText(person, title));
    }

    private boolean isOfAnotherInText(String person, String title) {
        boolean isOfAnother = false;
        Span whole = new Span(0, text.length());
        for (Faithful place : text.names().in(Words.title(title), whole)) {
            if (text.budget().isSpent()) {
                return false;
            }
            int own = distance(person, place.passage());
            int others = FAR;
            for (String other : names.keySet()) {
                text.budget().add(1);
                others = other.equals(person) ? others : Math.min(others, distance(other, place.passage()));
            }
            if (own < FAR && own <= others) {
                return false;
            }
            isOfAnother |= others < FAR
                    || text.names().isBeforeName(place.passage().hull().end());
        }
        return isOfAnother;
    }

    /**
     * Returns a measure of the distance from a title to the nearest name of a person in its sentence. Of two names that are
     * equally near, the one before is nearer: {@code Ann Lee, the minister, and Bo Park}.
     */
    private int distance(String person, Passage title) {
        Span sentence = text.segmentation().sentences(title.hull());
        int nearest = FAR;
        for (Words words : names.getOrDefault(person, List.of())) {
            for (Faithful name : text.names().in(words, sentence)) {
                int distance = PassageDistance.between(name.passage(), title);
                if (distance <= BESIDE && !name.passage().overlaps(title) && !isApart(name.passage(), title)) {
                    boolean isAfter =
                            name.passage().hull().start() >= title.hull().end();
                    nearest = Math.min(nearest, 2 * distance + (isAfter ? 1 : 0));
                }
            }
        }
        return nearest;
    }

    /**
     * Returns whether the words between a name and a title are of another clause. A title with a verb after it is a subject
     * of its own: {@code the president met Ann Lee}. A title before a capital is of whoever is named there: {@code Ann Lee
     * met President Kahn}. A comma shows an apposition.
     */
    private boolean isApart(Passage name, Passage title) {
        int end = title.hull().end();
        boolean isAfter = name.hull().start() >= end;
        int from = Math.min(end, name.hull().end());
        int to = Math.max(title.hull().start(), name.hull().start());
        String words = text.quotations().text().slice(new Span(from, to));
        if (words.indexOf(',') >= 0) {
            return false;
        }
        List<String> small = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && Characters.isLowerCase(word.codePointAt(0)))
                .toList();
        if (small.isEmpty()) {
            return false;
        }
        return text.names().isBeforeName(end)
                ? small.stream().noneMatch(COPULAS::contains)
                : isAfter && !PREPOSITIONS.contains(small.get(0));
    }
}
