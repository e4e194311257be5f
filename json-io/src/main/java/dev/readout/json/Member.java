package dev.readout.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The members of all objects of the format, as one list, so that a name is matched once. */
@SuppressWarnings("ImmutableEnumChecker") // A SerializedString only caches its own encodings; nobody changes the bytes.
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
    WITHIN,
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
    WHEN,
    TOPICS,
    SAME_AS,
    PROVENANCE,
    ATTRIBUTES;

    private static final Member[] ALL = values();
    private static final PropertyNameMatcher MATCHER = new JsonFactory()
            .constructNameMatcher(
                    Arrays.stream(ALL).map(m -> Named.fromString(m.json)).toList(), false);

    private final String json;
    private final SerializedString written;
    private final byte[] bytes;

    Member() {
        StringBuilder camelCase = new StringBuilder(name().toLowerCase(Locale.ROOT));
        for (int i = camelCase.indexOf("_"); i >= 0; i = camelCase.indexOf("_")) {
            camelCase.deleteCharAt(i).setCharAt(i, Character.toUpperCase(camelCase.charAt(i)));
        }
        json = camelCase.toString();
        written = new SerializedString(json);
        bytes = ('"' + json + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    static PropertyNameMatcher matcher() {
        return MATCHER;
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
        int match = MATCHER.matchName(name);
        return match < 0 ? null : ALL[match];
    }

    String json() {
        return json;
    }

    SerializedString written() {
        return written;
    }

    /** Returns the name in quotation marks and a colon. The caller doesn't change the array. */
    byte[] bytes() {
        return bytes;
    }
}
