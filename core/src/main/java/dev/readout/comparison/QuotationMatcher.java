package dev.readout.comparison;

import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Pairs what two statements have in quotation marks: the content of a direct statement, or the quoted words of another
 * one. Each quotation is paired with the one on the other side that is most similar to it. So several quoted words of one article can be compared with one long quotation of the other article.
 */
final class QuotationMatcher {
    private QuotationMatcher() {}

    static List<QuotationPair> pairs(Statement first, String firstPlace, Statement second, String secondPlace) {
        List<Quoted> quoted = quoted(first, firstPlace);
        List<Quoted> others = quoted(second, secondPlace);
        List<QuotationPair> pairs = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (isAt(best(quoted.get(i), others), j) || isAt(best(others.get(j), quoted), i)) {
                    pairs.add(pair(quoted.get(i), others.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean isAt(OptionalInt index, int expected) {
        return index.isPresent() && index.getAsInt() == expected;
    }

    /** Returns the first of the most similar ones, if any has a word in common. */
    private static OptionalInt best(Quoted quoted, List<Quoted> others) {
        double most = 0;
        OptionalInt best = OptionalInt.empty();
        for (int i = 0; i < others.size(); i++) {
            double similarity = quoted.similarity(others.get(i));
            if (similarity > most) {
                most = similarity;
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    private static QuotationPair pair(Quoted first, Quoted second) {
        return new QuotationPair(
                first.passage,
                second.passage,
                first.place,
                second.place,
                verdict(first.words, second.words),
                verdict(second.words, first.words));
    }

    private static Verdict verdict(String quotation, String words) {
        Text text = Text.of(words);
        return quotation.equals(words)
                ? new Faithful(text.passage(0, text.length()), Tier.EXACT, List.of())
                : Grounder.of(text).ground(quotation);
    }

    private static List<Quoted> quoted(Statement statement, String place) {
        List<Quoted> all = new ArrayList<>();
        if (statement.form() == Form.DIRECT) {
            add(all, statement.content(), place + "/content");
        }
        for (int i = 0; i < statement.quoted().size(); i++) {
            add(all, Optional.of(statement.quoted().get(i)), place + "/quoted/" + i);
        }
        return all;
    }

    private static void add(List<Quoted> all, Optional<Passage> passage, String place) {
        passage.map(words -> new Quoted(words, place))
                .filter(words -> !Require.isBlank(words.words))
                .ifPresent(all::add);
    }

    /** A passage in quotation marks, with its words. */
    private static final class Quoted {
        final Passage passage;
        final String place;
        final String words;
        final Set<String> stems;

        Quoted(Passage passage, String place) {
            this.passage = passage;
            this.place = place;
            words = passage.words(QuotationPair.BETWEEN_PIECES);
            stems = Set.copyOf(new HashSet<>(Folding.words(words)));
        }

        /** Returns the coefficient of Dice, which is at most 1, or 2 for the same words. */
        double similarity(Quoted other) {
            long common = stems.stream().filter(other.stems::contains).count();
            return words.equals(other.words) ? 2 : 2.0 * common / (stems.size() + other.stems.size());
        }
    }
}
