package dev.readout.grounding.internal.search;

/** A placement of the parts of a quotation in a text: the place at which each part begins. */
public final class PartPlacement {
    private final QuotationParts quotation;
    private final int[] starts;

    PartPlacement(QuotationParts quotation, int... starts) {
        this.quotation = quotation;
        this.starts = starts;
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

    int length() {
        return end() - start();
    }
}
