package dev.readout.article;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Checks the attributes of an article that refer to nothing but its text. */
final class LanguageAndBlocks {
    private LanguageAndBlocks() {}

    static void check(Article article) {
        if (article.language().isPresent()) {
            language(article.language().get());
        }
        blocks(article);
    }

    private static void language(String tag) {
        // Most tags are only a language, and parsing one with Locale is slow.
        if (tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1))) {
            return;
        }
        try {
            Require.words("language", tag);
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "language must be a well-formed tag of BCP 47: " + Require.quoted(tag), e);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void blocks(Article article) {
        int end = 0;
        int length = article.text().length();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            Span span = block.span();
            if (span.end() > length) {
                throw new IllegalArgumentException(
                        "blocks[" + i + "] must end within the text of " + length + " code points: " + block);
            }
            if (span.start() < end) {
                throw new IllegalArgumentException("blocks[" + i + "] must start at or after the end " + end
                        + " of the block before it: " + block);
            }
            end = span.end();
        }
    }
}
