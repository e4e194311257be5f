package dev.readout.json.corenlp;

import dev.readout.internal.IntList;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the positions of a document count. CoreNLP counts UTF-16 code units; some tools that pass on its output do not. */
enum OffsetUnit {
    UTF_16 {
        @Override
        @Nullable
        Span span(Text text, int begin, int end) {
            String string = text.string();
            return begin < 0 || end < begin || end > string.length() || isInside(string, begin) || isInside(string, end)
                    ? null
                    : new Span(text.fromUtf16Index(begin), text.fromUtf16Index(end));
        }
    },
    CODE_POINTS {
        @Override
        @Nullable
        Span span(Text text, int begin, int end) {
            return begin < 0 || end < begin || end > text.length() ? null : new Span(begin, end);
        }
    };

    /** Returns the span between two positions, or null if they are not possible. */
    abstract @Nullable Span span(Text text, int begin, int end);

    private static boolean isInside(String string, int index) {
        return index > 0
                && index < string.length()
                && Character.isSurrogatePair(string.charAt(index - 1), string.charAt(index));
    }

    /** Positions of a document with the words that it has there. */
    static final class Samples {
        private final IntList begins = new IntList();
        private final IntList ends = new IntList();
        private final List<String> words = new ArrayList<>();

        void add(int begin, int end, String wordsThere) {
            begins.add(begin);
            ends.add(end);
            words.add(wordsThere);
        }

        /** Returns the unit in which more of the words are at their positions; UTF-16 if both are equally good. */
        OffsetUnit unit(Text text) {
            return isBmp(text) || count(text, UTF_16) >= count(text, CODE_POINTS) ? UTF_16 : CODE_POINTS;
        }

        private int count(Text text, OffsetUnit unit) {
            int count = 0;
            for (int i = 0; i < words.size(); i++) {
                Span span = unit.span(text, begins.get(i), ends.get(i));
                count += span != null && WordComparison.of(text, span, words.get(i)) != WordComparison.OTHER ? 1 : 0;
            }
            return count;
        }
    }

    /** Returns whether both units give the same positions. */
    static boolean isBmp(Text text) {
        return text.length() == text.string().length();
    }
}
