package dev.readout.examples.corpora.statistics;

import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes a speaker of one article the same as a speaker of another. */
public final class Identity {
    private static final int MAX_LENGTH = 200;

    /** How a speaker is known again. */
    public enum Known {
        /** By a URI of {@code sameAs}. */
        BY_URI,
        /** By kind and name: namesakes are taken for one. */
        BY_NAME,
        /** By words such as “the minister” only: these may be several speakers. */
        BY_WORDS
    }

    private final Known known;
    private final String key;
    private final String label;

    private Identity(Known known, String key, String label) {
        this.known = known;
        this.key = shortened(key);
        this.label = shortened(label);
    }

    /** Returns the identity by one of the URIs of a speaker. */
    static Identity byUri(String uri, Speaker speaker) {
        return new Identity(Known.BY_URI, uri, name(speaker).orElseGet(speaker::displayName));
    }

    /** Returns the same speaker by another URI. */
    Identity withUri(String uri) {
        return new Identity(Known.BY_URI, uri, label);
    }

    /** Returns the identity of a speaker who has no URI. */
    static Identity of(Speaker speaker) {
        return name(speaker)
                .map(name -> new Identity(Known.BY_NAME, (speaker instanceof Person ? "person " : "") + name, name))
                .orElseGet(() -> byWords(speaker.displayName()));
    }

    /** Returns the identity of someone of whom only the words that stand for them are known. */
    static Identity byWords(String words) {
        String spaced = words.strip().replaceAll("\\s+", " ");
        return new Identity(Known.BY_WORDS, spaced, spaced);
    }

    private static Optional<String> name(Speaker speaker) {
        if (speaker instanceof Person person) {
            return person.name();
        }
        return speaker instanceof Group ? Optional.empty() : Optional.of(((Organization) speaker).name());
    }

    /** A name may have a megabyte, and very many of them are held. */
    private static String shortened(String words) {
        return words.length() <= MAX_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH / 2)) + "… #" + words.hashCode();
    }

    /** Returns how this speaker is known again. */
    public Known known() {
        return known;
    }

    /** Returns the URI, name or words by which this speaker is known. */
    String key() {
        return key;
    }

    /** Returns the name, or the words if there is no name. */
    public String label() {
        return label;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identity that && known == that.known && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(known, key);
    }

    @Override
    public String toString() {
        return known + " " + key;
    }
}
