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
 * The words that a text must have so that a quotation can be its own, for one way to read the quotation: rows of words in
 * their order. Every text in which the quotation is found has the words of one reading, except for words that the text
 * hyphenates at the end of a line.
 */
public final class RequiredWords {
    /** A way to read a quotation. The order is that of how far the quotation is bent. */
    public enum Reading {
        /** Every word and mark is taken as it is written. */
        LITERAL,
        /** Words that are hyphenated at the end of a line are joined. */
        JOINED,
        /** Marks of elision and an editor's brackets are not words of the text. */
        EDITED
    }

    /** With more hyphens at line ends than these, not every combination of joined words is tried. */
    private static final int MOST_HYPHENS = 3;

    private static final int MOST_TERMS = 64;

    private final Reading reading;
    private final List<int[]> rows;

    private RequiredWords(Reading reading, List<int[]> rows) {
        this.reading = reading;
        this.rows = rows;
    }

    /** Returns the required words of all readings of a quotation, in the order of the readings; each has at least one word. */
    public static List<RequiredWords> of(Words quoted) {
        List<RequiredWords> wordings = new ArrayList<>();
        if (!LineHyphens.areIn(quoted)) {
            addReadings(quoted, false, wordings);
            return wordings;
        }
        List<String> joined = List.copyOf(LineHyphens.joined(quoted));
        if (joined.size() > MOST_HYPHENS) {
            return loose(quoted);
        }
        for (int subset = 0; subset < 1 << joined.size(); subset++) {
            int chosen = subset;
            Set<String> wanted = new LinkedHashSet<>();
            IntStream.range(0, joined.size())
                    .filter(i -> (chosen >> i & 1) != 0)
                    .forEach(i -> wanted.add(joined.get(i)));
            addReadings(LineHyphens.join(quoted, wanted), subset > 0, wordings);
        }
        wordings.sort((one, other) -> one.reading.compareTo(other.reading));
        return wordings;
    }

    private static void addReadings(Words quoted, boolean isJoined, List<RequiredWords> wordings) {
        wordings.add(new RequiredWords(
                isJoined ? Reading.JOINED : Reading.LITERAL, List.of(WordHash.of(quoted, 0, quoted.size()))));
        if (QuotationParts.isEdited(quoted)) {
            QuotationParts edited = QuotationParts.edited(quoted, 0);
            if (!edited.parts().isEmpty()) {
                List<int[]> rows = edited.parts().stream()
                        .map(part -> WordHash.of(edited.words(), part.from(), part.to()))
                        .toList();
                wordings.add(new RequiredWords(isJoined ? Reading.JOINED : Reading.EDITED, rows));
            }
        }
    }

    /** Returns the words that every reading of a quotation with many hyphens has in common, or an empty list if there are none. */
    private static List<RequiredWords> loose(Words quoted) {
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
                Map<Integer, String> there = new LinkedHashMap<>();
                edited.parts()
                        .forEach(part -> IntStream.range(part.from(), part.to())
                                .forEach(i -> there.put(
                                        edited.words().start(i), edited.words().form(i))));
                common.entrySet().retainAll(there.entrySet());
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

    /** Returns the way to read the quotation in which it needs these words. */
    public Reading reading() {
        return reading;
    }

    /** Returns all words, row after row. */
    public int[] words() {
        return rows.stream().flatMapToInt(IntStream::of).toArray();
    }

    /** Returns what to look up: each two words in a row, and each word that is a row; at most 64. */
    public int[] terms() {
        IntStream.Builder terms = IntStream.builder();
        for (int[] row : rows) {
            if (row.length == 1) {
                terms.add(row[0]);
            }
            for (int i = 1; i < row.length; i++) {
                terms.add(WordHash.ofPair(row[i - 1], row[i]));
            }
        }
        return some(terms.build().distinct().toArray(), MOST_TERMS);
    }

    /** Returns so many of the elements, spread evenly. */
    static int[] some(int[] all, int most) {
        return all.length <= most
                ? all
                : IntStream.range(0, most)
                        .map(i -> all[(int) ((long) i * all.length / most)])
                        .toArray();
    }

    /** Returns whether words have each row, one after the other. */
    public boolean isIn(int[] words) {
        int from = 0;
        for (int[] row : rows) {
            from = end(row, words, from);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the word after the first occurrence of the row that begins at a word or later, or -1 if there is none. */
    private static int end(int[] row, int[] words, int from) {
        SequenceMatcher matcher = new SequenceMatcher(row);
        for (int at = from; at < words.length; at++) {
            if (matcher.accept(words[at])) {
                return at + 1;
            }
        }
        return -1;
    }
}
