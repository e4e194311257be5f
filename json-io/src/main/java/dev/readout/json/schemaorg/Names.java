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
    static final Set<String> ARTICLE_WITH_TEXT =
            Stream.concat(ARTICLE.stream(), Stream.of("text")).collect(Collectors.toUnmodifiableSet());

    static final Set<String> PERSON = Set.of(
            Ld.TYPE, Ld.ID, "identifier", "name", "honorificPrefix", "description", "jobTitle", "worksFor", "sameAs");
    /** What a person's name is made of, if there is no whole name. */
    static final List<String> GIVEN = List.of("givenName", "additionalName", "familyName");

    static final Set<String> UNNAMED_PERSON =
            Stream.concat(PERSON.stream(), GIVEN.stream()).collect(Collectors.toUnmodifiableSet());
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

    /** All of them, and the members of the nodes that have no attributes. */
    static final Set<String> ALL = Stream.of(
                    ARTICLE_WITH_TEXT.stream(),
                    UNNAMED_PERSON.stream(),
                    ORGANIZATION.stream(),
                    GROUP_MEMBERS.stream(),
                    EVENT.stream(),
                    PARTICIPANT.stream(),
                    STATEMENT.stream(),
                    Stream.of(
                            "propertyID",
                            "value",
                            "spokenByCharacter",
                            "address",
                            "addressCountry",
                            "containedInPlace"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}
}
