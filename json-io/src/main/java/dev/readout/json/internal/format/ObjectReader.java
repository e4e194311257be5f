package dev.readout.json.internal.format;

import dev.readout.exchange.Finding;
import dev.readout.internal.Require;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.TokenReader;
import dev.readout.json.internal.syntax.Tokens;
import dev.readout.metadata.When;
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
import tools.jackson.core.JsonToken;

/**
 * Reads objects of Readout's documents member by member, and the values that their members have. Reports or refuses
 * what the format does not know.
 *
 * <p>The readers of all objects, such as {@link StatementReader}, share one of these. It is one class because most of
 * the time of reading is spent here, and its parts share the tokens and the depth.
 */
public final class ObjectReader extends TokenReader {
    private final Tokens tokens;
    private final String start;
    private final boolean lenient;
    // By pointer, which is comparable, so that many equal hash codes do not make the map slow.
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    // One for each depth, used again and again: an article has at least as many objects as passages.
    private final List<ObjectCursor> cursors = new ArrayList<>();
    private int depth;
    // Ids that were read recently. Only Jackson's tokens need them: the fast ones keep repeated strings themselves.
    private final String[] ids;

    /**
     * Makes a reader.
     *
     * @param start the pointer of the outermost value, which a mapper reads inside another document
     */
    public ObjectReader(Tokens tokens, String start, boolean lenient, DocumentLimits limits) {
        super(tokens, limits);
        this.tokens = tokens;
        this.start = start;
        this.lenient = lenient;
        ids = new String[tokens.knowsLocations() ? 64 : 0];
    }

    /** Reads a document from its first token to its end. It may be read more than once. */
    <T> T document(String one, String the, Supplier<T> value) {
        depth = 0;
        return readDocument(one, the, value);
    }

    /** Returns a value that is not in an article or draft, but is the whole document. */
    public <T> T standalone(Supplier<T> value) {
        return document("a value", "the value", value);
    }

    /** Returns what was left out so far, once for each pointer, also if the document is read more than once. */
    public Collection<Finding> findings() {
        return findings.values();
    }

    /** Returns the pointer of the outermost value. */
    String start() {
        return start;
    }

    // Objects

    /** The members of one object, one after the other. */
    final class ObjectCursor {
        // A bit for each member that was seen. There are more members than a long has bits, and an EnumSet for each
        // object
        // would be slow.
        private long seen;
        private long seenFurther;
        private MemberName member = MemberName.ID;

        /** Moves to the value of the next member that the format knows, or returns false at the end of the object. */
        boolean next() {
            int match = tokens.nextMember();
            while (match == Tokens.UNKNOWN) {
                leaveOutName(pointer(), tokens.name());
                tokens.value();
                skipUnknown();
                match = tokens.nextMember();
            }
            if (match == Tokens.END) {
                depth--;
                return false;
            }
            member = MemberName.at(match);
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

        MemberName member() {
            return member;
        }

        /** Returns whether the member was seen. */
        boolean has(MemberName member) {
            int index = member.index();
            return ((index < Long.SIZE ? seen : seenFurther) & (1L << index)) != 0;
        }

        /** Leaves out the current member, which the format knows, but not in this object. */
        void unknown() {
            leaveOut(pointer(), member);
            skipUnknown();
        }

        /** Refuses the object, at whose end the tokens are, if it does not have this member. */
        void require(MemberName required) {
            if (!has(required)) {
                throw at(pointer(), "expected the member \"" + required.json() + "\", found none");
            }
        }
    }

    /** Returns the members of the current object. They are valid until the next object at this depth. */
    ObjectCursor object() {
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

    // What the format does not know

    /** Reports a member that this object cannot have, or refuses it. */
    void leaveOut(String pointer, MemberName member) {
        if (!lenient) {
            throw atName(pointer, unexpected(member.json()));
        }
        report(pointer, "unknown member, left out", true);
    }

    /** Reports a member that no object can have, or refuses it. The tokens are at its name. */
    private void leaveOutName(String pointer, String name) {
        if (!lenient) {
            throw here(unexpected(name));
        }
        report(pointer, "unknown member, left out", true);
        wellFormed(name);
    }

    private static String unexpected(String name) {
        return "expected no member " + Require.quoted(name) + " here";
    }

    private void report(String pointer, String problem, boolean isLeftOut) {
        if (!tokens.knowsLocations()) {
            throw new Tokens.Undecided();
        }
        if (findings.size() == limits().findings() && !findings.containsKey(pointer)) {
            throw here(limits().findingsExceeded());
        }
        findings.putIfAbsent(pointer, Finding.of(pointer, problem, isLeftOut));
    }

    /** Reports a value that is computed again, and was another one in the document, or refuses it. */
    void recompute(String pointer) {
        if (!lenient) {
            throw at(pointer, "expected what follows from the articles and the pairs, found something else");
        }
        report(pointer, "does not follow from the articles and the pairs, computed again", true);
    }

    /** Skips a value that is never read, but must be valid. */
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

    /** Returns whether the current value is a blank string that a lenient reader leaves out. */
    boolean isBlankLeftOut() {
        boolean isLeftOut = lenient && isString() && Require.isBlank(string());
        if (isLeftOut) {
            report(pointer(), "blank string, left out", true);
        }
        return isLeftOut;
    }

    // Values of members

    /** Reads the version of the format, which must be the known one. */
    void version(String known) {
        String version = string();
        if (!version.equals(known)) {
            boolean later = version.matches("[1-9][0-9]{0,8}") && Integer.parseInt(version) > 1;
            throw here(
                    later
                            ? "expected format version " + known + ", found the later version " + version
                            : "expected the format version \"" + known + "\", found " + found());
        }
    }

    String id() {
        return parsed(id -> {
            Require.id("id", id);
            return id;
        });
    }

    public When when() {
        return parsed(When::parse);
    }

    private <T> T parsed(Function<String, T> parser) {
        String string = string();
        try {
            return parser.apply(string);
        } catch (IllegalArgumentException e) {
            throw here(String.valueOf(e.getMessage()));
        }
    }

    URI uri() {
        String string = string();
        try {
            URI uri = UriCache.parse(string);
            if (uri.isAbsolute()) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw here("expected an absolute URI, found " + Require.quoted(string) + " (" + e.getReason() + ")");
        }
        throw here("expected an absolute URI, found " + Require.quoted(string));
    }

    /** Returns the constant whose word the current string is. */
    public <E extends Enum<E>> E word(EnumWords<E> words) {
        String word = string();
        E known = words.find(word);
        if (known == null) {
            throw here("expected one of " + words + ", found " + found());
        }
        return known;
    }

    /**
     * Returns the constant whose word the current string is. A lenient reader returns another one for an unknown word.
     */
    public <E extends Enum<E>> E wordOr(E other, EnumWords<E> words) {
        if (!lenient) {
            return word(words);
        }
        String word = string();
        E known = words.find(word);
        if (known == null) {
            report(pointer(), "unknown word " + Require.quoted(word) + ", read as " + EnumWords.word(other), false);
            return other;
        }
        return known;
    }

    Map<String, String> attributes() {
        expect(JsonToken.START_OBJECT, "an object");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
            if (tokens.knowsLocations() && Require.isBlank(wellFormed(key))) {
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

    // Ids and references

    /**
     * Returns the elements by id, in their order, and refuses an id that occurs twice. The tokens are at the list's
     * end.
     */
    <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
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

    /** Returns the current string as a reference. */
    IdReference reference() {
        return new IdReference(string(), pointer(), -1);
    }

    /** Returns the references of a list, in which an id may occur more than once. */
    List<IdReference> references() {
        startList();
        String place = pointer();
        List<IdReference> references = new ArrayList<>(2);
        while (nextElement()) {
            references.add(new IdReference(repeated(string()), place, references.size()));
        }
        return references;
    }

    private String repeated(String id) {
        if (ids.length == 0) {
            return id;
        }
        int slot = Math.floorMod(id.hashCode(), ids.length);
        if (!id.equals(ids[slot])) {
            ids[slot] = id;
        }
        return ids[slot];
    }

    /** Returns the references of a list, in which each id must occur once. */
    List<IdReference> distinctReferences() {
        List<IdReference> references = references();
        if (references.size() > 1) {
            Set<String> seen = new HashSet<>();
            for (IdReference reference : references) {
                if (!seen.add(reference.id())) {
                    throw at(
                            reference.pointer(),
                            "expected each id once, found " + Require.quoted(reference.id()) + " again");
                }
            }
        }
        return references;
    }

    /** Returns a refusal of an id that no element of the list has. */
    RefusedDocumentException dangling(String pointer, String id, MemberName list) {
        return at(pointer, "expected the id of one of the " + list.json() + ", found " + Require.quoted(id));
    }

    /** Returns a refusal of the id of a speaker that is not an organization. */
    RefusedDocumentException notOrganization(String pointer, String id) {
        return at(pointer, "expected the id of an organization, found that of another speaker, " + Require.quoted(id));
    }
}
