package dev.readout.json.ninjs;

import dev.readout.article.Article;
import dev.readout.json.internal.interchange.AbsoluteUri;
import dev.readout.json.internal.interchange.Ids;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.interchange.Pointers;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes speakers as people and organisations, and who published, wrote and said something as sources. */
final class SpeakerWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Article article;
    private final NinjsVersion version;
    private final Losses losses;
    private final ArrayNode people = NODES.arrayNode();
    private final ArrayNode organisations = NODES.arrayNode();
    private final ArrayNode sources = NODES.arrayNode();
    private final Map<String, ObjectNode> written = new HashMap<>();
    private final List<Speaker> authors = new ArrayList<>(0);

    SpeakerWriter(Article article, NinjsVersion version, Losses losses) {
        this.article = article;
        this.version = version;
        this.losses = losses;
    }

    ArrayNode people() {
        return people;
    }

    ArrayNode organisations() {
        return organisations;
    }

    ArrayNode sources() {
        return sources;
    }

    /** Returns the authors that are written. */
    List<Speaker> authors() {
        return authors;
    }

    /** Reports the authors that are not written. */
    void writeAuthors() {
        List<Speaker> all = article.authors();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Group) {
                losses.leaveOut(Pointers.element("/authors", i), "ninjs has no groups");
            } else {
                authors.add(all.get(i));
            }
        }
    }

    // People and organisations

    void writeSpeakers() {
        boolean isPlain = isPlain();
        for (int i = 0; i < article.speakers().size(); i++) {
            Speaker speaker = article.speakers().get(i);
            String place = Pointers.element("/speakers", i);
            if (speaker instanceof Person person) {
                reportLost(person, place);
                people.add(concept(person, Shapes.PERSON, isPlain, i, place));
            } else if (speaker instanceof Organization organization) {
                if (organization.kind().isPresent()) {
                    losses.leaveOut(place + "/organizationKind", "ninjs has no kinds of organizations");
                }
                organisations.add(concept(organization, Shapes.ORGANISATION, isPlain, i, place));
            } else {
                losses.leaveOut(place, "ninjs has no groups");
            }
        }
        writeSources();
    }

    private void reportLost(Person person, String place) {
        if (person.honorific().isPresent()) {
            losses.leaveOut(place + "/honorific", "ninjs has no honorifics");
        }
        if (person.description().isPresent()) {
            losses.leaveOut(place + "/description", "ninjs has no descriptions of people");
        }
        if (!person.roles().isEmpty()) {
            losses.leaveOut(place + "/roles", "ninjs has no roles of people");
        }
    }

    /** Returns whether reading gives the same ids and the same order without a literal of Readout. */
    private boolean isPlain() {
        Ids ids = new Ids();
        boolean isOrganization = false;
        for (Speaker speaker : article.speakers()) {
            if (speaker instanceof Group) {
                continue;
            }
            if (speaker instanceof Person && isOrganization) {
                return false;
            }
            isOrganization = speaker instanceof Organization;
            Shape shape = isOrganization ? Shapes.ORGANISATION : Shapes.PERSON;
            ObjectNode concept = named(speaker);
            uri(concept, speaker.sameAs(), new KeptMembers(speaker.attributes(), shape, version));
            if (!ids.ofName(SpeakerReader.nameOf(concept), "speaker").equals(speaker.id())) {
                return false;
            }
        }
        return true;
    }

    private ObjectNode concept(Speaker speaker, Shape shape, boolean isPlain, int index, String place) {
        ObjectNode concept = named(speaker);
        KeptMembers kept = new KeptMembers(speaker.attributes(), shape, version);
        uri(concept, speaker.sameAs(), kept);
        reportUris(speaker.sameAs(), place, losses);
        if (!isPlain) {
            concept.put("literal", OwnLiteral.of(index + "/" + speaker.id()));
        }
        for (String member : kept.members()) {
            JsonNode value =
                    concept.has(member) || member.equals("name") || member.equals("uri") ? null : kept.valid(member);
            if (value != null && !(member.equals("literal") && SpeakerReader.isOwn(value))) {
                concept.set(member, value);
                kept.setWritten(member);
            }
        }
        kept.report(place + "/attributes", losses);
        written.put(speaker.id(), concept);
        return concept;
    }

    private static ObjectNode named(Speaker speaker) {
        String name = Derived.name(speaker);
        return name.isEmpty() ? NODES.objectNode() : NODES.objectNode().put("name", name);
    }

    /** Sets the first URI of a part of the article, or else the one that is kept, because it is not absolute. */
    static void uri(ObjectNode concept, List<URI> sameAs, KeptMembers kept) {
        String other = Members.stringOf(kept.any("uri"));
        if (!sameAs.isEmpty()) {
            concept.put("uri", sameAs.get(0).toString());
        } else if (other != null && AbsoluteUri.of(other).isEmpty()) {
            concept.put("uri", other);
            kept.setWritten("uri");
        }
    }

    /** Reports the URIs after the first one. */
    static void reportUris(List<URI> sameAs, String place, Losses losses) {
        for (int i = 1; i < sameAs.size(); i++) {
            losses.leaveOut(Pointers.element(place + "/sameAs", i), "ninjs has one URI");
        }
    }

    // Sources

    private void writeSources() {
        article.publisher().ifPresent(publisher -> source(publisher, "publisher", publisher.id()));
        authors.forEach(author -> source(author, "author", author.id()));
        Map<String, Set<String>> capacities = new HashMap<>();
        for (Statement statement : article.statements()) {
            statement.sources().forEach(source -> said(source, capacities));
        }
        for (Speaker speaker : article.speakers()) {
            Set<String> roles = capacities.get(speaker.id());
            if (roles != null) {
                for (String role : roles.isEmpty() ? Set.of("") : roles) {
                    source(speaker, role, OwnLiteral.STATEMENTS + "/" + speaker.id());
                }
            }
        }
    }

    /** Adds the speakers of a source with their capacities, each once. */
    private static void said(Source source, Map<String, Set<String>> capacities) {
        for (Speaker speaker : source.speakers()) {
            if (!Derived.name(speaker).isEmpty()) {
                Set<String> roles = capacities.computeIfAbsent(speaker.id(), id -> new LinkedHashSet<>(0));
                source.capacity().ifPresent(capacity -> roles.add(capacity.displayName()));
            }
        }
        source.via().forEach(via -> said(via, capacities));
    }

    private void source(Speaker speaker, String role, String literal) {
        ObjectNode source = named(speaker);
        sources.add(source);
        if (!role.isEmpty()) {
            source.put("role", role);
        }
        JsonNode concept = written.get(speaker.id());
        if (concept != null && concept.has("uri")) {
            source.set("uri", concept.get("uri"));
        }
        source.put("literal", OwnLiteral.of(literal));
    }
}
