package dev.readout.json.internal.interchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads URIs of foreign documents. */
public final class AbsoluteUri {
    private AbsoluteUri() {}

    /** Returns the URI of a string; empty if the string is not an absolute URI. */
    public static Optional<URI> of(String string) {
        try {
            return Optional.of(new URI(string)).filter(URI::isAbsolute);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
