package dev.readout.grounding;

import java.util.Objects;

/**
 * That one text of a corpus has a quotation, and how.
 *
 * @param key what the text was added with
 * @param verdict {@link Verbatim}, {@link Ambiguous} or {@link Changed}; its passages are of a text equal to the one that
 *     was added
 * @param <K> the type of the keys
 */
public record Sighting<K>(K key, Verdict verdict) {
    /**
     * Checks that both are there.
     *
     * @param key what the text was added with
     * @param verdict how it has the quotation
     */
    public Sighting {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(verdict, "verdict");
    }
}
