package dev.readout.grounding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that a text must have if a quotation is to be its own, read in one way: rows of words, in their order. Every text
 * in which a {@link Grounder} finds a quotation has one of its wordings, but for words that the text has hyphenated.
 */
final class Wording {
    /** More hyphens at line ends than these are not read in every way. */
    private static final int MOST_HYPHENS = 3;

    private static final int MOST_TERMS = 64;

    private final Tier least;
    private final List<int[]> rows;

    private Wording(Tier least, List<int[]> rows) {
        this.least = least;
        this.rows = rows;
    }

    /** Returns all wordings of a quotation, those first that bend it least; each has a word. */
    static List<Wording> of(Words quoted) {
        List<Wording> wordings = new ArrayList<>();
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
        wordings.sort((one, other) -> one.least.compareTo(other.least));
        return wordings;
    }

    private static void addReadings(Words quoted, boolean isJoined, List<Wording> wordings) {
        wordings.add(
                new Wording(isJoined ? Tier.TYPOGRAPHY : Tier.EXACT, List.of(WordHash.of(quoted, 0, quoted.size()))));
        if (Quotation.isEdited(quoted)) {
            Quotation edited = Quotation.edited(quoted, 0);
            if (!edited.parts().isEmpty()) {
                List<int[]> rows = edited.parts().stream()
                        .map(part -> WordHash.of(edited.words(), part.from(), part.to()))
                        .toList();
                wordings.add(new Wording(isJoined ? Tier.TYPOGRAPHY : Tier.ELISION, rows));
            }
        }
    }

    /** Returns one wording of the words that are there however a quotation with many hyphens is read; none without such. */
    private static List<Wording> loose(Words quoted) {
        Map<Integer, String> common = new LinkedHashMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            boolean isHyphenated = (i > 0 && LineHyphens.isAt(quoted, i))
                    || (i + 1 < quoted.size() && LineHyphens.isAt(quoted, i + 1));
            if (!isHyphenated) {
                common.put(quoted.start(i), quoted.form(i));
            }
        }
        for (Words words : List.of(quoted, LineHyphens.join(quoted, LineHyphens.joined(quoted)))) {
            Quotation edited = Quotation.edited(words, 0);
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
                : List.of(new Wording(
                        Tier.TYPOGRAPHY,
                        forms.stream()
                                .map(form -> new int[] {WordHash.of(form)})
                                .toList()));
    }

    /** Returns the least that a quotation is bent which has these words. */
    Tier least() {
        return least;
    }

    /** Returns all words, row after row. */
    int[] words() {
        return rows.stream().flatMapToInt(IntStream::of).toArray();
    }

    /** Returns what to look up: each two words in a row, and each word that is a row; at most 64. */
    int[] terms() {
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
    boolean isIn(int[] words) {
        int from = 0;
        for (int[] row : rows) {
            from = end(row, words, from);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the row ends, the first time that it begins at a word or later; -1 if nowhere. */
    private static int end(int[] row, int[] words, int from) {
        int matched = 0;
        int[] back = null;
        for (int at = from; at < words.length; at++) {
            // Most words are not the first one: no table is needed until one is.
            if (matched > 0 && words[at] != row[matched]) {
                back = back == null ? borders(row) : back;
                while (matched > 0 && words[at] != row[matched]) {
                    matched = back[matched - 1];
                }
            }
            if (words[at] == row[matched]) {
                matched++;
                if (matched == row.length) {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    /** Returns of each beginning of the row how many of its words are also its end (Knuth, Morris and Pratt). */
    private static int[] borders(int[] row) {
        int[] back = new int[row.length];
        int matched = 0;
        for (int i = 1; i < row.length; i++) {
            while (matched > 0 && row[matched] != row[i]) {
                matched = back[matched - 1];
            }
            if (row[matched] == row[i]) {
                matched++;
            }
            back[i] = matched;
        }
        return back;
    }
}
