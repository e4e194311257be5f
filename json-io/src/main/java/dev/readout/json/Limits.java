package dev.readout.json;

import dev.readout.internal.BuiltStyle;
import dev.readout.json.internal.syntax.DocumentLimits;
import org.immutables.value.Value;

/**
 * How large a document may be, so that a document from an unknown sender cannot take too much memory or time. A
 * document that exceeds a limit is refused with a {@link ReadoutReadException} that names the limit.
 *
 * <pre>{@code
 * Limits limits = Limits.builder().elements(1_000_000).build();
 * ReadoutJson json = ReadoutJson.strict().withLimits(limits);
 * }</pre>
 *
 * <p>Reading takes at most about twelve times the bytes of the document in memory, so {@link #documentLength} is the
 * first limit to lower. A document that consists of attributes of less than ten bytes takes up to about twenty times
 * its bytes, and one that consists of such URIs thirty times.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Limits permits ImmutableLimits {
    private static final int LARGEST_DOCUMENT = 1 << 30;
    private static final int DEEPEST = 1000;
    private static final Limits DEFAULTS = builder().build();

    Limits() {}

    /**
     * Returns the limits that apply unless others are set.
     *
     * @return the limits
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder.
     *
     * @return a builder of the default limits
     */
    public static Builder builder() {
        return ImmutableLimits.builder();
    }

    /**
     * Returns a builder that starts from these limits.
     *
     * @return a builder of these limits
     */
    public final Builder toBuilder() {
        return ImmutableLimits.builder().from(this);
    }

    /**
     * Returns how many bytes of UTF-8 a document, or a line of JSON Lines, may have.
     *
     * @return from 1 to 1 GiB; 64 MiB unless set
     */
    @Value.Default
    public int documentLength() {
        return 1 << 26;
    }

    /**
     * Returns how many code points the text may have.
     *
     * @return at least 1; 20,000,000 unless set
     */
    @Value.Default
    public int textLength() {
        return 20_000_000;
    }

    /**
     * Returns how many UTF-16 code units any other string, or the key of an attribute, may have. The words of a passage
     * are limited by the text.
     *
     * @return at least 1; 1,000,000 unless set
     */
    @Value.Default
    public int stringLength() {
        return 1_000_000;
    }

    /**
     * Returns how many elements the main list of a document may have: the statements of an article or draft, or the
     * extractions of a document of langextract.
     *
     * @return at least 1; 100,000 unless set
     */
    @Value.Default
    public int elements() {
        return 100_000;
    }

    /**
     * Returns how many objects and lists may be nested in each other. Inside a {@code JsonMapper}, the constraints of
     * the mapper apply instead.
     *
     * @return from 1 to 1,000; 100 unless set
     */
    @Value.Default
    public int nestingDepth() {
        return DocumentLimits.USUAL_NESTING_DEPTH;
    }

    /**
     * Returns how many {@linkplain dev.readout.exchange.Finding findings} a lenient reader may report for one document.
     *
     * @return at least 1; 10,000 unless set
     */
    @Value.Default
    public int findings() {
        return 10_000;
    }

    @Value.Check
    final void check() {
        inRange("documentLength", documentLength(), LARGEST_DOCUMENT);
        inRange("textLength", textLength(), Integer.MAX_VALUE);
        inRange("stringLength", stringLength(), Integer.MAX_VALUE);
        inRange("elements", elements(), Integer.MAX_VALUE);
        inRange("nestingDepth", nestingDepth(), DEEPEST);
        inRange("findings", findings(), Integer.MAX_VALUE);
    }

    private static void inRange(String name, int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ": " + limit);
        }
    }

    /** Returns the limits as the internal packages take them. */
    final DocumentLimits toDocumentLimits() {
        return new DocumentLimits(
                documentLength(), textLength(), stringLength(), elements(), nestingDepth(), findings());
    }

    /**
     * Returns the limits by name.
     *
     * @return for example {@code Limits documentLength: 67108864, textLength: 20000000, ...}
     */
    @Override
    public final String toString() {
        return "Limits documentLength: " + documentLength() + ", textLength: " + textLength() + ", stringLength: "
                + stringLength() + ", elements: " + elements() + ", nestingDepth: " + nestingDepth() + ", findings: "
                + findings();
    }

    /** Builds {@link Limits}. A limit that is not set has its default. */
    public sealed interface Builder permits ImmutableLimits.Builder {
        /**
         * Sets how many bytes of UTF-8 a document, or a line of JSON Lines, may have.
         *
         * @param bytes from 1 to 1 GiB
         * @return this builder
         */
        Builder documentLength(int bytes);

        /**
         * Sets how many code points the text may have.
         *
         * @param codePoints at least 1
         * @return this builder
         */
        Builder textLength(int codePoints);

        /**
         * Sets how many UTF-16 code units any other string may have.
         *
         * @param codeUnits at least 1
         * @return this builder
         */
        Builder stringLength(int codeUnits);

        /**
         * Sets how many elements the main list of a document may have.
         *
         * @param count at least 1
         * @return this builder
         */
        Builder elements(int count);

        /**
         * Sets how many objects and lists may be nested in each other.
         *
         * @param depth from 1 to 1,000
         * @return this builder
         */
        Builder nestingDepth(int depth);

        /**
         * Sets how many findings a lenient reader may report for one document.
         *
         * @param count at least 1
         * @return this builder
         */
        Builder findings(int count);

        /**
         * Returns the limits.
         *
         * @return the limits
         * @throws IllegalArgumentException if a limit is less than 1 or more than its maximum; the message names the
         *     limit
         */
        Limits build();
    }
}
