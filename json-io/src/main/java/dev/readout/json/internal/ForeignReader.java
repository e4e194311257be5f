package dev.readout.json.internal;

/**
 * Makes something of the tokens of one document.
 *
 * @param <R> what it makes
 */
@FunctionalInterface
public interface ForeignReader<R> {
    /** Returns what becomes of the document, at whose first token the tokens are; leaves them at its last. */
    R read(ForeignTokens tokens);
}
