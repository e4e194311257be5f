package dev.readout.examples.corpora.report;

import java.util.Locale;

/** Numbers as people read them, whatever the locale is. */
final class Numbers {
    private Numbers() {}

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns a number with its noun, in the plural unless it is one. */
    static String count(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    static String share(long part, long all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
    }

    /** Returns a share of a width as SVG needs it. */
    static String percent(double part) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * part);
    }
}
