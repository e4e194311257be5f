package dev.readout.json.corenlp;

import dev.readout.internal.characters.Characters;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Compares words that CoreNLP joined from tokens with words of the text. */
final class TokenWords {
    /** The brackets of the Penn Treebank. */
    private static final Pattern BRACKETS = Pattern.compile("-[LR][RCS]B-");

    private TokenWords() {}

    /** Returns whether both are the same without white space, or have the same letters and digits. */
    static boolean areSame(CharSequence text, String words) {
        return only(text, c -> !Characters.isWhiteSpace(c)).equals(only(words, c -> !Characters.isWhiteSpace(c)))
                || only(text, Characters::isLetterOrDigit)
                        .equals(only(BRACKETS.matcher(words).replaceAll(" "), Characters::isLetterOrDigit));
    }

    private static String only(CharSequence words, IntPredicate characters) {
        return words.codePoints()
                .filter(characters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns words with one blank in place of each white space. */
    static String onOneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            boolean isBlank = Characters.isWhiteSpace(c);
            if (!isBlank) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
