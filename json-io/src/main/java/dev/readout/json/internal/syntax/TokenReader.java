package dev.readout.json.internal.syntax;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads lists, strings and numbers, checks them against the limits, and makes the exceptions for faults.
 *
 * <p>“The current value” is the value at whose first token the tokens are. Each method that reads leaves the tokens at
 * the last token of the current value.
 */
public class TokenReader {
    private final Tokens tokens;
    private final DocumentLimits limits;

    protected TokenReader(Tokens tokens, DocumentLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /**
     * Reads a document from its first token to its end.
     *
     * @param one the kind of document in messages, such as “an article”
     * @param the the same, such as “the article”
     * @throws RefusedDocumentException if the tokens are not JSON, or go on after the value
     */
    protected final <T> T readDocument(String one, String the, Supplier<T> value) {
        try (tokens) {
            if (!tokens.start()) {
                throw here("expected " + one + ", found nothing");
            }
            T read = value.get();
            if (!tokens.end()) {
                throw here("expected the end after " + the + ", found " + tokens.found());
            }
            return read;
        } catch (StreamConstraintsException e) {
            // Jackson's parser has two constraints: the depth, and the length of a number.
            boolean isDepth = e.getOriginalMessage().contains("nesting depth");
            String problem = isDepth ? limits.depthExceeded() : "expected a number of at most 1,000 digits, found more";
            throw new RefusedDocumentException(tokens.pointer(), tokens.location(e), problem, e);
        } catch (JacksonException e) {
            String problem = Messages.ASIDE.matcher(e.getOriginalMessage()).replaceAll("");
            throw new RefusedDocumentException(tokens.pointer(), tokens.location(e), "not JSON: " + problem, e);
        } catch (IllegalArgumentException e) {
            // An object checks itself when it is built, and then the tokens are at its end.
            throw refused(pointer(), e);
        }
    }

    /**
     * Returns an object that checks itself when it is built, after the tokens have moved on.
     *
     * @param pointer the pointer of the object
     * @throws RefusedDocumentException if the object refuses one of its attributes, at the pointer of this attribute
     */
    public final <T> T built(String pointer, Supplier<T> object) {
        try {
            return object.get();
        } catch (IllegalArgumentException e) {
            throw refused(pointer, e);
        }
    }

    private RefusedDocumentException refused(String pointer, IllegalArgumentException refusal) {
        String problem = String.valueOf(refusal.getMessage());
        // Attributes have the names of members, so a refused "blocks[2].span" is at "/blocks/2/span".
        Matcher rule = Messages.RULE.matcher(problem);
        String path = "";
        if (rule.matches() && MemberName.named(rule.group(1)) != null) {
            path = "/" + (rule.group(1) + rule.group(2)).replace("]", "").replaceAll("[.\\[]", "/");
        }
        return at(pointer + path, problem);
    }

    /** Patterns for messages of others. They are slow to compile, and most programs never need them. */
    private static final class Messages {
        // What Jackson appends: where an object began, without the location, and which of its settings would allow it.
        static final Pattern ASIDE = Pattern.compile(
                " \\((?:start marker|not recognized|for \\w+ starting)[^()]*(?:\\([^()]*\\)[^()]*)*\\)|: enable `.*` to allow");
        static final Pattern RULE = Pattern.compile("([A-Za-z]+)((?:[.\\[][A-Za-z0-9]+\\]?)*) must .*", Pattern.DOTALL);

        private Messages() {}
    }

    // Tokens

    public final DocumentLimits limits() {
        return limits;
    }

    /** Refuses the current value if it does not start with this token. */
    protected final void expect(JsonToken token, String expected) {
        if (tokens.token() != token) {
            throw here("expected " + expected + ", found " + found());
        }
    }

    /** Returns the current value in words, for messages. */
    public final String found() {
        return tokens.found();
    }

    /** Returns the JSON Pointer of the current value. */
    public final String pointer() {
        return tokens.pointer();
    }

    /** Skips the current value, which is not checked. */
    public final void skip() {
        tokens.skip();
    }

    public final boolean isNull() {
        return tokens.token() == JsonToken.VALUE_NULL;
    }

    protected final boolean isString() {
        return tokens.token() == JsonToken.VALUE_STRING;
    }

    // Lists

    /** Starts to read a list, whose elements {@link #nextElement} moves to. */
    public final void startList() {
        expect(JsonToken.START_ARRAY, "a list");
    }

    /** Moves to the next element of the list, or returns false at its end. */
    public final boolean nextElement() {
        return tokens.nextElement();
    }

    /** Returns the elements of a list. */
    public final <T> List<T> list(Supplier<? extends T> element) {
        startList();
        if (!nextElement()) {
            return List.of();
        }
        T first = element.get();
        if (!nextElement()) {
            return List.of(first);
        }
        List<T> list = new ArrayList<>();
        list.add(first);
        do {
            list.add(element.get());
        } while (nextElement());
        return list;
    }

    // Strings

    /** Returns a string, which may have an unpaired surrogate. */
    public final String string() {
        expect(JsonToken.VALUE_STRING, "a string");
        return withinLimit(tokens.string());
    }

    protected final String withinLimit(String string) {
        if (string.length() > limits.stringLength()) {
            throw here(limits.stringExceeded());
        }
        return string;
    }

    protected final String wellFormed(String string) {
        int index = tokens.knowsLocations() ? Require.unpairedSurrogate(string) : -1;
        if (index >= 0) {
            throw here("expected no unpaired surrogate, found " + Require.surrogate(string, index));
        }
        return string;
    }

    /** Returns a well-formed string that is not blank. */
    public final String words() {
        String words = string();
        if (tokens.knowsLocations() && Require.isBlank(words)) {
            throw here("expected words, found the blank string " + Require.quoted(words));
        }
        return wellFormed(words);
    }

    // The text and its words

    /** Returns the text, which is a string. */
    public final Text text() {
        expect(JsonToken.VALUE_STRING, "a string");
        String characters = tokens.text();
        Text text;
        try {
            text = Text.of(characters);
        } catch (IllegalArgumentException e) {
            throw here(String.valueOf(e.getMessage()));
        }
        if (text.length() > limits.textLength()) {
            throw here(limits.textExceeded());
        }
        return text;
    }

    /** Returns words that are compared with the text, and so are limited by its length. */
    public final String wordsOfText() {
        expect(JsonToken.VALUE_STRING, "a string");
        return tokens.string();
    }

    /** Returns whether the current string has exactly the characters in {@code [start, end)} of the text. */
    public final boolean stringIs(Text text, int start, int end) {
        expect(JsonToken.VALUE_STRING, "a string");
        return tokens.stringIs(text, start, end);
    }

    /**
     * Returns the passage whose list was started, or null if it is not written as Readout writes it. The pieces are
     * then read one by one.
     */
    public final @Nullable Passage passageAsWritten(Text text) {
        return tokens.passage(text);
    }

    // Numbers

    /** Returns an integer that is not negative. */
    public final int count() {
        int count = isNumber() ? tokens.count() : -1;
        if (count < 0) {
            throw here("expected an integer from 0 to " + Integer.MAX_VALUE + ", found " + found());
        }
        return count;
    }

    /** Returns a number. */
    public final double number() {
        if (!isNumber()) {
            throw here("expected a number, found " + found());
        }
        return tokens.number();
    }

    private boolean isNumber() {
        JsonToken token = tokens.token();
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    // Faults

    /** Returns a refusal of the current value. */
    public final RefusedDocumentException here(String problem) {
        return new RefusedDocumentException(pointer(), tokens.location(), problem, null);
    }

    /** Returns a refusal of the value at a JSON Pointer. */
    public final RefusedDocumentException at(String pointer, String problem) {
        return new RefusedDocumentException(pointer, tokens.find(pointer, false), problem, null);
    }

    /** Returns a refusal of the name of the member at a JSON Pointer. */
    protected final RefusedDocumentException atName(String pointer, String problem) {
        return new RefusedDocumentException(pointer, tokens.find(pointer, true), problem, null);
    }
}
