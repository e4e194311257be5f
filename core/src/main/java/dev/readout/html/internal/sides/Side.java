package dev.readout.html.internal.sides;

import dev.readout.html.internal.words.Shortened;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words of one side.
 *
 * @param title what this side is
 * @param before the words before these in their paragraph, shortened
 * @param stretches the words; none if this side has nothing
 * @param after the words after these in their paragraph, shortened
 * @param note what else there is to say, or an empty string
 */
public record Side(String title, String before, List<Stretch> stretches, String after, String note) {
    /** The number of code points of the paragraph that are shown before and after the words. */
    private static final int CONTEXT = 120;

    /** Returns a side that has no words. */
    public static Side none(String title, String note) {
        return new Side(title, "", List.of(), "", note);
    }

    /**
     * Returns the words of a string.
     *
     * @param marks the differences, with positions in the string
     */
    public static Side of(String title, String words, List<Mark> marks) {
        Text text = Text.of(words);
        List<Stretch> stretches = new ArrayList<>();
        cut(text, new Span(0, text.length()), sorted(marks), stretches);
        return new Side(title, "", stretches, "", "");
    }

    /**
     * Returns the words of a passage, with the words around it.
     *
     * @param marks the differences, with positions in the text
     */
    public static Side of(String title, Passage passage, List<Mark> marks, String note) {
        Text text = passage.text();
        List<Stretch> stretches = new ArrayList<>();
        for (Span piece : passage.pieces()) {
            if (!stretches.isEmpty()) {
                stretches.add(Stretch.JOINT);
            }
            cut(text, piece, sorted(marks), stretches);
        }
        return new Side(
                title,
                before(text, passage.hull().start()),
                stretches,
                after(text, passage.hull().end()),
                note);
    }

    private static List<Mark> sorted(List<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                .toList();
    }

    private static void cut(Text text, Span piece, List<Mark> marks, List<Stretch> stretches) {
        int at = piece.start();
        for (Mark mark : marks) {
            int start = Math.max(mark.span().start(), at);
            int end = Math.min(mark.span().end(), piece.end());
            boolean isHere = mark.span().start() <= piece.end() && mark.span().end() >= piece.start() && start <= end;
            // A place without words at the border of two pieces belongs to the first of them.
            if (!isHere || (start == end && !mark.span().isEmpty())) {
                continue;
            }
            if (start > at) {
                stretches.add(Stretch.same(text.slice(new Span(at, start))));
            }
            stretches.add(Stretch.of(text.slice(new Span(start, end)), mark));
            at = end;
        }
        if (at < piece.end()) {
            stretches.add(Stretch.same(text.slice(new Span(at, piece.end()))));
        }
    }

    private static String before(Text text, int end) {
        String words = text.slice(new Span(Math.max(0, end - CONTEXT), end));
        int line = words.lastIndexOf('\n');
        if (line >= 0) {
            return words.substring(line + 1);
        }
        int space = words.indexOf(' ');
        return end > CONTEXT && space >= 0 ? "…" + words.substring(space) : words;
    }

    private static String after(Text text, int start) {
        String words = text.slice(new Span(start, Math.min(text.length(), start + CONTEXT)));
        int line = words.indexOf('\n');
        return line >= 0 ? words.substring(0, line) : Shortened.to(CONTEXT - 1, words);
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }
}
