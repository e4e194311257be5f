package dev.readout.grounding;

import dev.readout.quotation.Quotations;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a text that open the same quotation again in a new paragraph. They are found when they are first
 * needed. Two threads may find them twice, which does no harm.
 */
final class ReopenedMarks {
    private final Text text;
    private final Supplier<Quotations> quotations;
    private int @Nullable [] starts;

    ReopenedMarks(Text text, Supplier<Quotations> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** Returns the number of marks from one UTF-16 index to before another. */
    int count(int from, int to) {
        int[] known = starts;
        if (known == null) {
            known = quotations.get().all().stream()
                    .flatMap(quotation -> quotation.openings().stream().skip(1))
                    .mapToInt(this::start)
                    .sorted()
                    .toArray();
            starts = known;
        }
        return firstFrom(known, to) - firstFrom(known, from);
    }

    private int start(Span opening) {
        return text.toUtf16Index(opening.start());
    }

    private static int firstFrom(int[] sorted, int index) {
        int found = Arrays.binarySearch(sorted, index);
        return found < 0 ? -found - 1 : found;
    }
}
