package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.search.QuotationParts;
import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.SequenceMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words that a text must have for a quotation to be faithful, for one way to read the quotation: runs of words in
 * their order. Every text in which the quotation is found has the words of one reading, apart from words that the text
 * hyphenates at the end of a line.
 */
public final class RequiredWords {
    /** A way to read a quotation. The order is by how far the quotation is bent. */
    public enum Reading {
        /** Every word and mark is read as it is written. */
        LITERAL,
        /** Words that are hyphenated at the end of a line are joined. */
        JOINED,
        /** Marks of elision and brackets are read as an editor's marks. */
        EDITED
    }

    /**
     * With more hyphens at line ends than these, only the words are required that all combinations of joined words
     * have.
     */
    private static final int MOST_HYPHENS = 3;

    private static final int MOST_TERMS = 64;

    private final Reading reading;
    private final List<int[]> runs;
    private final int[] words;
    private final int[] terms;

    private RequiredWords(Reading reading, List<int[]> runs) {
        this.reading = reading;
        this.runs = runs;
        this.words = runs.stream().flatMapToInt(IntStream::of).toArray();
        this.terms = termsOf(runs);
    }

    /**
     * Returns the required words of all readings of a quotation, in the order of the readings. Each has at least one
     * word.
     */
    public static List<RequiredWords> of(Words quoted) {
        List<RequiredWords> readings = new ArrayList<>();
        if (!LineHyphens.areIn(quoted)) {
            addReadings(quoted, false, readings);
            return readings;
        }
        List<String> joined = List.copyOf(LineHyphens.joined(quoted));
        if (joined.size() > MOST_HYPHENS) {
            return inAllReadings(quoted);
        }
        for (int subset = 0; subset < 1 << joined.size(); subset++) {
            int chosen = subset;
            Set<String> wanted = new LinkedHashSet<>();
            IntStream.range(0, joined.size())
                    .filter(i -> (chosen >> i & 1) != 0)
                    .forEach(i -> wanted.add(joined.get(i)));
            addReadings(LineHyphens.join(quoted, wanted), subset > 0, readings);
        }
        readings.sort((one, other) -> one.reading.compareTo(other.reading));
        return readings;
    }

    private static void addReadings(Words quoted, boolean isJoined, List<RequiredWords> readings) {
        readings.add(new RequiredWords(
                isJoined ? Reading.JOINED : Reading.LITERAL, List.of(WordHash.of(quoted, 0, quoted.size()))));
        if (QuotationParts.isEdited(quoted)) {
            QuotationParts edited = QuotationParts.edited(quoted, 0);
            if (!edited.parts().isEmpty()) {
                List<int[]> runs = edited.parts().stream()
                        .map(part -> WordHash.of(edited.words(), part.from(), part.to()))
                        .toList();
                readings.add(new RequiredWords(isJoined ? Reading.JOINED : Reading.EDITED, runs));
            }
        }
    }

    /**
     * Returns the words that all readings of a quotation with many hyphens have, or an empty list if there are none.
     */
    private static List<RequiredWords> inAllReadings(Words quoted) {
        Map<Integer, String> common = new LinkedHashMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            boolean isHyphenated = (i > 0 && LineHyphens.isAt(quoted, i))
                    || (i + 1 < quoted.size() && LineHyphens.isAt(quoted, i + 1));
            if (!isHyphenated) {
                common.put(quoted.start(i), quoted.form(i));
            }
        }
        for (Words words : List.of(quoted, LineHyphens.join(quoted, LineHyphens.joined(quoted)))) {
            QuotationParts edited = QuotationParts.edited(words, 0);
            if (!edited.parts().isEmpty()) {
                Map<Integer, String> ofParts = new LinkedHashMap<>();
                edited.parts()
                        .forEach(part -> IntStream.range(part.from(), part.to())
                                .forEach(i -> ofParts.put(
                                        edited.words().start(i), edited.words().form(i))));
                common.entrySet().retainAll(ofParts.entrySet());
            }
        }
        Collection<String> forms = common.values();
        return forms.isEmpty()
                ? List.of()
                : List.of(new RequiredWords(
                        Reading.JOINED,
                        forms.stream()
                                .map(form -> new int[] {WordHash.of(form)})
                                .toList()));
    }

    /** Returns the way to read the quotation that requires these words. */
    public Reading reading() {
        return reading;
    }

    /** Returns the runs of words. */
    List<int[]> runs() {
        return runs;
    }

    /** Returns all words, one run after the other. */
    public int[] words() {
        return words;
    }

    /** Returns the terms to look up: each two words in a row, and each run of one word; at most 64. */
    public int[] terms() {
        return terms;
    }

    private static int[] termsOf(List<int[]> runs) {
        IntStream.Builder terms = IntStream.builder();
        for (int[] run : runs) {
            if (run.length == 1) {
                terms.add(run[0]);
            }
            for (int i = 1; i < run.length; i++) {
                terms.add(WordHash.ofPair(run[i - 1], run[i]));
            }
        }
        return some(terms.build().distinct().toArray(), MOST_TERMS);
    }

    /** Returns all elements, or if they are too many, the most that are allowed, spread evenly. */
    static int[] some(int[] all, int most) {
        return all.length <= most
                ? all
                : IntStream.range(0, most)
                        .map(i -> all[(int) ((long) i * all.length / most)])
                        .toArray();
    }

    /** Returns whether the words of a text have all runs, one after the other. */
    public boolean isIn(int[] text) {
        int from = 0;
        for (int[] run : runs) {
            from = end(run, text, from);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the place after the first occurrence of a run that begins at or after a place, or -1 if there is none.
     */
    private static int end(int[] run, int[] text, int from) {
        SequenceMatcher matcher = new SequenceMatcher(run);
        for (int at = from; at < text.length; at++) {
            if (matcher.accept(text[at])) {
                return at + 1;
            }
        }
        return -1;
    }
}
