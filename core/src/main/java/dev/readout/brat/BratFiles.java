package dev.readout.brat;

import dev.readout.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The two files of brat that are one article: a text, and the annotations of it in standoff format. */
public final class BratFiles {
    private final Text text;
    private final String annotations;

    BratFiles(Text text, String annotations) {
        this.text = text;
        this.annotations = annotations;
    }

    /**
     * Returns what the file {@code .txt} has, in UTF-8.
     *
     * @return the text of the article
     */
    public Text text() {
        return text;
    }

    /**
     * Returns what the file {@code .ann} has, in UTF-8.
     *
     * @return lines that each end in LF, perhaps none
     */
    public String annotations() {
        return annotations;
    }

    /**
     * Returns whether the other object has an equal text and equal annotations.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BratFiles files && text.equals(files.text) && annotations.equals(files.annotations);
    }

    /**
     * Returns a hash code of both files.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(text, annotations);
    }

    /**
     * Returns a short description.
     *
     * @return how long the text is and how many lines the annotations have
     */
    @Override
    public String toString() {
        return "BratFiles text of " + text.length() + " code points, annotations: "
                + annotations.lines().count();
    }
}
