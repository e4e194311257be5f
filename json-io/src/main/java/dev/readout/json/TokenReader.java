package dev.readout.json;

import dev.readout.metadata.When;
import dev.readout.text.Text;
import dev.readout.value.Require;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads objects, lists and single values, and says what is wrong with them.
 *
 * <p>Each method reads the value at whose first token the parser is, and leaves the parser at its last.
 */
class TokenReader {
    private static final int SHOWN = 40;
    // What Jackson adds: where an object began, without saying where, and which of its settings would allow it.
    private static final Pattern ASIDE = Pattern.compile(
            " \\((?:start marker|not recognized|for \\w+ starting)[^()]*(?:\\([^()]*\\)[^()]*)*\\)|: enable `.*` to allow");
    private static final Pattern RULE =
            Pattern.compile("([A-Za-z]+)((?:[.\\[][A-Za-z0-9]+\\]?)*) must .*", Pattern.DOTALL);

    private final Input input;
    private final boolean lenient;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private @Nullable JsonParser current;

    TokenReader(Input input, boolean lenient) {
        this.input = input;
        this.lenient = lenient;
    }

    /**
     * Reads the whole input once.
     *
     * @throws ReadoutReadException if the input is not JSON, or goes on after the value
     */
    final void read(Runnable value) {
        try (JsonParser opened = input.parser()) {
            current = opened;
            try {
                if (opened.nextToken() == null) {
                    throw here("expected an article, found nothing");
                }
                value.run();
                if (opened.nextToken() != null) {
                    throw here("expected the end after the article, found " + found());
                }
            } catch (JacksonException e) {
                throw notJson(opened, e);
            }
        }
    }

    /** Returns what was left out so far, each once, however often the input is read. */
    final Set<Finding> findings() {
        return findings;
    }

    private JsonParser parser() {
        return Objects.requireNonNull(current);
    }

    // Objects

    /** The members of one object, as they come. */
    final class ObjectCursor {
        private final Set<Member> seen = EnumSet.noneOf(Member.class);
        private Member member = Member.ID;

        private ObjectCursor() {
            expect(JsonToken.START_OBJECT, "an object");
        }

        /** Moves to the value of the next member that the format knows, or returns false at the end of the object. */
        boolean next() {
            JsonParser parser = parser();
            int match = parser.nextNameMatch(Member.matcher());
            while (match == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
                leaveOut(pointer(), parser.currentName(), true);
                parser.nextToken();
                parser.skipChildren();
                match = parser.nextNameMatch(Member.matcher());
            }
            if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
                return false;
            }
            member = Member.at(match);
            if (!seen.add(member)) {
                throw here("expected each member once, found \"" + member.json() + "\" again");
            }
            parser.nextToken();
            return true;
        }

        Member member() {
            return member;
        }

        boolean has(Member member) {
            return seen.contains(member);
        }

        /** Leaves out the value of a member that the format knows, but not in this object. */
        void unknown() {
            leaveOut(pointer(), member.json(), false);
            parser().skipChildren();
        }

        /** Refuses an object, at whose end the parser is, in which one of these members is missing. */
        void require(Member... members) {
            for (Member required : members) {
                if (!has(required)) {
                    throw at(pointer(), "expected the member \"" + required.json() + "\", found none");
                }
            }
        }
    }

    final ObjectCursor object() {
        return new ObjectCursor();
    }

    /** Reports a member that the format does not know, or refuses it. */
    final void leaveOut(String pointer, String name, boolean parserIsAtName) {
        if (!lenient) {
            String problem = "expected no member \"" + name + "\" here";
            throw parserIsAtName ? here(problem) : at(pointer, problem, true);
        }
        findings.add(new Finding(pointer, "unknown member, left out"));
    }

    final void skip() {
        parser().skipChildren();
    }

    /**
     * Returns a value that checks itself.
     *
     * @throws ReadoutReadException if it refuses; the place is that of the attribute that is refused
     */
    final <T> T built(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw refused(pointer, e);
        }
    }

    /** The same for a value at whose end the parser is. */
    final <T> T built(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw refused(pointer(), e);
        }
    }

    private ReadoutReadException refused(String pointer, IllegalArgumentException refusal) {
        String problem = String.valueOf(refusal.getMessage());
        // Attributes have the names of members, so a refused "blocks[2].span" is at "/blocks/2/span".
        Matcher rule = RULE.matcher(problem);
        String path = "";
        if (rule.matches() && Member.named(rule.group(1)) != null) {
            path = "/" + (rule.group(1) + rule.group(2)).replace("]", "").replaceAll("[.\\[]", "/");
        }
        return at(pointer + path, problem);
    }

    // Lists

    final <T> List<T> list(Supplier<? extends T> element) {
        expect(JsonToken.START_ARRAY, "a list");
        List<T> list = new ArrayList<>();
        while (parser().nextToken() != JsonToken.END_ARRAY) {
            list.add(element.get());
        }
        return list;
    }

    /** Returns a list of references, each to another. */
    final <T> List<T> references(Supplier<? extends T> reference, Function<? super T, String> id) {
        Set<String> ids = new HashSet<>();
        return list(() -> {
            T referred = reference.get();
            if (!ids.add(id.apply(referred))) {
                throw here("expected each id once, found " + Require.quoted(id.apply(referred)) + " again");
            }
            return referred;
        });
    }

    /** Returns the elements by id, in their order; the parser is at the end of the list. */
    final <T> Map<String, T> unique(List<T> list, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            if (byId.put(id.apply(list.get(i)), list.get(i)) != null) {
                throw at(
                        pointer() + "/" + i + "/id",
                        "expected an id that no other has, found \"" + id.apply(list.get(i)) + "\" again");
            }
        }
        return byId;
    }

    // Single values

    final String string() {
        expect(JsonToken.VALUE_STRING, "a string");
        return parser().getString();
    }

    /** Returns a string that is not blank. */
    final String words() {
        String words = string();
        if (Require.isBlank(words)) {
            throw here("expected words, found the blank string " + Require.quoted(words));
        }
        return wellFormed(words);
    }

    private String wellFormed(String string) {
        int index = Require.unpairedSurrogate(string);
        if (index >= 0) {
            throw here("expected no unpaired surrogate, found " + Require.surrogate(string, index));
        }
        return string;
    }

    /** Returns what becomes of a string. */
    final <T> T value(Function<String, T> function) {
        String string = string();
        try {
            return function.apply(string);
        } catch (IllegalArgumentException e) {
            throw here(String.valueOf(e.getMessage()));
        }
    }

    final String id() {
        return value(id -> {
            Require.id("id", id);
            return id;
        });
    }

    final Reference reference() {
        return new Reference(string(), pointer());
    }

    final When when() {
        return value(When::parse);
    }

    final URI uri() {
        String string = string();
        try {
            URI uri = new URI(string);
            if (uri.isAbsolute()) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw here("expected an absolute URI, found " + Require.quoted(string) + " (" + e.getReason() + ")");
        }
        throw here("expected an absolute URI, found " + Require.quoted(string));
    }

    final <E extends Enum<E>> E word(Words<E> words) {
        String word = string();
        return words.find(word).orElseThrow(() -> here("expected one of " + words + ", found " + found()));
    }

    /** Returns the word, or, to a lenient reader, another in place of one that the format does not know. */
    final <E extends Enum<E>> E wordOr(E other, Words<E> words) {
        if (!lenient) {
            return word(words);
        }
        String word = string();
        return words.find(word).orElseGet(() -> {
            String problem = "unknown word " + Require.quoted(word) + ", read as " + Words.word(other);
            findings.add(new Finding(pointer(), problem));
            return other;
        });
    }

    /** Returns an integer that is not negative. */
    final int count() {
        JsonParser parser = parser();
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT
                && parser.getIntValue() >= 0) {
            return parser.getIntValue();
        }
        throw here("expected an integer from 0 to " + Integer.MAX_VALUE + ", found " + found());
    }

    final double number() {
        JsonParser parser = parser();
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getDoubleValue();
        }
        throw here("expected a number, found " + found());
    }

    final Map<String, String> attributes() {
        expect(JsonToken.START_OBJECT, "an object");
        JsonParser parser = parser();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            if (Require.isBlank(wellFormed(key))) {
                throw here("expected a key, found the blank string " + Require.quoted(key));
            }
            if (attributes.containsKey(key)) {
                throw here("expected each member once, found " + Require.quoted(key) + " again");
            }
            parser.nextToken();
            attributes.put(key, wellFormed(string()));
        }
        return attributes;
    }

    /** Returns whether the string at which the parser is has exactly these characters of the text. */
    final boolean stringIs(Text text, int start, int end) {
        expect(JsonToken.VALUE_STRING, "a string");
        JsonParser parser = parser();
        String all = text.string();
        int from = text.toUtf16Index(start);
        int length = text.toUtf16Index(end) - from;
        if (parser.getStringLength() != length) {
            return false;
        }
        char[] characters = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        for (int i = 0; i < length; i++) {
            if (characters[offset + i] != all.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    // What is wrong

    private void expect(JsonToken token, String expected) {
        if (parser().currentToken() != token) {
            throw here("expected " + expected + ", found " + found());
        }
    }

    /** Returns words for the token at which the parser is. */
    final String found() {
        JsonParser parser = parser();
        JsonToken token = parser.currentToken();
        return switch (Objects.requireNonNull(token)) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the string " + Require.quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = parser.getString();
                yield "the number " + (number.length() <= SHOWN ? number : number.substring(0, SHOWN) + "…");
            }
            default -> String.valueOf(token.asString());
        };
    }

    /** Returns the pointer of the article. */
    final String start() {
        return input.pointer();
    }

    /** Returns the pointer of the value, or member, at whose first or last token the parser is. */
    final String pointer() {
        return input.pointer() + parser().streamReadContext().pathAsPointer();
    }

    final ReadoutReadException dangling(String pointer, String id, Member list) {
        return at(pointer, "expected the id of one of the " + list.json() + ", found " + Require.quoted(id));
    }

    final ReadoutReadException noOrganization(String pointer, String id) {
        return at(pointer, "expected the id of an organization, found that of another speaker, " + Require.quoted(id));
    }

    final ReadoutReadException here(String problem) {
        return new ReadoutReadException(pointer(), input.at(parser().currentTokenLocation()), problem, null);
    }

    final ReadoutReadException at(String pointer, String problem) {
        return at(pointer, problem, false);
    }

    private ReadoutReadException at(String pointer, String problem, boolean name) {
        return new ReadoutReadException(pointer, input.find(pointer, name), problem, null);
    }

    private ReadoutReadException notJson(JsonParser parser, JacksonException e) {
        String problem = ASIDE.matcher(e.getOriginalMessage()).replaceAll("");
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new ReadoutReadException(pointer(), input.at(location), "not JSON: " + problem, e);
    }
}
