package dev.readout.speaker;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whoever can speak or meet: a {@link Person}, an {@link Organization} or a {@link Group}.
 *
 * <p>There are these three kinds of speakers, and the type never grows: a switch over them is complete.
 *
 * <p>An article lists each of its speakers once and refers to it by its id, which means nothing outside the article.
 * That two articles speak of the same one is said by a URI that both have in {@link #sameAs()}.
 */
public sealed interface Speaker permits Person, Organization, Group {
    /** {@return the id of this speaker in its article: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    String id();

    /** {@return the absolute URIs that identify this speaker elsewhere, for example in Wikidata} */
    List<URI> sameAs();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    Map<String, String> attributes();

    /** {@return what to call this speaker: words for people, not blank} */
    String displayName();

    /**
     * Returns this speaker with further URIs of the same one elsewhere. {@code article.replace} puts the new speaker in
     * the place of this one in an article.
     *
     * @param sameAs the absolute URIs to add after those that this speaker has; each is kept once
     * @return a speaker of the same kind that is equal in all else
     * @throws IllegalArgumentException if a URI is not absolute
     */
    Speaker withSameAs(URI... sameAs);

    /**
     * Returns whether it is certain that the other speaker is the same one. It is if both are the same object, or if both
     * have an equal URI in their {@link #sameAs()}.
     *
     * <p>An equal id proves nothing, not even if all else is equal, too: ids mean nothing outside their article. Whether
     * two values are equal is what {@code equals} says.
     *
     * @param other a speaker of this article or of another one
     * @return whether both are the same; false where that is not known
     */
    @SuppressWarnings("ReferenceEquality") // An equal speaker of another article may be somebody else.
    default boolean isSameAs(Speaker other) {
        Objects.requireNonNull(other, "other");
        return this == other || !Collections.disjoint(sameAs(), other.sameAs());
    }
}
