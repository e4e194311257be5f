package dev.readout.brat;

import dev.readout.internal.characters.Characters;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A parsed line of an annotation file. */
sealed interface AnnotationLine {
    /** Returns the line number in the file, from 1. */
    int number();

    /** Returns the line as it is in the file. */
    String line();

    /** Returns the id of the line; a star for an equivalence. */
    String id();

    /** Returns the ids that the line refers to. */
    Collection<String> references();

    /** Returns the rest of the line after the id and a tab. */
    default String rest() {
        return line().substring(id().length() + 1);
    }

    /**
     * A label for words of the text. The words of the line may differ from the text in white space; {@code asWritten}
     * says whether a writer would write the same words.
     */
    record TextBoundLine(
            int number, String line, String id, String label, Passage passage, String words, boolean asWritten)
            implements AnnotationLine {
        @Override
        public List<String> references() {
            return List.of();
        }

        TextBoundKey key() {
            return new TextBoundKey(label, passage.pieces());
        }
    }

    /** An event, which represents a statement if the mapping knows its type. */
    record EventLine(int number, String line, String id, BratEvent event) implements AnnotationLine {
        @Override
        public List<String> references() {
            return event.references();
        }
    }

    /** A remark about other lines: a relation, attribute, modifier, normalization, note or equivalence. */
    record RemarkLine(int number, String line, String id, String type, List<String> references, String value)
            implements AnnotationLine {
        /** Returns whether the remark is about a single line and is preserved together with it. */
        boolean hasOneTarget() {
            return "AMN#".indexOf(id.charAt(0)) >= 0;
        }

        String target() {
            return references.get(0);
        }
    }

    /** Returns the words up to the next tab, separated by blanks. */
    static List<String> wordsBeforeTab(String rest) {
        int end = rest.indexOf('\t');
        List<String> words = new ArrayList<>();
        for (String word : (end < 0 ? rest : rest.substring(0, end)).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Returns whether a string is a possible id of one of these kinds: the letter of the kind, optional further
     * letters, a number, and optional further characters.
     */
    static boolean isId(String id, String kinds) {
        if (id.isEmpty() || kinds.indexOf(id.charAt(0)) < 0) {
            return false;
        }
        int i = 1;
        while (i < id.length() && isLetter(id.charAt(i))) {
            i++;
        }
        return i < id.length() && isDigit(id.charAt(i)) && id.codePoints().noneMatch(Characters::isWhiteSpace);
    }

    /** Returns whether a text-bound line can have this label. */
    static boolean isLabel(String label) {
        return !label.isEmpty() && label.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '\n');
    }

    /** Returns the number in an id, or 0 if it has no number or more than nine digits. */
    static int numberOf(String id) {
        int start = 1;
        while (start < id.length() && isLetter(id.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < id.length() && isDigit(id.charAt(end))) {
            end++;
        }
        return end == start || end - start > 9 ? 0 : Integer.parseInt(id.substring(start, end));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the value of ASCII digits; {@link Integer#MAX_VALUE} if there are more than nine. */
    static int toInt(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** Returns whether characters at the end of a line are read back unchanged. */
    static boolean fitsOnALine(String characters) {
        return characters.indexOf('\n') < 0 && !characters.endsWith("\r");
    }

    /** Returns the remark on a line, or empty if it cannot be parsed. */
    static Optional<RemarkLine> remark(int number, String line, String id) {
        String rest = line.substring(id.length() + 1);
        List<String> words = wordsBeforeTab(rest);
        if (words.size() < 2) {
            return Optional.empty();
        }
        String type = words.get(0);
        List<String> others = words.subList(1, words.size());
        List<String> references = new ArrayList<>();
        switch (id.charAt(0)) {
            case '*' -> references.addAll(others);
            case 'R' -> {
                for (String word : others) {
                    BratEvent.Argument.parse(word).ifPresent(argument -> references.add(argument.reference()));
                }
                if (others.size() != 2 || references.size() != 2) {
                    return Optional.empty();
                }
            }
            case 'M' -> {
                if (others.size() != 1) {
                    return Optional.empty();
                }
                references.addAll(others);
            }
            case 'N' -> {
                if (others.size() < 2 || BratEvent.Argument.parse(others.get(1)).isEmpty()) {
                    return Optional.empty();
                }
                references.add(others.get(0));
            }
            default -> references.add(others.get(0));
        }
        String value = String.join(" ", others.subList(1, others.size()));
        return Optional.of(new RemarkLine(number, line, id, type, List.copyOf(references), value));
    }

    /** Returns the message for a line of this kind that cannot be parsed. */
    static String grammar(char kind) {
        return switch (kind) {
            case 'T' -> "a T line must be: id, tab, LABEL START END[;START END ...], tab, words";
            case 'E' -> "an E line must be: id, tab, TYPE:TRIGGER [ROLE:ID ...]";
            case 'R' -> "an R line must be: id, tab, TYPE ROLE:ID ROLE:ID";
            case 'A' -> "an A line must be: id, tab, TYPE ID [VALUE]";
            case 'M' -> "an M line must be: id, tab, TYPE ID";
            case 'N' -> "an N line must be: id, tab, TYPE ID RESOURCE:ENTRY [tab, words]";
            case '#' -> "a # line must be: id, tab, TYPE ID [tab, words]";
            case '*' -> "a * line must be: *, tab, TYPE ID [ID ...]";
            default -> "a line must be: one of T E R A M N # with a number, or *, then a tab and more";
        };
    }
}
