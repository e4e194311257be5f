package dev.readout.internal;

import dev.readout.internal.characters.Characters;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks of single attributes. The message of each exception names the attribute, the rule and the value. */
public final class Require {
    private static final int SHOWN = 60;
    private static final int IDS_SHOWN = 10;

    private Require() {}

    /** Refuses a value that violates a rule. */
    public static void that(boolean holds, String attribute, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(attribute + " must " + rule + ": " + value);
        }
    }

    /** Refuses an id that is not one or more of {@code A-Z a-z 0-9 . _ : -}. */
    public static void id(String attribute, String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    attribute + " must be one or more of A-Z a-z 0-9 . _ : -: " + quoted(id));
        }
    }

    /** Returns whether a string is one or more of {@code A-Z a-z 0-9 . _ : -}. */
    public static boolean isId(String id) {
        boolean holds = !id.isEmpty();
        for (int i = 0; i < id.length() && holds; i++) {
            char c = id.charAt(i);
            holds = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '_'
                    || c == ':'
                    || c == '-';
        }
        return holds;
    }

    /** Refuses a list with an id that is not one or more of {@code A-Z a-z 0-9 . _ : -}. */
    public static void ids(String attribute, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            id(attribute + "[" + i + "]", ids.get(i));
        }
    }

    /** Refuses words that are blank or have an unpaired surrogate. */
    public static void words(String attribute, String words) {
        if (isBlank(words)) {
            throw new IllegalArgumentException(attribute + " must not be blank: " + quoted(words));
        }
        wellFormed(attribute, words);
    }

    /** Returns whether a string is empty or has only white space, including no-break spaces and byte order marks. */
    public static boolean isBlank(String string) {
        // White space is never outside the BMP, and a surrogate is never white space. U+0085 is not refused.
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if ((c > ' ' && c < '\u007f') || ((!Characters.isWhiteSpace(c) || c == '\u0085') && c != '\uFEFF')) {
                return false;
            }
        }
        return true;
    }

    /** Refuses words that are present and are blank or have an unpaired surrogate. */
    public static void words(String attribute, Optional<String> words) {
        if (words.isPresent()) {
            words(attribute, words.get());
        }
    }

    /** Refuses a list with words that are blank or have an unpaired surrogate. */
    public static void words(String attribute, List<String> all) {
        for (int i = 0; i < all.size(); i++) {
            words(attribute + "[" + i + "]", all.get(i));
        }
    }

    /** Refuses an unpaired surrogate, which no Unicode encoding form can represent. */
    public static void wellFormed(String attribute, String string) {
        int index = unpairedSurrogate(string);
        if (index >= 0) {
            throw new IllegalArgumentException(
                    attribute + " must have no unpaired surrogate: " + surrogate(string, index));
        }
    }

    /** Returns the index of the first unpaired surrogate, or -1. */
    public static int unpairedSurrogate(String string) {
        int length = string.length();
        for (int i = 0; i < length; i++) {
            char c = string.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(string.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Returns a surrogate and its index for a message. */
    public static String surrogate(String string, int index) {
        return "\\u" + Integer.toHexString(string.charAt(index)) + " at UTF-16 index " + index;
    }

    /** Refuses a URI without a scheme. */
    public static void absolute(String attribute, URI uri) {
        that(uri.isAbsolute(), attribute, "be an absolute URI", uri);
        wellFormed(attribute, uri.toString());
    }

    /** Refuses a URI that is present and has no scheme. */
    public static void absolute(String attribute, Optional<URI> uri) {
        if (uri.isPresent()) {
            absolute(attribute, uri.get());
        }
    }

    /** Refuses a list with a URI that has no scheme. */
    public static void absolute(String attribute, List<URI> uris) {
        for (int i = 0; i < uris.size(); i++) {
            absolute(attribute, uris.get(i));
        }
    }

    /** Refuses attributes with a blank key, or with an unpaired surrogate in a key or a value. */
    public static void attributes(Map<String, String> attributes) {
        attributes.forEach((key, value) -> {
            words("attributes key", key);
            if (unpairedSurrogate(value) >= 0) {
                wellFormed("attributes value of " + key, value);
            }
        });
    }

    /** Refuses a list in which two elements have the same key. */
    public static <T, K> void unique(String attribute, String key, List<T> elements, Function<? super T, K> keyOf) {
        if (elements.size() > 1) {
            Set<K> seen = new HashSet<>();
            for (T element : elements) {
                K k = keyOf.apply(element);
                if (!seen.add(k)) {
                    throw new IllegalArgumentException(attribute + " must have each " + key + " once: " + k);
                }
            }
        }
    }

    /** Refuses elements that are nested more than {@code max} levels deep. */
    public static void nesting(String attribute, String elements, int depth, int max) {
        if (depth > max) {
            throw new IllegalArgumentException(attribute + " must nest at most " + max + " " + elements + ": " + depth);
        }
    }

    /** Returns the number of elements in a chain, from the first one to the one without a next. */
    public static <T> int chainLength(Optional<T> first, Function<T, Optional<T>> next) {
        int length = 0;
        for (Optional<T> element = first; element.isPresent(); element = next.apply(element.get())) {
            length++;
        }
        return length;
    }

    /**
     * Returns a string in quotation marks, shortened in the middle and on one line, for messages and {@code toString}.
     */
    public static String quoted(String string) {
        return '"' + shown(string) + '"';
    }

    /** Returns a string shortened in the middle and on one line. */
    public static String shown(String string) {
        int length = string.length();
        if (length <= SHOWN || (length <= 2 * SHOWN && string.codePointCount(0, length) <= SHOWN)) {
            return oneLine(string);
        }
        int head = string.offsetByCodePoints(0, SHOWN * 2 / 3);
        int tail = string.offsetByCodePoints(length, -(SHOWN / 3));
        return oneLine(string.substring(0, head)) + " … " + oneLine(string.substring(tail));
    }

    /** Returns the first ids, each shortened, and the number of further ones. */
    public static <T> String ids(List<T> elements, Function<? super T, String> idOf) {
        int more = elements.size() - IDS_SHOWN;
        return elements.stream().limit(IDS_SHOWN).map(idOf).map(Require::shown).toList()
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String oneLine(String string) {
        StringBuilder line = new StringBuilder(string.length());
        string.chars().forEach(c -> {
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        line.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        line.append((char) c);
                    }
                }
            }
        });
        return line.toString();
    }
}
