package dev.readout.json;

import dev.readout.exchange.Finding;
import dev.readout.internal.Require;
import dev.readout.metadata.When;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads objects, lists and single values, and says what is wrong with them.
 *
 * <p>Each method reads the value at whose first token the tokens are, and leaves them at its last.
 */
class TokenReader {
    private final Tokens tokens;
    private final String start;
    private final boolean lenient;
    private final Limits limits;
    // By the pointer, which can be compared: equal hash codes cost nothing then.
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    // One for each depth, used again and again: there are as many objects in an article as passages and more.
    private final List<ObjectCursor> cursors = new ArrayList<>();
    private int depth;
    // Ids that were read of late.
    private final String[] ids = new String[64];

    /** Reads tokens among which the article has this pointer. */
    TokenReader(Tokens tokens, String start, boolean lenient, Limits limits) {
        this.tokens = tokens;
        this.start = start;
        this.lenient = lenient;
        this.limits = limits;
    }

    /**
     * Reads all tokens, from the first.
     *
     * @throws ReadoutReadException if they are not JSON, or go on after the value
     */
    final void read(Runnable value) {
        read("an article", "the article", value);
    }

    /** The same for something else, which messages call “a thing” and “the thing”. */
    final void read(String one, String the, Runnable value) {
        depth = 0;
        try (tokens) {
            if (!tokens.start()) {
                throw here("expected " + one + ", found nothing");
            }
            value.run();
            if (!tokens.end()) {
                throw here("expected the end after " + the + ", found " + tokens.found());
            }
        } catch (StreamConstraintsException e) {
            // The parser is made with two: the depth, and how long a number may be.
            boolean isDepth = e.getOriginalMessage().contains("nesting depth");
            String problem = isDepth ? limits.depthExceeded() : "expected a number of at most 1,000 digits, found more";
            throw new ReadoutReadException(tokens.pointer(), tokens.location(e), problem, e);
        } catch (JacksonException e) {
            String problem = Rewording.ASIDE.matcher(e.getOriginalMessage()).replaceAll("");
            throw new ReadoutReadException(tokens.pointer(), tokens.location(e), "not JSON: " + problem, e);
        } catch (IllegalArgumentException e) {
            // A value checks itself when it is built, which is when the tokens are at its end.
            throw refused(pointer(), e);
        }
    }

    /** Returns a value that is all that the tokens are. */
    final <T> T lone(Supplier<T> value) {
        List<T> read = new ArrayList<>(1);
        read("a value", "the value", () -> read.add(value.get()));
        return read.get(0);
    }

    /** Returns what was left out so far, each once, however often the source is read. */
    final Collection<Finding> findings() {
        return findings.values();
    }

    // Objects

    /** The members of one object, as they come. */
    final class ObjectCursor {
        // A bit for each member that was there: there are more than a long has bits, and an EnumSet for each object is
        // slow.
        private long seen;
        private long seenFurther;
        private Member member = Member.ID;

        /** Moves to the value of the next member that the format knows, or returns false at the end of the object. */
        boolean next() {
            int match = tokens.nextMember();
            while (match == Tokens.UNKNOWN) {
                leaveOut(pointer(), tokens.name(), true);
                tokens.value();
                skipUnknown();
                match = tokens.nextMember();
            }
            if (match == Tokens.END) {
                depth--;
                return false;
            }
            member = Member.at(match);
            if (has(member)) {
                throw here("expected each member once, found \"" + member.json() + "\" again");
            }
            if (match < Long.SIZE) {
                seen |= 1L << match;
            } else {
                seenFurther |= 1L << match;
            }
            tokens.value();
            return true;
        }

        Member member() {
            return member;
        }

        boolean has(Member member) {
            int index = member.index();
            return ((index < Long.SIZE ? seen : seenFurther) & (1L << index)) != 0;
        }

        /** Leaves out the value of a member that the format knows, but not in this object. */
        void unknown() {
            leaveOut(pointer(), member.json(), false);
            skipUnknown();
        }

        /** Refuses an object, at whose end the tokens are, in which this member is missing. */
        void require(Member required) {
            if (!has(required)) {
                throw at(pointer(), "expected the member \"" + required.json() + "\", found none");
            }
        }
    }

    /** Returns the members of the object, until the next object at this depth is begun. */
    final ObjectCursor object() {
        expect(JsonToken.START_OBJECT, "an object");
        if (depth == cursors.size()) {
            cursors.add(new ObjectCursor());
        }
        ObjectCursor cursor = cursors.get(depth);
        cursor.seen = 0;
        cursor.seenFurther = 0;
        depth++;
        return cursor;
    }

    /** Reports a member that the format does not know, or refuses it. */
    final void leaveOut(String pointer, String name, boolean tokensAreAtName) {
        if (!lenient) {
            String problem = "expected no member " + Require.quoted(name) + " here";
            throw tokensAreAtName ? here(problem) : at(pointer, problem, true);
        }
        report(pointer, "unknown member, left out", true);
        wellFormed(name);
    }

    private void report(String pointer, String problem, boolean isLeftOut) {
        if (!tokens.tellsPlaces()) {
            throw new Tokens.Undecided();
        }
        if (findings.size() == limits.findings() && !findings.containsKey(pointer)) {
            throw here(limits.findingsExceeded());
        }
        findings.putIfAbsent(pointer, Finding.of(pointer, problem, isLeftOut));
    }

    /** Skips a value that is read another time. */
    final void skip() {
        tokens.skip();
    }

    /** Skips a value that is never read, but must be one that could be. */
    private void skipUnknown() {
        JsonToken token = tokens.token();
        if (token == JsonToken.START_OBJECT) {
            for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
                wellFormed(name);
                tokens.value();
                skipUnknown();
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (tokens.nextElement()) {
                skipUnknown();
            }
        } else if (token == JsonToken.VALUE_STRING) {
            wellFormed(tokens.string());
        }
    }

    /**
     * Returns a value that checks itself, and at whose end the tokens no longer are.
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

    private ReadoutReadException refused(String pointer, IllegalArgumentException refusal) {
        String problem = String.valueOf(refusal.getMessage());
        // Attributes have the names of members, so a refused "blocks[2].span" is at "/blocks/2/span".
        Matcher rule = Rewording.RULE.matcher(problem);
        String path = "";
        if (rule.matches() && Member.named(rule.group(1)) != null) {
            path = "/" + (rule.group(1) + rule.group(2)).replace("]", "").replaceAll("[.\\[]", "/");
        }
        return at(pointer + path, problem);
    }

    // Lists

    final void startList() {
        expect(JsonToken.START_ARRAY, "a list");
    }

    final boolean nextElement() {
        return tokens.nextElement();
    }

    final <T> List<T> list(Supplier<? extends T> element) {
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

    /** Returns the elements by id, in their order; the tokens are at the end of the list. */
    final <T> Map<String, T> unique(List<T> list, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            if (byId.put(id.apply(list.get(i)), list.get(i)) != null) {
                throw at(
                        pointer() + "/" + i + "/id",
                        "expected an id that no other has, found " + Require.quoted(id.apply(list.get(i))) + " again");
            }
        }
        return byId;
    }

    // Single values

    final String string() {
        expect(JsonToken.VALUE_STRING, "a string");
        return withinLimit(tokens.string());
    }

    final String withinLimit(String string) {
        if (string.length() > limits.stringLength()) {
            throw here(limits.stringExceeded());
        }
        return string;
    }

    final Text text() {
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

    /** Returns the words beside the position of a piece, which are limited by the text with which they are compared. */
    final String exact() {
        expect(JsonToken.VALUE_STRING, "a string");
        return tokens.string();
    }

    /** Returns a string that is not blank. */
    final String words() {
        String words = string();
        if (tokens.tellsPlaces() && Require.isBlank(words)) {
            throw here("expected words, found the blank string " + Require.quoted(words));
        }
        return wellFormed(words);
    }

    final String wellFormed(String string) {
        int index = tokens.tellsPlaces() ? Require.unpairedSurrogate(string) : -1;
        if (index >= 0) {
            throw here("expected no unpaired surrogate, found " + Require.surrogate(string, index));
        }
        return string;
    }

    /** Returns whether there is null, which is read with that. */
    final boolean isNull() {
        return tokens.token() == JsonToken.VALUE_NULL;
    }

    /** Returns whether there is a blank string and this reader is lenient and leaves it out. */
    final boolean isBlankLeftOut() {
        boolean isLeftOut = lenient && tokens.token() == JsonToken.VALUE_STRING && Require.isBlank(string());
        if (isLeftOut) {
            report(pointer(), "blank string, left out", true);
        }
        return isLeftOut;
    }

    /** Reads the version of the format, of which there is one. */
    final void version(String known) {
        String version = string();
        if (!version.equals(known)) {
            boolean later = version.matches("[1-9][0-9]{0,8}") && Integer.parseInt(version) > 1;
            throw here(
                    later
                            ? "expected format version " + known + ", found the later version " + version
                            : "expected the format version \"" + known + "\", found " + found());
        }
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
        return new Reference(string(), pointer(), -1);
    }

    /** Returns the references of a list, of which there may be many to one. */
    final List<Reference> references() {
        startList();
        String place = pointer();
        List<Reference> references = new ArrayList<>(2);
        while (nextElement()) {
            String id = string();
            int slot = Math.floorMod(id.hashCode(), ids.length);
            if (!id.equals(ids[slot])) {
                ids[slot] = id;
            }
            references.add(new Reference(ids[slot], place, references.size()));
        }
        return references;
    }

    /** Returns the references of a list, each to another. */
    final List<Reference> referencesOnce() {
        List<Reference> references = references();
        if (references.size() > 1) {
            Set<String> seen = new HashSet<>();
            for (Reference reference : references) {
                if (!seen.add(reference.id())) {
                    throw at(
                            reference.pointer(),
                            "expected each id once, found " + Require.quoted(reference.id()) + " again");
                }
            }
        }
        return references;
    }

    final When when() {
        return value(When::parse);
    }

    final URI uri() {
        String string = string();
        try {
            URI uri = Uris.of(string);
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
        E known = words.find(word);
        if (known == null) {
            throw here("expected one of " + words + ", found " + found());
        }
        return known;
    }

    /** Returns the word, or, to a lenient reader, another in place of one that the format does not know. */
    final <E extends Enum<E>> E wordOr(E other, Words<E> words) {
        if (!lenient) {
            return word(words);
        }
        String word = string();
        E known = words.find(word);
        if (known == null) {
            report(pointer(), "unknown word " + Require.quoted(word) + ", read as " + Words.word(other), false);
            return other;
        }
        return known;
    }

    /** Returns an integer that is not negative. */
    final int count() {
        int count = isNumber() ? tokens.count() : -1;
        if (count < 0) {
            throw here("expected an integer from 0 to " + Integer.MAX_VALUE + ", found " + found());
        }
        return count;
    }

    final double number() {
        if (!isNumber()) {
            throw here("expected a number, found " + found());
        }
        return tokens.number();
    }

    private boolean isNumber() {
        JsonToken token = tokens.token();
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    final Map<String, String> attributes() {
        expect(JsonToken.START_OBJECT, "an object");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
            if (tokens.tellsPlaces() && Require.isBlank(wellFormed(key))) {
                throw here("expected a key, found the blank string " + Require.quoted(key));
            }
            withinLimit(key);
            if (attributes.containsKey(key)) {
                throw here("expected each member once, found " + Require.quoted(key) + " again");
            }
            tokens.value();
            attributes.put(key, wellFormed(string()));
        }
        return attributes;
    }

    /** Returns whether the string at which the tokens are has exactly these characters of the text. */
    final boolean stringIs(Text text, int start, int end) {
        expect(JsonToken.VALUE_STRING, "a string");
        return tokens.stringIs(text, start, end);
    }

    /** Reads a passage, of which the list was begun, or returns null and leaves it to be read by its members. */
    final @Nullable Passage usualPassage(Text text) {
        return tokens.passage(text);
    }

    // What is wrong

    final void expect(JsonToken token, String expected) {
        if (tokens.token() != token) {
            throw here("expected " + expected + ", found " + found());
        }
    }

    /** Returns words for the token at which the tokens are. */
    final String found() {
        return tokens.found();
    }

    final Limits limits() {
        return limits;
    }

    /** Returns the pointer of the article. */
    final String start() {
        return start;
    }

    /** Returns the pointer of the value, or member, at whose first or last token the tokens are. */
    final String pointer() {
        return tokens.pointer();
    }

    /** What of the messages of others is told in another way. Most programs never see one, and patterns take long to make. */
    private static final class Rewording {
        // What Jackson adds: where an object began, without saying where, and which of its settings would allow it.
        static final Pattern ASIDE = Pattern.compile(
                " \\((?:start marker|not recognized|for \\w+ starting)[^()]*(?:\\([^()]*\\)[^()]*)*\\)|: enable `.*` to allow");
        static final Pattern RULE = Pattern.compile("([A-Za-z]+)((?:[.\\[][A-Za-z0-9]+\\]?)*) must .*", Pattern.DOTALL);

        private Rewording() {}
    }

    final ReadoutReadException dangling(String pointer, String id, Member list) {
        return at(pointer, "expected the id of one of the " + list.json() + ", found " + Require.quoted(id));
    }

    final ReadoutReadException noOrganization(String pointer, String id) {
        return at(pointer, "expected the id of an organization, found that of another speaker, " + Require.quoted(id));
    }

    final ReadoutReadException here(String problem) {
        return new ReadoutReadException(pointer(), tokens.location(), problem, null);
    }

    final ReadoutReadException at(String pointer, String problem) {
        return at(pointer, problem, false);
    }

    private ReadoutReadException at(String pointer, String problem, boolean name) {
        return new ReadoutReadException(pointer, tokens.find(pointer, name), problem, null);
    }
}
