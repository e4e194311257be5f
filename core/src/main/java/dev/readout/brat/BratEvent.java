package dev.readout.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event, as an event line has it after the id: {@code Attribution:T4 Content:T3 Cue:T2 Source:T1}. */
record BratEvent(String type, String trigger, List<Argument> arguments) {
    record Argument(String role, String reference) {
        static Optional<Argument> parse(String word) {
            int colon = word.indexOf(':');
            return colon <= 0 || colon == word.length() - 1
                    ? Optional.empty()
                    : Optional.of(new Argument(word.substring(0, colon), word.substring(colon + 1)));
        }

        /** Returns the role without its number. */
        String name() {
            return role.substring(0, nameLength());
        }

        /** Returns the number at the end of the role, which numbers arguments of the same name; 1 if there is none. */
        int number() {
            String digits = role.substring(nameLength());
            return digits.isEmpty() ? 1 : AnnotationLine.toInt(digits);
        }

        private int nameLength() {
            int length = role.length();
            while (length > 0 && AnnotationLine.isDigit(role.charAt(length - 1))) {
                length--;
            }
            return length;
        }
    }

    static Optional<BratEvent> parse(String rest) {
        List<Argument> words = new ArrayList<>();
        for (String word : AnnotationLine.wordsBeforeTab(rest)) {
            Optional<Argument> argument = Argument.parse(word);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            words.add(argument.get());
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Argument first = words.get(0);
        return Optional.of(new BratEvent(first.role(), first.reference(), List.copyOf(words.subList(1, words.size()))));
    }

    /** Returns the ids that the event refers to: its trigger and its arguments. */
    List<String> references() {
        List<String> references = new ArrayList<>();
        references.add(trigger);
        arguments.forEach(argument -> references.add(argument.reference()));
        return references;
    }
}
