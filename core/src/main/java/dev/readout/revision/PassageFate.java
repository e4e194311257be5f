package dev.readout.revision;

import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one passage of an article in a new version of the text. */
public final class PassageFate {
    private final String place;
    private final Passage oldPassage;
    private final Placement.Place found;

    PassageFate(String place, Passage oldPassage, Placement.Place found) {
        this.place = place;
        this.oldPassage = oldPassage;
        this.found = found;
    }

    /**
     * Returns where the old article has the passage.
     *
     * @return a JSON Pointer (RFC 6901) into the native form of the old article, such as {@code /statements/3/cue/passage}
     */
    public String place() {
        return place;
    }

    /**
     * Returns what became of the passage.
     *
     * @return the fate
     */
    public Fate fate() {
        return found.fate();
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
     * Returns the passage in the new version of the text, or what comes nearest to it.
     *
     * @return a passage of the new text, empty if it is {@link Fate#GONE}
     */
    public Optional<Passage> newPassage() {
        return found.after();
    }

    /**
     * Returns whether some of the passage stands out of the order of the rest, whatever else was done.
     *
     * @return whether something was moved
     */
    public boolean isMoved() {
        return found.isMoved();
    }

    /**
     * Returns what was done inside the passage.
     *
     * @return the changes in the order of the passage, at least one if it is {@link Fate#RESTYLED} or {@link Fate#EDITED}, none
     *     otherwise
     */
    public List<WordChange> changes() {
        return found.changes();
    }

    /**
     * Returns the words that were added, dropped or replaced directly beside a piece of the passage, in the same sentence, if
     * its first or last word there is still the same. They are no edit of the passage.
     *
     * @return the changes beside the passage
     */
    public List<WordChange> beside() {
        return found.beside();
    }

    /**
     * Returns whether the other object tells the same of the same passage at the same place.
     *
     * @param other the object to compare with
     * @return whether all that they tell is equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof PassageFate that
                        && place.equals(that.place)
                        && oldPassage.equals(that.oldPassage)
                        && found.equals(that.found));
    }

    /**
     * Returns a hash code of all that this tells.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(place, oldPassage, found);
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
