package dev.readout.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * URIs that were read of late. The same speakers and topics occur in article after article, and to parse a URI takes
 * longer than to read all else that is known of one.
 */
final class Uris {
    private static final int KEPT = 512;
    private static final int LONGEST = 200;
    private static final AtomicReferenceArray<URI> OF_LATE = new AtomicReferenceArray<>(KEPT);

    private Uris() {}

    static URI of(String string) throws URISyntaxException {
        int slot = Math.floorMod(string.hashCode(), KEPT);
        URI uri = OF_LATE.get(slot);
        if (uri == null || !uri.toString().equals(string)) {
            uri = new URI(string);
            if (string.length() <= LONGEST) {
                OF_LATE.set(slot, uri);
            }
        }
        return uri;
    }
}
