package dev.readout.json.ninjs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How {@link Ninjs} writes: the version, and whether the document also has the whole native JSON. Instances are immutable.
 */
public final class NinjsOptions {
    private static final NinjsOptions DEFAULTS = new NinjsOptions(NinjsVersion.V3_1, false);

    private final NinjsVersion version;
    private final boolean hasNativeBody;

    private NinjsOptions(NinjsVersion version, boolean hasNativeBody) {
        this.version = version;
        this.hasNativeBody = hasNativeBody;
    }

    /**
     * Returns the options that write version 3.1 without a native body.
     *
     * @return the default options
     */
    public static NinjsOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with another version.
     *
     * @param other the version to write
     * @return options with this version
     */
    public NinjsOptions withVersion(NinjsVersion other) {
        return new NinjsOptions(Objects.requireNonNull(other, "other"), hasNativeBody);
    }

    /**
     * Returns these options with a native body: a third body of the content type
     * {@code application/vnd.readout+json;version=1}, whose value is the article in Readout's own JSON. Nothing is lost then.
     *
     * @return options with a native body
     */
    public NinjsOptions withNativeBody() {
        return new NinjsOptions(version, true);
    }

    /**
     * Returns the version.
     *
     * @return the version to write
     */
    public NinjsVersion version() {
        return version;
    }

    /**
     * Returns whether a native body is written.
     *
     * @return whether the document has the whole article
     */
    public boolean hasNativeBody() {
        return hasNativeBody;
    }

    /**
     * Returns whether the other object has the same options.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NinjsOptions that && version == that.version && hasNativeBody == that.hasNativeBody;
    }

    /**
     * Returns a hash code of the options.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(version, hasNativeBody);
    }

    /**
     * Returns a short description.
     *
     * @return the version, and whether a native body is written
     */
    @Override
    public String toString() {
        return "NinjsOptions " + version.number() + (hasNativeBody ? ", native body" : "");
    }
}
