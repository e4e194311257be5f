package dev.readout.brat;

import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A line of an annotation file that could be parsed. */
sealed interface AnnotationLine {
    /** Returns its number in the file, from 1. */
    int number();

    /** Returns the line as it stands in the file. */
    String line();

    /** Returns its id; of an equivalence, a star. */
    String id();

    /** Returns the ids that the line refers to. */
    Collection<String> references();

    /** Returns what the line has after its id and a tab. */
    default String rest() {
        return line().substring(id().length() + 1);
    }

    /** A label for words of the text. What it says the words are may differ from the text in white space. */
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

    /** An event, which may be a statement. */
    record EventLine(int number, String line, String id, BratEvent event) implements AnnotationLine {
        @Override
        public List<String> references() {
            return event.references();
        }
    }

    /** A relation, attribute, modifier, normalization, note or equivalence. */
    record RemarkLine(int number, String line, String id, String type, List<String> references, String value)
            implements AnnotationLine {
        /** Whether it is about one other line, and so stands with what that line is. */
        boolean hasOneTarget() {
            return "AMN#".indexOf(id.charAt(0)) >= 0;
        }

        String target() {
            return references.get(0);
        }
    }

    /** Returns the words between blanks, up to the next tab. */
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

    /** Whether this can be the id of a line of this kind: the letter, perhaps more letters, a number, perhaps a tail. */
    static boolean isId(String id, String kinds) {
        if (id.isEmpty() || kinds.indexOf(id.charAt(0)) < 0) {
            return false;
        }
        int i = 1;
        while (i < id.length() && isLetter(id.charAt(i))) {
            i++;
        }
        return i < id.length() && isDigit(id.charAt(i)) && id.codePoints().noneMatch(TextIndex::isWhite);
    }

    /** Whether a text-bound line can have this label. */
    static boolean isLabel(String label) {
        return !label.isEmpty() && label.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '\n');
    }

    /** Returns the number in an id, or 0 if it is no id or has more than nine digits. */
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

    /** Returns the number that ASCII digits are; {@link Integer#MAX_VALUE} if there are more than nine. */
    static int toInt(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** Returns whether a reader finds the same characters again at the end of a line. */
    static boolean fitsOnALine(String characters) {
        return characters.indexOf('\n') < 0 && !characters.endsWith("\r");
    }

    /** Returns the remark that a line is, or nothing if it doesn't parse. */
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

    /** How the lines of a kind are written, for a refusal. */
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
