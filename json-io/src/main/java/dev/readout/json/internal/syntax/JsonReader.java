package dev.readout.json.internal.syntax;

import dev.readout.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a document of a foreign format, in which members may have any name. */
public final class JsonReader extends TokenReader {
    private final DocumentBytes document;
    private final JacksonTokens tokens;
    // For each open object, and for each deeper one that was closed, the names of its members so far.
    private final List<DistinctNames> names = new ArrayList<>();
    private int depth;

    public JsonReader(DocumentBytes document, DocumentLimits limits) {
        this(document, new JacksonTokens(document), limits);
    }

    private JsonReader(DocumentBytes document, JacksonTokens tokens, DocumentLimits limits) {
        super(tokens, limits);
        this.document = document;
        this.tokens = tokens;
    }

    /**
     * Reads the document.
     *
     * @param kind the kind of document: messages have “a kind” and “the kind”
     * @param value reads the outermost value
     * @throws RefusedDocumentException if the document is not JSON, goes on after the value, or is refused by the
     *     reader
     */
    public <T> T document(String kind, Supplier<T> value) {
        return readDocument("a " + kind, "the " + kind, value);
    }

    /** Starts to read an object, whose members {@link #nextMember} moves to. */
    public void startObject() {
        expect(JsonToken.START_OBJECT, "an object");
        if (names.size() == depth) {
            names.add(new DistinctNames());
        }
        names.get(depth++).clear();
    }

    /** Moves to the value of the next member and returns its name, or returns null at the end of the object. */
    public @Nullable String nextMember() {
        String name = tokens.nextName();
        if (name == null) {
            depth--;
            return null;
        }
        DistinctNames ofObject = names.get(depth - 1);
        if (!ofObject.addIfAsBefore(name) && !ofObject.add(withinLimit(wellFormed(name)))) {
            throw here("expected each member once, found " + Require.quoted(name) + " again");
        }
        tokens.value();
        return name;
    }

    /** Returns the first token of the current value. */
    public JsonToken token() {
        return Objects.requireNonNull(tokens.token());
    }

    /** Returns a string without unpaired surrogates. */
    public String wellFormedString() {
        return wellFormed(string());
    }

    /** Returns the current number if it is an integer from 0 to {@link Integer#MAX_VALUE}, else -1. */
    public int countOrNegative() {
        return tokens.count();
    }

    /** Returns the current value as it is written in the document. */
    public String json() {
        return jsonOf(tokens::skip);
    }

    /** Returns the current value as it is written in the document, after the action has read it. */
    public String jsonOf(Runnable action) {
        long start = tokens.startOffset();
        action.run();
        return document.slice(start, tokens.endOffset());
    }

    /**
     * Returns a refusal at a JSON Pointer. Its location is that of the value, or else of the innermost value around it.
     */
    public RefusedDocumentException near(String pointer, String problem) {
        String around = pointer;
        SourceLocation location = document.find(around, false);
        while (location.byteOffset() < 0 && !around.isEmpty()) {
            around = around.substring(0, around.lastIndexOf('/'));
            location = document.find(around, false);
        }
        return new RefusedDocumentException(pointer, location, problem, null);
    }
}
