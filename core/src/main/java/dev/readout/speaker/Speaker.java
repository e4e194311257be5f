package dev.readout.speaker;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Someone who can speak or meet: a {@link Person}, an {@link Organization} or a {@link Group}.
 *
 * <p>These are all kinds of speakers. The type never grows, so a switch over the three kinds is exhaustive.
 *
 * <p>An article lists each of its speakers once and refers to them by id. An id has no meaning outside the article. If
 * two articles know the same speaker, both have the same URI in {@link #sameAs()}.
 */
public sealed interface Speaker permits Person, Organization, Group {
    /** {@return the id of this speaker in its article: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    String id();

    /** {@return the absolute URIs that identify this speaker elsewhere, for example in Wikidata} */
    List<URI> sameAs();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    Map<String, String> attributes();

    /** {@return the name or description of this speaker for display, not blank} */
    String displayName();

    /**
     * Returns a copy of this speaker with further URIs that identify it elsewhere. To use the copy in an article, call
     * {@code article.replace}.
     *
     * @param sameAs the absolute URIs to add after the existing ones; duplicates are dropped
     * @return a speaker of the same kind that is otherwise equal
     * @throws IllegalArgumentException if a URI is not absolute
     */
    Speaker withSameAs(URI... sameAs);

    /**
     * Returns whether the other speaker is certain to be the same as this one. This is the case if both are the same
     * object, or if both have a URI in common in {@link #sameAs()}.
     *
     * <p>Equal ids do not show that two speakers are the same, even if everything else is equal too, because ids have
     * no meaning outside their article. To compare all attributes, use {@code equals}.
     *
     * @param other a speaker of the same article or of another one
     * @return true if both are the same; false if they are not, or if this is not known
     */
    @SuppressWarnings("ReferenceEquality") // An equal speaker of another article may be another person.
    default boolean isSameAs(Speaker other) {
        Objects.requireNonNull(other, "other");
        return this == other || !Collections.disjoint(sameAs(), other.sameAs());
    }
}
