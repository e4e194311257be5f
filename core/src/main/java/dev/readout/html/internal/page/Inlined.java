package dev.readout.html.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style sheet or a script that is written into the page, with its hash for the Content Security Policy.
 *
 * @param content the characters between the tags
 * @param hash the hash source, such as {@code 'sha256-...'} (CSP, section 2.3.1)
 */
public record Inlined(String content, String hash) {
    static final Inlined STYLE = ofResource("page.css");
    static final Inlined SCRIPT = ofResource("page.js");

    private static Inlined ofResource(String name) {
        try (InputStream in = Objects.requireNonNull(Inlined.class.getResourceAsStream(name), name)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Inlined of(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new Inlined(content, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
