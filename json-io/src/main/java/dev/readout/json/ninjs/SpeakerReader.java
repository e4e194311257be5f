package dev.readout.json.ninjs;

import dev.readout.internal.Require;
import dev.readout.json.internal.interchange.AbsoluteUri;
import dev.readout.json.internal.interchange.Ids;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.ninjs.NinjsFinding.Kind;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads people and organisations. */
final class SpeakerReader {
    private static final int MOST_DIGITS = 9;

    /** A person or an organisation of the document, with its index in the article, if Readout wrote it. */
    private static final class Entry {
        final ObjectNode object;
        final boolean isPerson;
        final Where where;
        int index = Integer.MAX_VALUE;

        @Nullable
        String id;

        Entry(ObjectNode object, boolean isPerson, Where where) {
            this.object = object;
            this.isPerson = isPerson;
            this.where = where;
        }
    }

    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();

    SpeakerReader(Findings findings) {
        this.findings = findings;
    }

    /** Adds a list of people, and returns those that are not objects. */
    List<JsonNode> people(JsonNode list, Where where) {
        return add(list, true, where);
    }

    /** Adds a list of organisations, and returns those that have no name. */
    List<JsonNode> organisations(JsonNode list, Where where) {
        return add(list, false, where);
    }

    private List<JsonNode> add(JsonNode list, boolean isPerson, Where where) {
        List<JsonNode> others = new ArrayList<>(0);
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof ObjectNode object)) {
                others.add(list.get(i));
            } else if (isPerson || Members.words(object, "name") != null) {
                entries.add(new Entry(object, isPerson, where.element(i)));
            } else {
                others.add(object);
            }
        }
        return others;
    }

    /** Returns the speakers in the order of the article that was written, or else of the document. */
    List<Speaker> speakers() {
        Ids ids = new Ids();
        entries.forEach(entry -> ownId(entry, ids));
        for (Entry entry : entries) {
            if (entry.id == null) {
                entry.id = ids.ofName(nameOf(entry.object), "speaker");
            }
        }
        entries.sort(Comparator.comparingInt(entry -> entry.index));
        List<Speaker> speakers = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            speakers.add(speaker(entry));
        }
        return speakers;
    }

    private static void ownId(Entry entry, Ids ids) {
        String literal = Members.string(entry.object, "literal");
        if (literal == null || !OwnLiteral.is(literal)) {
            return;
        }
        String index = OwnLiteral.head(OwnLiteral.value(literal));
        String id = OwnLiteral.tail(OwnLiteral.value(literal));
        boolean isIndex = !index.isEmpty() && index.length() <= MOST_DIGITS;
        for (int i = 0; i < index.length(); i++) {
            isIndex &= index.charAt(i) >= '0' && index.charAt(i) <= '9';
        }
        if (isIndex && ids.take(id)) {
            entry.index = Integer.parseInt(index);
            entry.id = id;
        }
    }

    /** Returns what an id is made of. */
    static String nameOf(JsonNode concept) {
        String name = Members.words(concept, "name");
        String uri = Members.words(concept, "uri");
        if (name != null) {
            return name;
        }
        return uri == null ? "" : lastPart(uri);
    }

    static String lastPart(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    private Speaker speaker(Entry entry) {
        Optional<URI> uri = uri(entry.object);
        Map<String, String> attributes = attributes(entry, uri.isPresent());
        String name = Members.words(entry.object, "name");
        List<URI> sameAs = uri.stream().toList();
        String id = String.valueOf(entry.id);
        return entry.isPerson
                ? Person.builder()
                        .id(id)
                        .name(name)
                        .sameAs(sameAs)
                        .attributes(attributes)
                        .build()
                : Organization.builder()
                        .id(id)
                        .name(String.valueOf(name))
                        .sameAs(sameAs)
                        .attributes(attributes)
                        .build();
    }

    /** Returns the URI of a concept, if it is absolute. */
    static Optional<URI> uri(ObjectNode concept) {
        String string = Members.string(concept, "uri");
        return string == null ? Optional.empty() : AbsoluteUri.of(string);
    }

    private Map<String, String> attributes(Entry entry, boolean hasUri) {
        Map<String, String> attributes = new LinkedHashMap<>(0);
        for (Map.Entry<String, JsonNode> member : entry.object.properties()) {
            String name = member.getKey();
            boolean isRead = switch (name) {
                case "name" -> Members.words(entry.object, name) != null;
                case "uri" -> hasUri;
                case "literal" -> entry.index < Integer.MAX_VALUE;
                default -> false;
            };
            if (!isRead) {
                attributes.put(Attributes.key(name), JsonAttribute.of(member.getValue()));
                if (name.equals("name") || (name.equals("literal") && isOwn(member.getValue()))) {
                    findings.doubt(
                            entry.where.member(name),
                            Kind.OTHER_VALUE,
                            "expected another " + name + ", found "
                                    + Require.shown(member.getValue().toString()));
                }
            }
        }
        return attributes;
    }

    static boolean isOwn(@Nullable JsonNode literal) {
        String string = Members.stringOf(literal);
        return string != null && OwnLiteral.is(string);
    }
}
