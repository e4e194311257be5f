package dev.readout.grounding;

/** The words of a text at which the parts of a quotation begin. */
final class Placement {
    private final Quotation quotation;
    private final int[] starts;

    Placement(Quotation quotation, int... starts) {
        this.quotation = quotation;
        this.starts = starts;
    }

    Quotation quotation() {
        return quotation;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return starts[part] + quotation.parts().get(part).length();
    }

    int start() {
        return starts[0];
    }

    int end() {
        return end(starts.length - 1);
    }

    int length() {
        return end() - start();
    }
}
