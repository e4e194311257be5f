package dev.readout.brat;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Helps tests of this package to make and compare lines. */
final class Standoff {
    private Standoff() {}

    /** Returns the lines as a set, without those that are blank. */
    static Set<String> set(String annotations) {
        return annotations.lines().filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the lines of a file. */
    static String file(String... lines) {
        return Arrays.stream(lines).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Returns a text-bound line for words that each occur once in the text. */
    static String textBound(String id, String label, Text text, String... words) {
        Passage passage = text.find(words[0]);
        for (int i = 1; i < words.length; i++) {
            passage = passage.and(text.find(words[i]));
        }
        return textBound(id, label, passage);
    }

    static String textBound(String id, String label, Passage passage) {
        String spans = passage.pieces().stream().map(Standoff::span).collect(Collectors.joining(";"));
        return id + "\t" + label + " " + spans + "\t" + String.join(" ", passage.wordsOfPieces()) + "\n";
    }

    private static String span(Span span) {
        return span.start() + " " + span.end();
    }
}
