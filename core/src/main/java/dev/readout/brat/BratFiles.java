package dev.readout.brat;

import dev.readout.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article as the two files of brat: a text, and its annotations in standoff format. */
public final class BratFiles {
    private final Text text;
    private final String annotations;

    BratFiles(Text text, String annotations) {
        this.text = text;
        this.annotations = annotations;
    }

    /**
     * Returns the content of the {@code .txt} file, which is encoded in UTF-8.
     *
     * @return the text of the article
     */
    public Text text() {
        return text;
    }

    /**
     * Returns the content of the {@code .ann} file, which is encoded in UTF-8.
     *
     * @return the lines, each of which ends in LF; possibly empty
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
     * @return the length of the text and the number of lines of the annotations
     */
    @Override
    public String toString() {
        return "BratFiles text of " + text.length() + " code points, annotations: "
                + annotations.lines().count();
    }
}
