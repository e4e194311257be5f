package dev.readout.grounding.internal.words;

import java.util.Set;

/** Finds the tags of HTML that show a word in another way or divide the text, such as {@code <b>} and {@code <br/>}. */
final class Tags {
    /** Not {@code sup} and {@code sub}, because {@code 10<sup>2</sup>} is not {@code 102}. */
    private static final Set<String> NAMES = Set.of(
            "a",
            "abbr",
            "b",
            "big",
            "blockquote",
            "br",
            "cite",
            "div",
            "em",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "i",
            "li",
            "mark",
            "ol",
            "p",
            "q",
            "s",
            "small",
            "span",
            "strong",
            "time",
            "u",
            "ul");

    private static final int LONGEST_NAME = 10;

    private Tags() {}

    /** Returns the index after the tag that begins at an index, or that index if none does. */
    static int end(ComparableCharacters characters, int open) {
        int from = characters.codePointOr(open + 1, ' ') == '/' ? open + 2 : open + 1;
        int to = from;
        while (to < from + LONGEST_NAME && isNameCharacter(characters.codePointOr(to, ' '))) {
            to++;
        }
        boolean isTag = to < characters.size() && NAMES.contains(LetterFolding.withoutCase(characters.form(from, to)));
        return isTag ? endOfAttributes(characters, open, to) : open;
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
    }

    /** Returns the index after a tag whose name ends at an index. Attributes have a value in quotation marks. */
    private static int endOfAttributes(ComparableCharacters characters, int open, int from) {
        boolean hasValue = false;
        boolean isEmpty = true;
        for (int i = from; i < characters.size(); i++) {
            int c = characters.codePoint(i);
            if (c == '>') {
                return isEmpty || hasValue ? i + 1 : open;
            }
            if (c == '<' || (i == from && !characters.kind(i).isBlank() && c != '/')) {
                return open;
            }
            isEmpty &= characters.kind(i).isBlank() || c == '/';
            hasValue |= c == '='
                    && characters.kind(i + 1).isQuotationMark()
                    && !characters.kind(i - 1).isBlank();
        }
        return open;
    }
}
