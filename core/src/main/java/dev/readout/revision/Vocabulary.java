package dev.readout.revision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the words, marks and blanks of two texts: one for what is written, one for it without typography. */
final class Vocabulary {
    private static final int FIRST_THAT_MAY_COMPOSE = 0x300;
    /** Composing takes the square of the number of marks that combine. */
    private static final int LONGEST_THAT_IS_COMPOSED = 200;

    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final List<Integer> formOfWritten = new ArrayList<>();

    /** Returns the number of exactly these characters. */
    int written(String characters) {
        Integer known = written.get(characters);
        if (known == null) {
            known = written.size();
            written.put(characters, known);
            formOfWritten.add(forms.computeIfAbsent(form(characters), form -> forms.size()));
        }
        return known;
    }

    /** Returns the number that everything has that differs from this in typography only. */
    int form(int written) {
        return formOfWritten.get(written);
    }

    private static String form(String characters) {
        StringBuilder form = new StringBuilder();
        boolean mayCompose = false;
        int last = 0;
        for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
            int c = plain(characters.codePointAt(i));
            boolean isRun = c == last && (c == '.' || c == '-');
            if (Character.getType(c) != Character.FORMAT && !isRun) {
                form.appendCodePoint(c == '.' && characters.startsWith("..", i) ? '…' : c);
            }
            mayCompose |= c >= FIRST_THAT_MAY_COMPOSE;
            last = c;
        }
        String plain = form.toString();
        if (plain.equals("'")) {
            return "\""; // A single mark that stands for itself is a quotation mark.
        }
        return mayCompose && plain.length() <= LONGEST_THAT_IS_COMPOSED
                ? Normalizer.normalize(plain, Normalizer.Form.NFC)
                : plain;
    }

    private static int plain(int c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '´', '`', '′', '‹', '›' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> c;
        };
    }
}
