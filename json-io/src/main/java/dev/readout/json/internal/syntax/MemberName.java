package dev.readout.json.internal.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members of all objects in Readout's documents.
 *
 * <p>The list is in this package, although only {@code internal.format} knows what the members mean: tokens match the
 * bytes of a name with this list, and output copies the bytes of a name, without making strings.
 */
public enum MemberName {
    READOUT,
    ID,
    URL,
    LANGUAGE,
    PUBLISHER,
    AUTHORS,
    PUBLISHED,
    MODIFIED,
    RETRIEVED,
    TEXT,
    BLOCKS,
    SPEAKERS,
    MEETINGS,
    STATEMENTS,
    MENTIONS,
    CORRECTIONS,
    START,
    END,
    EXACT,
    KIND,
    NAME,
    HONORIFIC,
    DESCRIPTION,
    ROLES,
    ORGANIZATION_KIND,
    MEMBERS,
    AT_LEAST,
    AT_MOST,
    TITLE,
    ORGANIZATIONS,
    ACCREDITED_TO,
    SINCE,
    UNTIL,
    LABEL,
    PARTICIPANTS,
    PLACES,
    DESIGNATIONS,
    SPEAKER,
    PART,
    CAPACITY,
    SIDE,
    MENTION,
    INSIDE,
    COUNTRY,
    FORM,
    OR_FORM,
    MEDIUM,
    OR_MEDIUM,
    STATUS,
    SOURCES,
    CUE,
    CONTENT,
    FRAME,
    QUOTED,
    ADDRESSEES,
    MEETING,
    VIA,
    PASSAGE,
    LEMMA,
    NOTE,
    AT,
    AGENT,
    METHOD,
    CONFIDENCE,
    VERSION,
    TIME,
    TOPICS,
    SAME_AS,
    PROVENANCE,
    ATTRIBUTES,
    // Only drafts have the following.
    DRAFT,
    ORGANIZATION,
    PREFIX,
    SUFFIX,
    // Only comparisons have the following.
    COMPARISON,
    FIRST,
    SECOND,
    REASON,
    SIMILARITY,
    QUOTATIONS,
    RESULT,
    DIFFERENCES,
    DISAGREEMENTS,
    FIRST_WORDS,
    SECOND_WORDS,
    FIRST_PLACE,
    SECOND_PLACE;

    /** The length of the longest name as it is written, in whole steps of eight bytes. */
    static final int LONGEST = 3 * Long.BYTES;

    private static final MemberName[] ALL = values();
    private final String json;
    private final int length;
    private final long first;
    private final long second;
    private final long third;

    MemberName() {
        StringBuilder camelCase = new StringBuilder(name().toLowerCase(Locale.ROOT));
        for (int i = camelCase.indexOf("_"); i >= 0; i = camelCase.indexOf("_")) {
            camelCase.deleteCharAt(i).setCharAt(i, Character.toUpperCase(camelCase.charAt(i)));
        }
        json = camelCase.toString();
        byte[] written = camelCase.insert(0, '"').append("\":").toString().getBytes(StandardCharsets.US_ASCII);
        length = written.length;
        byte[] filled = Arrays.copyOf(written, LONGEST);
        first = (long) EightBytes.IN_ARRAY.get(filled, 0);
        second = (long) EightBytes.IN_ARRAY.get(filled, Long.BYTES);
        third = (long) EightBytes.IN_ARRAY.get(filled, 2 * Long.BYTES);
    }

    /** Returns the member with this index. */
    public static MemberName at(int index) {
        return ALL[index];
    }

    /** Returns the index by which tokens know the member. */
    @SuppressWarnings("EnumOrdinal") // The matcher is made of all members in their order.
    public int index() {
        return ordinal();
    }

    /** Returns the member with this name, or null. */
    static @Nullable MemberName named(String name) {
        int match = JacksonMemberNames.MATCHER.matchName(name);
        return match < 0 ? null : ALL[match];
    }

    public String json() {
        return json;
    }

    /**
     * Writes the name in quotation marks and a colon, and returns the offset after it.
     *
     * @param out has room for {@link #LONGEST} bytes, of which those after the name may change
     */
    int write(byte[] out, int at) {
        EightBytes.IN_ARRAY.set(out, at, first);
        EightBytes.IN_ARRAY.set(out, at + Long.BYTES, second);
        if (length > 2 * Long.BYTES) {
            EightBytes.IN_ARRAY.set(out, at + 2 * Long.BYTES, third);
        }
        return at + length;
    }
}
