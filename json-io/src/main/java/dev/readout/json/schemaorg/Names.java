package dev.readout.json.schemaorg;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The members that stand for parts of the model, by the node that has them. All others are attributes.
 */
final class Names {
    static final String PREFIX = "schema:";
    static final String SCHEMA = "https://schema.org";
    /** FOAF calls “a collection of individual agents” a group; schema.org has only organizations. */
    static final String GROUP = "http://xmlns.com/foaf/0.1/Group";
    /** RFC 5147 counts the characters of a text: {@code char=466,817}. */
    static final String CHARACTERS = "https://www.rfc-editor.org/rfc/rfc5147";
    /** What says that an identifier is an id of Readout. */
    static final String READOUT = "readout";

    static final Set<String> ARTICLE = Set.of(
            Ld.CONTEXT,
            Ld.GRAPH,
            Ld.TYPE,
            Ld.ID,
            "url",
            "inLanguage",
            "headline",
            "alternativeHeadline",
            "dateline",
            "creditText",
            "publisher",
            "author",
            "datePublished",
            "dateModified",
            "version",
            "articleBody",
            "about",
            "mentions",
            "citation",
            "hasPart",
            "correction",
            "sdPublisher",
            "sdDatePublished");
    /** In an article that has no body, the text is the body. */
    static final Set<String> ARTICLE_WITH_TEXT = with(ARTICLE, "text");

    static final Set<String> PERSON = Set.of(
            Ld.TYPE, Ld.ID, "identifier", "name", "honorificPrefix", "description", "jobTitle", "worksFor", "sameAs");
    /** What a person's name is made of, if there is no whole name. */
    static final List<String> GIVEN = List.of("givenName", "additionalName", "familyName");

    static final Set<String> UNNAMED_PERSON = with(PERSON, GIVEN.toArray(String[]::new));
    static final Set<String> ORGANIZATION = Set.of(Ld.TYPE, Ld.ID, "identifier", "name", "additionalType", "sameAs");
    static final Set<String> GROUP_MEMBERS =
            Set.of(Ld.TYPE, Ld.ID, "identifier", "description", "additionalType", "member", "sameAs");
    static final Set<String> EVENT = Set.of(
            Ld.TYPE,
            Ld.ID,
            "identifier",
            "additionalType",
            "name",
            "alternateName",
            "attendee",
            "location",
            "startDate",
            "endDate",
            "about",
            "superEvent",
            "sameAs");
    static final Set<String> PARTICIPANT = Set.of(Ld.TYPE, "attendee", "additionalType", "roleName");
    static final Set<String> STATEMENT = Set.of(
            Ld.TYPE,
            Ld.ID,
            "identifier",
            "text",
            "additionalType",
            "recordedAt",
            "dateCreated",
            "about",
            "sdPublisher",
            "sdDatePublished");
    static final String BY_CHARACTER = "spokenByCharacter";
    static final String BY_AUTHOR = "author";
    private static final Set<String> QUOTATION_BY_CHARACTER = with(STATEMENT, BY_CHARACTER);
    private static final Set<String> QUOTATION_BY_AUTHOR = with(STATEMENT, BY_AUTHOR);
    private static final Set<String> CLAIM_BY_CHARACTER = with(STATEMENT, BY_CHARACTER, "hasPart");
    private static final Set<String> CLAIM_BY_AUTHOR = with(STATEMENT, BY_AUTHOR, "hasPart");

    /** All of them, and the members of the nodes that have no attributes. */
    static final Set<String> ALL = Stream.of(
                    ARTICLE_WITH_TEXT.stream(),
                    UNNAMED_PERSON.stream(),
                    ORGANIZATION.stream(),
                    GROUP_MEMBERS.stream(),
                    EVENT.stream(),
                    PARTICIPANT.stream(),
                    STATEMENT.stream(),
                    Stream.of("propertyID", "value", BY_CHARACTER, "address", "addressCountry", "containedInPlace"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /**
     * Returns the members of a statement.
     *
     * @param source the member that names the source
     */
    static Set<String> ofStatement(NodeType type, String source) {
        boolean isByCharacter = source.equals(BY_CHARACTER);
        if (type == NodeType.QUOTATION) {
            return isByCharacter ? QUOTATION_BY_CHARACTER : QUOTATION_BY_AUTHOR;
        }
        return isByCharacter ? CLAIM_BY_CHARACTER : CLAIM_BY_AUTHOR;
    }

    private static Set<String> with(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
