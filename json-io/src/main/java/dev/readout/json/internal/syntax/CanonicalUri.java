package dev.readout.json.internal.syntax;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** The spelling of a URI in the canonical form. */
final class CanonicalUri {
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private CanonicalUri() {}

    /**
     * Returns the one spelling of all absolute URIs that are equal to this one: {@link URI#equals} ignores the case of
     * the scheme, of the host and of the digits after a percent sign, and an empty authority or port.
     */
    static String spelling(URI uri) {
        StringBuilder spelling = new StringBuilder(uri.getScheme().toLowerCase(Locale.ROOT)).append(':');
        if (uri.isOpaque()) {
            spelling.append(uri.getRawSchemeSpecificPart());
        } else {
            appendAuthority(uri, spelling);
            spelling.append(uri.getRawPath());
            if (uri.getRawQuery() != null) {
                spelling.append('?').append(uri.getRawQuery());
            }
        }
        if (uri.getRawFragment() != null) {
            spelling.append('#').append(uri.getRawFragment());
        }
        return ESCAPE.matcher(spelling).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }

    private static void appendAuthority(URI uri, StringBuilder spelling) {
        if (uri.getHost() != null) {
            spelling.append("//");
            if (uri.getRawUserInfo() != null) {
                spelling.append(uri.getRawUserInfo()).append('@');
            }
            spelling.append(uri.getHost().toLowerCase(Locale.ROOT));
            if (uri.getPort() >= 0) {
                spelling.append(':').append(uri.getPort());
            }
        } else if (uri.getRawAuthority() != null) {
            spelling.append("//").append(uri.getRawAuthority());
        } else if (uri.getRawPath().startsWith("//")) {
            // Without an empty authority, the path would begin with one.
            spelling.append("//");
        }
    }
}
