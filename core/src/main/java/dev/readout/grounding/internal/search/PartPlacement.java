package dev.readout.grounding.internal.search;

import java.util.BitSet;

/** A placement of the parts of a quotation in a text: the place at which each part begins. */
public final class PartPlacement {
    private static final BitSet NOT_JOINED = new BitSet(0);

    private final QuotationParts quotation;
    private final BitSet joined;
    private final int[] starts;

    PartPlacement(QuotationParts quotation, int... starts) {
        this(quotation, NOT_JOINED, starts);
    }

    /** Makes the placement of these parts, some of which are {@linkplain #isJoined joined} with the part before. */
    public PartPlacement(QuotationParts quotation, BitSet joined, int... starts) {
        this.quotation = quotation;
        this.joined = joined;
        this.starts = starts;
    }

    /** Returns whether no editor's mark is before a part: the text has a reporting clause there. */
    public boolean isJoined(int part) {
        return joined.get(part);
    }

    public QuotationParts quotation() {
        return quotation;
    }

    public int start(int part) {
        return starts[part];
    }

    public int end(int part) {
        return starts[part] + quotation.parts().get(part).length();
    }

    /** Returns the place at which the first part begins. */
    public int start() {
        return starts[0];
    }

    /** Returns the place after the last part. */
    public int end() {
        return end(starts.length - 1);
    }
}
