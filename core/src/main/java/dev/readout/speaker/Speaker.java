package dev.readout.speaker;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Whoever can speak or meet: a {@link Person}, an {@link Organization} or a {@link Group}.
 *
 * <p>An article lists each of its speakers once and refers to it by its id, which means nothing outside the article.
 * That two articles speak of the same one is said by a URI that both have in {@link #sameAs()}.
 */
public sealed interface Speaker permits Person, Organization, Group {
    /** {@return the id of this speaker in its article: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    String id();

    /** {@return the absolute URIs of the same speaker elsewhere, such as a Wikidata item} */
    List<URI> sameAs();

    /** {@return what a corpus or tool says beyond the model, in its order} */
    Map<String, String> attributes();

    /** {@return what to call this speaker: words for people, not blank} */
    String displayName();
}
