package dev.readout.json;

import dev.readout.json.foreign.ForeignJson;
import java.util.Locale;

/**
 * How large a document may be, so that whoever sends one cannot take more memory or time than it is worth. What is over a
 * limit is refused with a {@link ReadoutReadException} that names the limit.
 *
 * <pre>{@code
 * ReadoutJson json = ReadoutJson.strict().withLimits(Limits.defaults().withStatements(1_000_000));
 * }</pre>
 *
 * <p>Reading takes at most some twelve times the bytes of the document in memory, so {@code documentLength} is the one
 * to lower first. A document of nothing but attributes of less than ten bytes takes up to some twenty times its bytes, one
 * of nothing but such URIs thirty times.
 *
 * @param documentLength how many bytes of UTF-8 a document, or a line of JSON Lines, may have: 64 MiB unless set; at most
 *     1 GiB
 * @param textLength how many code points the text may have: 20,000,000 unless set
 * @param stringLength how many UTF-16 code units each other string may have, and each key of an attribute: 1,000,000
 *     unless set. The words of a passage are limited by the text.
 * @param statements how many statements an article may have: 100,000 unless set
 * @param nestingDepth how many objects and lists may be in each other: 100 unless set; at most 1,000. Inside a
 *     {@code JsonMapper} its own constraints hold instead.
 * @param findings how many {@linkplain Finding findings} a lenient reader may have of one article: 10,000 unless set
 */
public record Limits(
        int documentLength, int textLength, int stringLength, int statements, int nestingDepth, int findings) {
    private static final int LARGEST_DOCUMENT = 1 << 30;
    private static final int DEEPEST = 1000;
    private static final Limits DEFAULTS = new Limits(1 << 26, 20_000_000, 1_000_000, 100_000, 100, 10_000);

    static {
        ForeignJson.share(new ForeignAccess());
    }

    /**
     * Checks the limits.
     *
     * @param documentLength how many bytes a document may have
     * @param textLength how many code points the text may have
     * @param stringLength how many code units another string may have
     * @param statements how many statements there may be
     * @param nestingDepth how many objects and lists may be in each other
     * @param findings how many findings there may be
     * @throws IllegalArgumentException if one is less than 1, or more than it can be
     */
    public Limits {
        inRange("documentLength", documentLength, LARGEST_DOCUMENT);
        inRange("textLength", textLength, Integer.MAX_VALUE);
        inRange("stringLength", stringLength, Integer.MAX_VALUE);
        inRange("statements", statements, Integer.MAX_VALUE);
        inRange("nestingDepth", nestingDepth, DEEPEST);
        inRange("findings", findings, Integer.MAX_VALUE);
    }

    private static void inRange(String name, int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ": " + limit);
        }
    }

    /**
     * Returns the limits that hold unless others are set.
     *
     * @return the limits
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these limits with another length of the document.
     *
     * @param bytes how many bytes a document, or a line, may have
     * @return the limits
     * @throws IllegalArgumentException if that is less than 1 or more than 1 GiB
     */
    public Limits withDocumentLength(int bytes) {
        return new Limits(bytes, textLength, stringLength, statements, nestingDepth, findings);
    }

    /**
     * Returns these limits with another length of the text.
     *
     * @param codePoints how many code points the text may have
     * @return the limits
     * @throws IllegalArgumentException if that is less than 1
     */
    public Limits withTextLength(int codePoints) {
        return new Limits(documentLength, codePoints, stringLength, statements, nestingDepth, findings);
    }

    /**
     * Returns these limits with another length of the other strings.
     *
     * @param codeUnits how many UTF-16 code units each may have
     * @return the limits
     * @throws IllegalArgumentException if that is less than 1
     */
    public Limits withStringLength(int codeUnits) {
        return new Limits(documentLength, textLength, codeUnits, statements, nestingDepth, findings);
    }

    /**
     * Returns these limits with another number of statements.
     *
     * @param count how many statements an article may have
     * @return the limits
     * @throws IllegalArgumentException if that is less than 1
     */
    public Limits withStatements(int count) {
        return new Limits(documentLength, textLength, stringLength, count, nestingDepth, findings);
    }

    /**
     * Returns these limits with another depth.
     *
     * @param depth how many objects and lists may be in each other
     * @return the limits
     * @throws IllegalArgumentException if that is less than 1 or more than 1,000
     */
    public Limits withNestingDepth(int depth) {
        return new Limits(documentLength, textLength, stringLength, statements, depth, findings);
    }

    /**
     * Returns these limits with another number of findings.
     *
     * @param count how many findings a lenient reader may have of one article
     * @return the limits
     * @throws IllegalArgumentException if that is less than 1
     */
    public Limits withFindings(int count) {
        return new Limits(documentLength, textLength, stringLength, statements, nestingDepth, count);
    }

    /** Returns what is wrong with more than is allowed. */
    private static String exceeded(int limit, String what, String name) {
        return String.format(
                Locale.ROOT,
                "expected at most %,d %s, found more (Limits.%s, which ReadoutJson.withLimits sets)",
                limit,
                what,
                name);
    }

    String documentExceeded() {
        return exceeded(documentLength, "bytes", "documentLength");
    }

    String textExceeded() {
        return exceeded(textLength, "code points of text", "textLength");
    }

    String stringExceeded() {
        return exceeded(stringLength, "UTF-16 code units in a string", "stringLength");
    }

    String statementsExceeded() {
        return exceeded(statements, "statements", "statements");
    }

    String depthExceeded() {
        return exceeded(nestingDepth, "objects and lists in each other", "nestingDepth");
    }

    String findingsExceeded() {
        return exceeded(findings, "unknown members and words to be left out", "findings");
    }
}
