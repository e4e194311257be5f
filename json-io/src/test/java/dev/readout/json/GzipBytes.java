package dev.readout.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compresses bytes with gzip. */
public final class GzipBytes {
    private GzipBytes() {}

    /** Returns one member after the other. */
    public static byte[] of(byte[]... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
                stream.write(member);
            }
        }
        return bytes.toByteArray();
    }
}
