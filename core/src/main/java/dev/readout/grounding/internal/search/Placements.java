package dev.readout.grounding.internal.search;

import dev.readout.internal.IntList;
import java.util.Arrays;
import java.util.List;

/** The placements of a quotation in a text: the shortest first, and those of one length in the order of the text. */
public final class Placements {
    static final Placements NONE = new Placements(QuotationParts.NONE, List.of(), List.of());

    private final QuotationParts quotation;
    /** For each part, its places. */
    private final List<IntList> places;
    /** For each part but the first, the index of the place of the part before. */
    private final List<IntList> links;
    /** For each placement, its length in the upper half, and the index of its last place in the lower half. */
    private final long[] order;

    Placements(QuotationParts quotation, List<IntList> places, List<IntList> links) {
        this.quotation = quotation;
        this.places = places;
        this.links = links;
        order = new long[places.isEmpty() ? 0 : places.get(places.size() - 1).size()];
        int[] firsts = new int[0];
        for (int part = 0; part < places.size(); part++) {
            firsts = firsts(part, firsts);
        }
        for (int i = 0; i < order.length; i++) {
            int length = places.get(places.size() - 1).get(i) - firsts[i];
            order[i] = (long) length << 32 | i;
        }
        if (places.size() > 1) {
            Arrays.sort(order);
        }
    }

    /** Returns, for each place of a part, where the first part is, given that for each place of the part before. */
    private int[] firsts(int part, int[] before) {
        int[] firsts = new int[places.get(part).size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] =
                    part == 0 ? places.get(0).get(i) : before[links.get(part).get(i)];
        }
        return firsts;
    }

    public int size() {
        return order.length;
    }

    /** Returns the number of words from the first part to the last one. */
    public int length(int i) {
        return (int) (order[i] >> 32);
    }

    /** Returns the index after the placements with the length of this one, which is the first of them. */
    public int endOfLength(int first) {
        int end = first + 1;
        while (end < order.length && length(end) == length(first)) {
            end++;
        }
        return end;
    }

    public PartPlacement get(int i) {
        int[] starts = new int[places.size()];
        int at = (int) order[i];
        for (int part = starts.length - 1; part >= 0; part--) {
            starts[part] = places.get(part).get(at);
            at = part == 0 ? 0 : links.get(part).get(at);
        }
        return new PartPlacement(quotation, starts);
    }
}
