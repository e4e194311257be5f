package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects the differences between a quotation and a text. Positions are given in UTF-16 indexes. */
final class Differences {
    private final Text quotation;
    private final Text text;
    private final List<Difference> all = new ArrayList<>();

    Differences(Text quotation, Text text) {
        this.quotation = quotation;
        this.text = text;
    }

    /** Adds a difference, unless both sides are equal and in the same place. */
    void add(Kind kind, int quotationStart, int quotationEnd, int textStart, int textEnd) {
        int length = quotationEnd - quotationStart;
        boolean isSame = kind != Kind.MOVED
                && length == textEnd - textStart
                && quotation.string().regionMatches(quotationStart, text.string(), textStart, length);
        if (isSame) {
            return;
        }
        Difference difference = new Difference(
                kind,
                quotation.string().substring(quotationStart, quotationEnd),
                text.string().substring(textStart, textEnd),
                span(quotation, quotationStart, quotationEnd),
                span(text, textStart, textEnd));
        all.add(difference);
    }

    /** Adds a difference before all others. */
    void addFirst(Kind kind, int quotationStart, int quotationEnd, int textStart, int textEnd) {
        int size = all.size();
        add(kind, quotationStart, quotationEnd, textStart, textEnd);
        if (all.size() > size) {
            all.add(0, all.remove(size));
        }
    }

    boolean has(Kind kind) {
        return all.stream().anyMatch(difference -> difference.kind() == kind);
    }

    /** Gives the differences of one kind that meet a condition another kind. */
    void replace(Kind kind, Kind newKind, Predicate<Difference> condition) {
        all.replaceAll(difference ->
                difference.kind() == kind && condition.test(difference) ? withKind(difference, newKind) : difference);
    }

    private static Difference withKind(Difference difference, Kind kind) {
        return new Difference(
                kind, difference.quotation(), difference.text(), difference.inQuotation(), difference.inText());
    }

    List<Difference> all() {
        return all;
    }

    /** Returns the span of UTF-16 indexes of a text in code points. */
    static Span span(Text text, int start, int end) {
        return new Span(text.fromUtf16Index(start), text.fromUtf16Index(end));
    }
}
