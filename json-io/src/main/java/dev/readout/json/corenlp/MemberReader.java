package dev.readout.json.corenlp;

import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import dev.readout.json.internal.syntax.JsonReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads values of the types that CoreNLP writes. A value of another type is skipped and reported; null is a missing value. */
final class MemberReader {
    private final JsonReader in;
    private final Findings findings;

    MemberReader(JsonReader in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    JsonReader in() {
        return in;
    }

    Findings findings() {
        return findings;
    }

    /** Returns whether the current value starts with the token. */
    private boolean is(JsonToken token, String expected) {
        if (in.token() == token) {
            return true;
        }
        if (in.token() != JsonToken.VALUE_NULL) {
            findings.leaveOut(Kind.OTHER_TYPE, "expected " + expected + ", found " + in.found());
            in.skip();
        }
        return false;
    }

    boolean isObject() {
        return is(JsonToken.START_OBJECT, "an object");
    }

    /** Starts to read a list, and returns whether the current value is one. */
    boolean startsList() {
        boolean isList = is(JsonToken.START_ARRAY, "a list");
        if (isList) {
            in.startList();
        }
        return isList;
    }

    @Nullable
    String string() {
        return is(JsonToken.VALUE_STRING, "a string") ? in.wellFormedString() : null;
    }

    /** Returns an integer, or -1 if it is missing, negative or too large. */
    int integer() {
        return is(JsonToken.VALUE_NUMBER_INT, "an integer") ? in.countOrNegative() : -1;
    }

    /** Returns a string, or any other value as it is written. */
    @Nullable
    String any() {
        return switch (in.token()) {
            case VALUE_STRING -> in.wellFormedString();
            case VALUE_NULL -> null;
            default -> in.json();
        };
    }
}
