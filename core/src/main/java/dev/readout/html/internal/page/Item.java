package dev.readout.html.internal.page;

import dev.readout.html.internal.words.Shortened;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Some words, which may be a link.
 *
 * @param words the words to show
 * @param target where the link leads to, if the words are a link
 */
record Item(String words, Optional<String> target) {
    /** Longer words are shown only up to here, so that one value cannot fill the page. */
    private static final int MAX_LENGTH = 10_000;

    private static final Set<String> LINKED_SCHEMES = Set.of("http", "https", "mailto");

    Item {
        words = Shortened.to(MAX_LENGTH, words);
    }

    static Item of(String words) {
        return new Item(words, Optional.empty());
    }

    /** Returns a link to an element of the page. */
    static Item within(String words, String id) {
        return new Item(words, Optional.of("#" + id));
    }

    /** Returns a link to a URI, or only its characters if its scheme is not one of the web or of mail. */
    static Item of(URI uri) {
        String scheme = uri.getScheme();
        boolean isLinked = scheme != null && LINKED_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        return new Item(uri.toString(), isLinked ? Optional.of(uri.toString()) : Optional.empty());
    }

    boolean isLink() {
        return target.isPresent();
    }

    boolean isExternal() {
        return target.isPresent() && !target.get().startsWith("#");
    }
}
