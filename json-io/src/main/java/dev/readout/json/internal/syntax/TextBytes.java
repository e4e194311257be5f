package dev.readout.json.internal.syntax;

import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;

/** The bytes of a file that is a text, beside a document that has positions in it. */
public final class TextBytes {
    private TextBytes() {}

    /**
     * Returns the text. A byte order mark is its first character, as for Java, Python and brat.
     *
     * @throws RefusedDocumentException if the bytes are not UTF-8, or if the text is too long
     */
    public static Text text(byte[] bytes, DocumentLimits limits) {
        limits.checkLength(bytes.length);
        int malformed = Utf8.malformedAt(bytes);
        if (malformed >= 0) {
            throw new RefusedDocumentException(
                    "",
                    SourceLocation.inDocument(bytes, 0, malformed),
                    "expected UTF-8, found " + Utf8.malformation(bytes, malformed),
                    null);
        }
        Text text = Text.of(new String(bytes, StandardCharsets.UTF_8));
        if (text.length() > limits.textLength()) {
            throw new RefusedDocumentException("", SourceLocation.UNKNOWN, limits.textExceeded(), null);
        }
        return text;
    }
}
