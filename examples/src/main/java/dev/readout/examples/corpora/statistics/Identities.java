package dev.readout.examples.corpora.statistics;

import dev.readout.speaker.Speaker;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The identities of speakers across articles: two speakers are the same if they share a URI, or if a third one shares a
 * URI with each. A speaker without URIs is known by name.
 *
 * <p>Only the first {@value #MAX_URIS} URIs are connected. After that, a speaker is known by the first URI only.
 */
final class Identities {
    static final int MAX_URIS = 20_000;

    /** The URIs of one speaker, as a tree: each URI leads to another one, and the root leads to itself. */
    private final Map<String, String> parents = new HashMap<>();

    /** Returns the identity of a speaker, as far as it is known by now. */
    Identity of(Speaker speaker) {
        List<String> uris = speaker.sameAs().stream()
                .map(URI::toString)
                .filter(uri -> parents.size() < MAX_URIS || parents.containsKey(uri))
                .toList();
        if (speaker.sameAs().isEmpty()) {
            return Identity.of(speaker);
        }
        if (uris.isEmpty()) {
            return Identity.byUri(speaker.sameAs().get(0).toString(), speaker);
        }
        String root = root(uris.get(0));
        uris.stream().skip(1).forEach(uri -> parents.put(root(uri), root));
        return Identity.byUri(root, speaker);
    }

    private String root(String uri) {
        String root = uri;
        for (String parent = parents.putIfAbsent(uri, uri); parent != null && !parent.equals(root); ) {
            root = parent;
            parent = parents.getOrDefault(root, root);
        }
        parents.put(uri, root);
        return root;
    }

    /** Returns an identity as it is known now: articles that came later may have connected its URI with others. */
    Identity canonical(Identity identity) {
        return identity.known() == Identity.Known.BY_URI && parents.containsKey(identity.key())
                ? identity.withUri(root(identity.key()))
                : identity;
    }
}
