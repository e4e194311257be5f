package dev.readout.grounding.internal.search;

/** The words of a text at which the parts of a quotation begin. */
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

    public int start() {
        return starts[0];
    }

    public int end() {
        return end(starts.length - 1);
    }

    int length() {
        return end() - start();
    }
}
