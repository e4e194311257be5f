package dev.readout.grounding.internal.joined;

import dev.readout.grounding.internal.search.EditorMark;
import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.search.QuotationParts;
import dev.readout.grounding.internal.search.QuotationParts.Part;
import dev.readout.grounding.internal.words.UnreadWords;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import dev.readout.internal.characters.Characters;
import dev.readout.quotation.Ending;
import dev.readout.quotation.Quotation;
import dev.readout.quotation.Quotations;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The joints of a text: the reporting clauses that interrupt a quotation, such as <em>he said</em> in {@code “A,” he said.
 * “B.”}, each with the stretch before it and the stretch after it.
 */
public final class Joints {
    /** The numbers that {@link #toArray} gives for a joint. */
    public static final int NUMBERS = 4;

    private final Text source;
    private final Words text;
    /** For each joint: the first word of the clause, and the word after it. */
    private final IntList from = new IntList();

    private final IntList to = new IntList();
    /** For each joint: the first word of the stretch before the clause, and the word after the stretch after it. */
    private final IntList starts = new IntList();

    private final IntList ends = new IntList();
    /** For each joint: the first word after the clause, as a word of {@link #withoutClauses()}. */
    private final IntList places = new IntList();

    private Joints(Text source, Words text) {
        this.source = source;
        this.text = text;
    }

    /** Returns the joints of a text with these words. Its quotations are only asked for if it has quotation marks. */
    public static Joints of(Text text, Words words, Supplier<Quotations> inText) {
        Joints joints = new Joints(text, words);
        if (!mayHaveClauses(words)) {
            return joints;
        }
        List<Stretch> stretches = joints.stretches(inText.get().outermost());
        boolean isContinued = false;
        for (int i = 1; i < stretches.size(); i++) {
            Stretch before = stretches.get(i - 1);
            Stretch after = stretches.get(i);
            if (after.isInsideClauseBefore() || joints.areJoined(before, after, isContinued)) {
                joints.add(before, after);
                isContinued = true;
            } else {
                isContinued = false;
            }
        }
        return joints;
    }

    /** Returns the joints of a text with these words that {@link #toArray} gave as numbers. */
    public static Joints of(Text text, Words words, int[] numbers) {
        Joints joints = new Joints(text, words);
        for (int i = 0; i < numbers.length; i += NUMBERS) {
            joints.add(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]);
        }
        return joints;
    }

    /** Returns four numbers for each joint. The first two are the first word of the clause and the word after it. */
    public int[] toArray() {
        int[] numbers = new int[NUMBERS * size()];
        for (int joint = 0; joint < size(); joint++) {
            numbers[NUMBERS * joint] = from.get(joint);
            numbers[NUMBERS * joint + 1] = to.get(joint);
            numbers[NUMBERS * joint + 2] = starts.get(joint);
            numbers[NUMBERS * joint + 3] = ends.get(joint);
        }
        return numbers;
    }

    /**
     * The words of a quotation from one to before another. A reporting clause between dashes divides a quotation into
     * stretches, as in {@code «A, — сказал он. — B»}.
     */
    private record Stretch(int start, int end, Ending ending, boolean isInsideClauseBefore) {}

    private List<Stretch> stretches(List<Quotation> quotations) {
        List<Stretch> stretches = new ArrayList<>();
        for (Quotation quotation : quotations) {
            int start = word(quotation.extent().start());
            int end = word(quotation.extent().end());
            boolean isAfterClause = false;
            for (int word = start + 1; word < end; word++) {
                int next = ReportingClause.endBetweenDashes(text, word, end);
                if (next > word) {
                    stretches.add(new Stretch(start, word, Ending.CLOSED, isAfterClause));
                    start = next;
                    word = next;
                    isAfterClause = true;
                }
            }
            stretches.add(new Stretch(start, end, quotation.ending(), isAfterClause));
        }
        return stretches;
    }

    /**
     * Returns whether some words between two quotation marks can be a reporting clause. Only then the marks are paired,
     * which costs as much as reading the words.
     */
    private static boolean mayHaveClauses(Words words) {
        int clause = -1;
        for (int i = 1; i < words.size(); i++) {
            if (words.gap(i).indexOf('"') >= 0) {
                if (clause >= 0
                        && ReportingClause.isPossible(words, clause, i)
                        && new ReportingClause(words, clause, i).isClause()) {
                    return true;
                }
                clause = mayClose(words, i) ? i : -1;
            } else if (ReportingClause.endBetweenDashes(words, i, words.size()) > i) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a quotation mark before a word may close a quotation: no blank is before it, or it is an angle. */
    private static boolean mayClose(Words words, int word) {
        String source = words.source();
        int mark = words.gapStart(word);
        while (mark < words.gapEnd(word) && !Characters.isQuotationMark(source.charAt(mark))) {
            mark++;
        }
        return mark == words.gapEnd(word)
                || !Characters.isWhiteSpace(source.charAt(Math.max(0, mark - 1)))
                || "«»‹›".indexOf(source.charAt(mark)) >= 0;
    }

    private boolean areJoined(Stretch before, Stretch after, boolean isContinued) {
        int clause = before.end();
        int second = after.start();
        return before.ending() == Ending.CLOSED
                && after.ending() != Ending.UNCLOSED
                && ReportingClause.isPossible(text, clause, second)
                && before.start() < clause
                && second < after.end()
                && new ReportingClause(text, clause, second).joins(before.start(), after.end(), isContinued);
    }

    private void add(Stretch before, Stretch after) {
        add(before.end(), after.start(), before.start(), after.end());
    }

    private void add(int clause, int clauseEnd, int start, int end) {
        int leftOut = size() == 0 ? 0 : to.get(size() - 1) - places.get(size() - 1);
        from.add(clause);
        to.add(clauseEnd);
        starts.add(start);
        ends.add(end);
        places.add(clause - leftOut);
    }

    private int word(int position) {
        return text.firstFrom(source.toUtf16Index(position));
    }

    /** Returns the number of joints. */
    public int size() {
        return from.size();
    }

    /** Returns the first word of the clause at a joint. */
    public int from(int joint) {
        return from.get(joint);
    }

    /** Returns the word after the clause at a joint. */
    public int to(int joint) {
        return to.get(joint);
    }

    /** Returns the words of the text without the clauses. */
    public Words withoutClauses() {
        int size = size() == 0 ? text.size() : text.size() - (to.get(size() - 1) - places.get(size() - 1));
        int[] kept = new int[size];
        int word = 0;
        int joint = 0;
        for (int i = 0; i < size; i++, word++) {
            if (joint < size() && word == from.get(joint)) {
                word = to.get(joint++);
            }
            kept[i] = word;
        }
        return text.only(kept);
    }

    /** Returns the same words, each read when it is first asked for. Only one thread can use them. */
    public Words unreadWithoutClauses() {
        int size = size() == 0 ? text.size() : text.size() - (to.get(size() - 1) - places.get(size() - 1));
        return new Words(text.source(), size, new UnreadWords() {
            @Override
            public void read(int word, Words into) {
                int place = place(word, firstAfter(word));
                int next = word + 1 == size ? text.size() : place(word + 1, firstAfter(word + 1));
                into.set(word, text.form(place), text.start(place), text.end(place), text.gap(next));
                if (word == 0) {
                    into.setFirstGap(text.gap(place));
                }
            }

            @Override
            public int firstFrom(int index, Words into) {
                int place = text.firstFrom(index);
                int word = place;
                for (int joint = 0; joint < size() && from.get(joint) < place; joint++) {
                    word -= Math.min(place, to.get(joint)) - from.get(joint);
                }
                return word;
            }
        });
    }

    /**
     * Returns a placement in the words without the clauses as a placement in the text, with a part for each stretch. Returns
     * nothing if no part runs over a joint, or if one goes beyond the stretches that are joined.
     */
    public Optional<PartPlacement> inText(PartPlacement placement) {
        List<Part> parts = new ArrayList<>();
        IntList partStarts = new IntList();
        BitSet joined = new BitSet();
        List<Part> given = placement.quotation().parts();
        for (int i = 0; i < given.size(); i++) {
            Part part = given.get(i);
            int start = placement.start(i);
            int firstJoint = firstAfter(start);
            int joint = firstJoint;
            parts.add(part);
            partStarts.add(place(start, firstJoint));
            for (; joint < size() && places.get(joint) < placement.end(i); joint++) {
                if (joint > firstJoint && starts.get(joint) != to.get(joint - 1)) {
                    return Optional.empty();
                }
                Part last = parts.remove(parts.size() - 1);
                int cut = part.from() + places.get(joint) - start;
                parts.add(new Part(last.from(), cut, last.before(), last.anyFirst()));
                joined.set(parts.size());
                parts.add(new Part(cut, part.to(), EditorMark.elision(0), true));
                partStarts.add(to.get(joint));
            }
            boolean goesBeyond = joint > firstJoint
                    && (place(start, firstJoint) < starts.get(firstJoint)
                            || place(placement.end(i) - 1, joint) >= ends.get(joint - 1));
            if (goesBeyond) {
                return Optional.empty();
            }
        }
        return joined.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartPlacement(
                        QuotationParts.of(placement.quotation().words(), parts), joined, partStarts.toArray()));
    }

    /** Returns the first joint after the beginning of a word of {@link #withoutClauses()}. */
    private int firstAfter(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle) <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the place in the text of a word of {@link #withoutClauses()} that is before a joint. */
    private int place(int word, int joint) {
        return joint == 0 ? word : word + to.get(joint - 1) - places.get(joint - 1);
    }
}
