package dev.readout.json.ninjs;

/**
 * What Readout writes in the member {@code literal}: {@code readout:}, and what the article needs to be read back. A speaker
 * has its index and its id, {@code readout:0/jane-doe}. A topic and the author of an article have an id. A meeting has its kind
 * and its id. A place has the id of its meeting and its index, and the place around it also has {@code /inside}. A source of a
 * statement has {@code statements/} and its id, and is not read back.
 */
final class OwnLiteral {
    /** The first part of the literal of a source of statements. */
    static final String STATEMENTS = "statements";

    private static final String PREFIX = "readout:";

    private OwnLiteral() {}

    static boolean is(String literal) {
        return literal.startsWith(PREFIX);
    }

    static String of(String value) {
        return PREFIX + value;
    }

    /** Returns what is after the prefix. */
    static String value(String literal) {
        return literal.substring(PREFIX.length());
    }

    /** Returns the part before the first slash, or an empty string. */
    static String head(String value) {
        return value.substring(0, Math.max(0, value.indexOf('/')));
    }

    /** Returns the part after the first slash, or the whole. */
    static String tail(String value) {
        return value.substring(value.indexOf('/') + 1);
    }
}
