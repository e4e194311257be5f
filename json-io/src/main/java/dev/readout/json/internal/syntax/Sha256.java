package dev.readout.json.internal.syntax;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 (FIPS 180-4). */
public final class Sha256 {
    private Sha256() {}

    /** Returns the digest as 64 hexadecimal digits in lower case. */
    public static String hexadecimal(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
