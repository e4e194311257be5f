package dev.readout.json.ninjs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a value of ninjs looks in every version that is read, and which of it the written versions have. */
final class Shape {
    /** The type of a value. */
    enum Type {
        STRING,
        /** A date that may lack its time, its day or its month. */
        TRUNCATED_DATE,
        NUMBER,
        INTEGER,
        LIST,
        OBJECT,
        GEO_JSON,
        /** The schemas contradict themselves, so that no value is valid. */
        NEVER
    }

    /** The versions that have a member. */
    enum In {
        ALL,
        ONLY_2,
        ONLY_3;

        boolean has(NinjsVersion version) {
            return this == ALL || (this == ONLY_2) == (version == NinjsVersion.V2_2);
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name in version 3
     * @param name2 its name in version 2
     */
    record Member(String name, String name2, Shape shape, In in) {
        String name(NinjsVersion version) {
            return version == NinjsVersion.V2_2 ? name2 : name;
        }
    }

    static final Shape STRING = new Shape(Type.STRING);
    static final Shape TRUNCATED_DATE = new Shape(Type.TRUNCATED_DATE);
    static final Shape NUMBER = new Shape(Type.NUMBER);
    static final Shape INTEGER = new Shape(Type.INTEGER);
    static final Shape GEO_JSON = new Shape(Type.GEO_JSON);
    static final Shape NEVER = new Shape(Type.NEVER);

    private final Type type;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>(0);
    private final List<List<String>> alternatives = new ArrayList<>(0);
    private @Nullable Shape element;
    private Set<String> words = Set.of();
    private Set<String> wordsOf3 = Set.of();
    private int least = Integer.MIN_VALUE;
    private int most = Integer.MAX_VALUE;
    private String ofString = "";

    private Shape(Type type) {
        this.type = type;
    }

    static Shape integer(int least, int most) {
        Shape shape = new Shape(Type.INTEGER);
        shape.least = least;
        shape.most = most;
        return shape;
    }

    static Shape words(Set<String> words) {
        return words(words, Set.of());
    }

    /** Returns the shape of one of the words. The second ones are only in version 3. */
    static Shape words(Set<String> words, Set<String> wordsOf3) {
        Shape shape = new Shape(Type.STRING);
        shape.words = words;
        shape.wordsOf3 = wordsOf3;
        return shape;
    }

    static Shape list(Shape element) {
        Shape shape = new Shape(Type.LIST);
        shape.element = element;
        return shape;
    }

    static Shape object() {
        return new Shape(Type.OBJECT);
    }

    /** Adds members of type string. */
    Shape strings(String... names) {
        for (String name : names) {
            with(name, STRING);
        }
        return this;
    }

    Shape with(String name, Shape shape) {
        return with(name, shape, In.ALL);
    }

    Shape with(String name, Shape shape, In in) {
        return with(new Member(name, name.toLowerCase(Locale.ROOT), shape, in));
    }

    Shape with(Member member) {
        members.put(member.name(), member);
        members.put(member.name().toLowerCase(Locale.ROOT), member);
        members.put(member.name2(), member);
        return this;
    }

    /** Adds the members of another object. */
    Shape withMembersOf(Shape other) {
        members.putAll(other.members);
        return this;
    }

    Shape required(String... names) {
        required.addAll(List.of(names));
        return this;
    }

    /** Demands exactly one of these members. If it is called again, one of the demands must hold. */
    Shape oneOf(String... names) {
        alternatives.add(List.of(names));
        return this;
    }

    /** Sets which member a string is, where an object is expected. */
    Shape ofString(String member) {
        ofString = member;
        return this;
    }

    Type type() {
        return type;
    }

    Shape element() {
        return element == null ? NEVER : element;
    }

    /** Returns the member with this name in any spelling, or null. */
    @Nullable
    Member member(String name) {
        Member member = members.get(name);
        return member == null ? members.get(name.toLowerCase(Locale.ROOT)) : member;
    }

    List<String> required() {
        return required;
    }

    List<List<String>> alternatives() {
        return alternatives;
    }

    String ofString() {
        return ofString;
    }

    /** Returns whether there is no list of words, or the word is on it. */
    boolean hasWord(String word, @Nullable NinjsVersion version) {
        return words.isEmpty() || words.contains(word) || (version != NinjsVersion.V2_2 && wordsOf3.contains(word));
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** Returns what is expected, in words. */
    String expected() {
        return switch (type) {
            case STRING -> words.isEmpty() ? "a string" : "one of " + String.join(", ", allWords());
            case TRUNCATED_DATE -> "a date";
            case NUMBER -> "a number";
            case INTEGER -> least > Integer.MIN_VALUE ? "an integer from " + least + " to " + most : "an integer";
            case LIST -> "a list";
            case OBJECT -> "an object";
            case GEO_JSON -> "an object of GeoJSON";
            case NEVER -> "no value, because the schema of ninjs allows none";
        };
    }

    private List<String> allWords() {
        List<String> all = new ArrayList<>(words);
        all.addAll(wordsOf3);
        all.sort(null);
        return all;
    }
}
