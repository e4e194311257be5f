package dev.readout.revision;

import dev.readout.internal.characters.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The strings of two texts, as numbers that are fast to compare. Equal strings have the same <em>spelling</em>. Strings
 * that differ only in typography have the same <em>form</em>.
 */
final class Vocabulary {
    private static final int FIRST_THAT_MAY_COMPOSE = 0x300;
    /** Normalization takes time that grows with the square of the number of combining marks. */
    private static final int LONGEST_TO_NORMALIZE = 200;

    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final List<Integer> formOfSpelling = new ArrayList<>();

    /** Returns the number of a string of exactly these characters. */
    int spelling(String characters) {
        Integer known = spellings.get(characters);
        if (known == null) {
            known = spellings.size();
            spellings.put(characters, known);
            formOfSpelling.add(forms.computeIfAbsent(form(characters), form -> forms.size()));
        }
        return known;
    }

    /** Returns the number that all spellings have which differ from this one only in typography. */
    int form(int spelling) {
        return formOfSpelling.get(spelling);
    }

    private static String form(String characters) {
        StringBuilder form = new StringBuilder();
        boolean mayCompose = false;
        int last = 0;
        for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
            int c = plain(characters.codePointAt(i));
            boolean isRepeated = c == last && (c == '.' || c == '-');
            if (!Characters.isInvisible(c) && !isRepeated) {
                form.appendCodePoint(c == '.' && characters.startsWith("..", i) ? '…' : c);
            }
            mayCompose |= c >= FIRST_THAT_MAY_COMPOSE;
            last = c;
        }
        String plain = form.toString();
        if (plain.equals("'")) {
            return "\""; // A token that is a single mark is a quotation mark and not an apostrophe.
        }
        return mayCompose && plain.length() <= LONGEST_TO_NORMALIZE
                ? Normalizer.normalize(plain, Normalizer.Form.NFC)
                : plain;
    }

    private static int plain(int c) {
        return switch (Characters.kind(c)) {
            case APOSTROPHE -> '\'';
            case QUOTE -> '"';
            case DASH -> '-';
            case ELLIPSIS -> '…';
            default -> c;
        };
    }
}
