package dev.readout.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The members of all objects of the format, as one list, so that a name is matched once. */
@SuppressWarnings("ImmutableEnumChecker") // Nobody changes the bytes.
enum Member {
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
    // Those of drafts alone.
    DRAFT,
    ORGANIZATION,
    PREFIX,
    SUFFIX;

    private static final Member[] ALL = values();
    private final String json;
    private final byte[] bytes;

    Member() {
        StringBuilder camelCase = new StringBuilder(name().toLowerCase(Locale.ROOT));
        for (int i = camelCase.indexOf("_"); i >= 0; i = camelCase.indexOf("_")) {
            camelCase.deleteCharAt(i).setCharAt(i, Character.toUpperCase(camelCase.charAt(i)));
        }
        json = camelCase.toString();
        bytes = camelCase.insert(0, '"').append("\":").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the member that the matcher found. */
    static Member at(int match) {
        return ALL[match];
    }

    /** Returns the index that the matcher gives. */
    @SuppressWarnings("EnumOrdinal") // The matcher is made of all members in their order.
    int index() {
        return ordinal();
    }

    /** Returns the member with this name, or null. */
    static @Nullable Member named(String name) {
        int match = JacksonNames.MATCHER.matchName(name);
        return match < 0 ? null : ALL[match];
    }

    String json() {
        return json;
    }

    /** Returns the name in quotation marks and a colon. The caller doesn't change the array. */
    byte[] bytes() {
        return bytes;
    }
}
