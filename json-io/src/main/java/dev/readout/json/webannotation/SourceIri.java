package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.json.internal.interchange.AbsoluteUri;
import dev.readout.text.Text;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The IRI of the annotated source: the URL of the article, else its id, else a name computed from its text (RFC 6920). */
final class SourceIri {
    private static final String DIGEST = "ni:///sha-256;";

    private SourceIri() {}

    /** Returns the IRI of an article, in ASCII. */
    static String of(Article article) {
        Optional<URI> uri = article.url().or(article::id);
        return uri.map(URI::toASCIIString).orElseGet(() -> ofText(article.text()));
    }

    private static String ofText(Text text) {
        byte[] digest = HexFormat.of().parseHex(text.sha256());
        return DIGEST + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    /** Returns the IRI without its fragment. */
    static String base(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    /** Returns the IRI as a URL of the web; empty if it is not one. */
    static Optional<URI> url(@Nullable String iri) {
        return iri != null && isOfWeb(iri) ? AbsoluteUri.of(iri) : Optional.empty();
    }

    /** Returns the IRI as the id of an article; empty if it is a URL of the web, or computed from a text. */
    static Optional<URI> id(@Nullable String iri) {
        return iri == null || isOfWeb(iri) || iri.startsWith(DIGEST) ? Optional.empty() : AbsoluteUri.of(iri);
    }

    /** Returns whether the IRI is computed from another text. */
    static boolean isOfOtherText(@Nullable String iri, Text text) {
        return iri != null && iri.startsWith(DIGEST) && !iri.equals(ofText(text));
    }

    private static boolean isOfWeb(String iri) {
        return iri.regionMatches(true, 0, "http://", 0, 7) || iri.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Returns whether a string is an absolute URI in ASCII, as the schemas of the standard demand. */
    static boolean isUri(String string) {
        if (isPlain(string)) {
            return true;
        }
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) <= ' ' || string.charAt(i) > '~') {
                return false;
            }
        }
        return AbsoluteUri.of(string).isPresent();
    }

    /** Returns whether a string is a URL of the plainest characters, as nearly all are, so that it need not be parsed. */
    private static boolean isPlain(String string) {
        int start = string.startsWith("https://") ? 8 : 7;
        if (start == 7 && !string.startsWith("http://")) {
            return false;
        }
        boolean isHost = true;
        boolean isFragment = false;
        for (int i = start; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && i == start) {
                return false;
            }
            if (c == '/') {
                isHost = false;
            } else if (c == '#' && !isHost && !isFragment) {
                isFragment = true;
            } else if (!isLetter && !(c >= '0' && c <= '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return string.length() > start && !isHost;
    }
}
