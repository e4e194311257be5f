package dev.readout.examples.corpora.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The style sheet, which is part of the page, and its hash, by which the page's Content Security Policy allows it. */
record Style(String sheet, String hash) {
    static Style ofReport() {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream("report.css"))) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return new Style(sheet, "sha256-" + Base64.getEncoder().encodeToString(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
