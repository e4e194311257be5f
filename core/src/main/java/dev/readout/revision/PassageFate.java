package dev.readout.revision;

import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fate of one passage of an article in a new version of the text. */
public final class PassageFate {
    private final String place;
    private final Passage oldPassage;
    private final PassagePlacement placement;

    PassageFate(String place, Passage oldPassage, PassagePlacement placement) {
        this.place = place;
        this.oldPassage = oldPassage;
        this.placement = placement;
    }

    /**
     * Returns the place of the passage in the old article.
     *
     * @return a JSON Pointer (RFC 6901) into the native form of the old article, such as
     *     {@code /statements/3/cue/passage}
     */
    public String place() {
        return place;
    }

    /**
     * Returns what happened to the passage.
     *
     * @return the fate
     */
    public Fate fate() {
        return placement.fate();
    }

    /**
     * Returns the passage in the old version of the text.
     *
     * @return a passage of the old text
     */
    public Passage oldPassage() {
        return oldPassage;
    }

    /**
     * Returns the passage in the new version of the text. If the passage was edited, this is its edited form.
     *
     * @return a passage of the new text, empty if the old passage is {@link Fate#GONE}
     */
    public Optional<Passage> newPassage() {
        return placement.newPassage();
    }

    /**
     * Returns whether a part of the passage moved relative to the rest of the text. The passage may be edited as well.
     *
     * @return whether a part moved
     */
    public boolean isMoved() {
        return placement.isMoved();
    }

    /**
     * Returns the changes inside the passage.
     *
     * @return the changes in the order of the passage: at least one if the fate is {@link Fate#RESTYLED} or
     *     {@link Fate#EDITED}, none otherwise
     */
    public List<WordChange> changes() {
        return placement.changes();
    }

    /**
     * Returns the changes directly before or after a piece of the passage, in the same sentence. They are found only at
     * an end of a piece where the first or last word of the piece is still the same. They are not edits of the passage.
     *
     * @return the changes beside the passage
     */
    public List<WordChange> beside() {
        return placement.beside();
    }

    /**
     * Returns whether the other object is an equal fate of an equal passage at the same place.
     *
     * @param other the object to compare with
     * @return whether all attributes are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof PassageFate that
                        && place.equals(that.place)
                        && oldPassage.equals(that.oldPassage)
                        && placement.equals(that.placement));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(place, oldPassage, placement);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code EDITED /statements/0/content [1,14) "We cooperate," [REPLACED ...]}
     */
    @Override
    public String toString() {
        return fate() + " " + place + " " + oldPassage + (changes().isEmpty() ? "" : " " + changes());
    }
}
