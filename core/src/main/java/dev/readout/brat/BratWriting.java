package dev.readout.brat;

import dev.readout.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * An article as brat's two files, and what they cannot hold.
 *
 * @param text what the file {@code .txt} has, in UTF-8
 * @param annotations what the file {@code .ann} has, in UTF-8: lines that each end in LF, perhaps none
 * @param losses what is lost; none means that reading both files with the same {@link Brat} gives an equal article
 */
public record BratWriting(Text text, String annotations, List<BratLoss> losses) {
    /**
     * Keeps a copy of the losses.
     *
     * @param text what the file {@code .txt} has
     * @param annotations what the file {@code .ann} has
     * @param losses what is lost
     */
    public BratWriting {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(annotations, "annotations");
        losses = List.copyOf(losses);
    }
}
