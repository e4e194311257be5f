package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.text.Text;
import java.net.URI;
import java.net.URISyntaxException;
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
        return isOfWeb(iri) ? uri(iri) : Optional.empty();
    }

    /** Returns the IRI as the id of an article; empty if it is a URL of the web, or computed from a text. */
    static Optional<URI> id(@Nullable String iri) {
        return iri == null || isOfWeb(iri) || iri.startsWith(DIGEST) ? Optional.empty() : uri(iri);
    }

    /** Returns whether the IRI is computed from another text. */
    static boolean isOfOtherText(@Nullable String iri, Text text) {
        return iri != null && iri.startsWith(DIGEST) && !iri.equals(ofText(text));
    }

    private static boolean isOfWeb(@Nullable String iri) {
        return iri != null
                && (iri.regionMatches(true, 0, "http://", 0, 7) || iri.regionMatches(true, 0, "https://", 0, 8));
    }

    static Optional<URI> uri(@Nullable String iri) {
        try {
            URI uri = new URI(iri == null ? "" : iri);
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a string is an absolute URI in ASCII, as the schemas of the standard demand. */
    static boolean isUri(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) <= ' ' || string.charAt(i) > '~') {
                return false;
            }
        }
        return uri(string).isPresent();
    }
}
