package dev.readout.examples.corpora.report;

import dev.readout.examples.corpora.statistics.Manner;
import dev.readout.examples.corpora.statistics.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the manners of statements are named and drawn: each has a fill, which differs in its pattern too. */
final class Manners {
    static final List<Legend> LEGENDS =
            all().map(manner -> new Legend(fill(manner), name(manner))).toList();

    private Manners() {}

    static Stream<Manner> all() {
        return Arrays.stream(Manner.values());
    }

    static String name(Manner manner) {
        return manner.name().toLowerCase(Locale.ROOT);
    }

    private static String fill(Manner manner) {
        return "fill-" + name(manner);
    }

    static List<Long> parts(Tally<Manner> tally) {
        return all().map(tally::count).toList();
    }

    /** Returns the numbers of a tally in words, such as “12 statements: 3 direct, 9 indirect”. */
    static String words(Tally<Manner> tally) {
        String parts = all().filter(manner -> tally.count(manner) > 0)
                .map(manner -> Numbers.count(tally.count(manner)) + " " + name(manner))
                .collect(Collectors.joining(", "));
        return Numbers.count(tally.total(), "statement") + (parts.isEmpty() ? "" : ": " + parts);
    }
}
