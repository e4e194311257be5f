package dev.readout.json.langextract;

import dev.readout.internal.characters.Characters;
import dev.readout.quotation.Ending;
import dev.readout.quotation.Quotation;
import dev.readout.quotation.Quotations;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The quotation marks of a text, asked whether they enclose a passage. */
final class EnclosingQuotationMarks {
    private static final String NO_BREAK_SPACES = "\u00a0\u202f";

    private final Quotations quotations;
    /** The positions before and after each opening mark. */
    private final Set<Integer> starts = new HashSet<>();
    /** The positions before and after each closing mark, and the end of each paragraph that another one continues. */
    private final Set<Integer> ends = new HashSet<>();

    EnclosingQuotationMarks(Text text) {
        quotations = Quotations.in(text);
        quotations.all().stream()
                .filter(quotation -> quotation.ending() != Ending.UNCLOSED)
                .forEach(this::add);
    }

    private void add(Quotation quotation) {
        quotation.openings().forEach(mark -> addBounds(mark, starts));
        quotation.closing().ifPresent(mark -> addBounds(mark, ends));
        List<Span> pieces = quotation.passage().pieces();
        pieces.subList(0, pieces.size() - 1).forEach(piece -> ends.add(piece.end()));
    }

    private static void addBounds(Span mark, Set<Integer> bounds) {
        bounds.add(mark.start());
        bounds.add(mark.end());
    }

    /**
     * Returns whether all words of a passage are in quotation marks, and it starts at an opening mark and ends at a closing
     * one, perhaps before a stop or a no-break space.
     */
    boolean isQuoted(Passage passage) {
        Span hull = passage.hull();
        return quotations.isQuoted(passage) && isStart(hull.start()) && isEnd(hull.end());
    }

    private boolean isStart(int position) {
        return starts.contains(position) || (isNoBreakSpace(position - 1) && starts.contains(position - 1));
    }

    private boolean isEnd(int position) {
        int end = Characters.isStop(at(position)) && !ends.contains(position) ? position + 1 : position;
        return ends.contains(isNoBreakSpace(end) ? end + 1 : end);
    }

    private boolean isNoBreakSpace(int position) {
        return NO_BREAK_SPACES.indexOf(at(position)) >= 0;
    }

    private int at(int position) {
        Text text = quotations.text();
        return position < 0 || position >= text.length() ? ' ' : text.string().codePointAt(text.toUtf16Index(position));
    }
}
