package dev.readout.examples.quotations;

import dev.readout.examples.quotations.Link.WordDifference;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints families of quotations for people. The same families are printed in the same way, wherever they come from. */
public final class SameQuotationsReport {
    private final ArticlePlaces places;
    private final PrintStream out;

    /**
     * Creates a report.
     *
     * @param places where the articles are
     * @param out where to print
     */
    public SameQuotationsReport(ArticlePlaces places, PrintStream out) {
        this.places = places;
        this.out = out;
    }

    /**
     * Prints the counts and the families.
     *
     * @param counts the counts
     * @param families the families in the order in which they are printed
     */
    public void print(QuotationCounts counts, List<Family> families) {
        out.printf(
                Locale.ROOT,
                "articles %,d, quotations %,d, too short %,d, versions %,d, links %,d, hashes left out %,d%n",
                counts.articles(),
                counts.quotations(),
                counts.shortQuotations(),
                counts.versions(),
                counts.links(),
                counts.hashesLeftOut());
        int number = 0;
        for (Family family : families) {
            out.println();
            print(++number, family);
        }
    }

    private void print(int number, Family family) {
        out.printf(Locale.ROOT, "%d. %s%n", number, uses(family));
        out.println("   " + quoted(family.original().words()));
        out.println("   " + place(family.original()));
        for (Link link : family.links()) {
            long uses = link.quotation().uses();
            out.println("   - " + link.manner() + ": " + place(link.quotation())
                    + (uses > 1 ? String.format(Locale.ROOT, ", %,d uses", uses) : ""));
            if (link.isPart() && (link.tier() == null || link.manner().equals("part"))) {
                out.println("     " + quoted(link.quotation().words()));
            }
            if (!link.manner().equals("part") && !link.differences().isEmpty()) {
                out.println("     "
                        + link.differences().stream()
                                .map(SameQuotationsReport::difference)
                                .collect(Collectors.joining("; ")));
            }
        }
    }

    /** Returns the number of uses, and what it consists of: verbatim, bent by their tiers, parts, changed. */
    private static String uses(Family family) {
        Map<String, Long> counts = new HashMap<>();
        family.links()
                .forEach(link -> counts.merge(link.manner(), link.quotation().uses(), Long::sum));
        List<String> parts = new ArrayList<>();
        parts.add(String.format(Locale.ROOT, "%,d verbatim", family.original().uses()));
        for (String manner : Link.MANNERS) {
            Long count = counts.get(manner);
            if (count != null) {
                parts.add(String.format(Locale.ROOT, "%,d %s", count, manner));
            }
        }
        return String.format(Locale.ROOT, "%,d uses: ", family.uses()) + String.join(", ", parts);
    }

    /** Returns who said the words first, and where and when. */
    private String place(Version version) {
        QuotedWords first = version.first();
        return (first.speaker().isEmpty() ? "" : oneLine(first.speaker()) + ", ")
                + places.of(first.article())
                + (first.date() == null ? "" : ", " + first.date());
    }

    /** Returns a difference as the words of the original, an arrow, and the words of the quotation. */
    private static String difference(WordDifference difference) {
        String kind = difference.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
        return switch (difference.kind()) {
            case DROPPED -> kind + quoted(difference.original());
            case ADDED, INSERTION -> kind + quoted(difference.quotation());
            default -> kind + side(difference.original()) + " → " + side(difference.quotation());
        };
    }

    private static String side(String words) {
        return words.isEmpty() ? "nothing" : quoted(words.isBlank() ? words : words.strip());
    }

    private static String quoted(String words) {
        return "“" + oneLine(words) + "”";
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }
}
