package dev.readout.json.internal.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps URIs that were parsed recently. The same speakers and topics occur in article after article, and to parse a URI
 * takes longer than to read everything else about a speaker.
 */
final class UriCache {
    private static final int KEPT = 512;
    private static final int LONGEST = 200;
    private static final AtomicReferenceArray<URI> RECENT = new AtomicReferenceArray<>(KEPT);

    private UriCache() {}

    static URI parse(String string) throws URISyntaxException {
        int slot = Math.floorMod(string.hashCode(), KEPT);
        URI uri = RECENT.get(slot);
        if (uri == null || !uri.toString().equals(string)) {
            uri = new URI(string);
            if (string.length() <= LONGEST) {
                RECENT.set(slot, uri);
            }
        }
        return uri;
    }
}
