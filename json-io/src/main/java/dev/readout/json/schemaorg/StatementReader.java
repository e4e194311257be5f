package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.Ids;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.When;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes statements of the quotations and claims whose words are in the text. */
final class StatementReader {
    private final Graph graph;
    private final Entities entities;
    private final Body body;
    private final Findings findings;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    /** A quotation or claim whose words are in the text. */
    private record Found(ObjectNode node, String place, NodeType type, Passage content) {}

    StatementReader(Graph graph, Entities entities, Body body, Findings findings) {
        this.graph = graph;
        this.entities = entities;
        this.body = body;
        this.findings = findings;
    }

    /** Returns whether a value becomes a statement, or is one already. */
    boolean visit(JsonNode value, String place) {
        String ldId = Ld.id(value);
        if (ldId != null && visited.contains(ldId)) {
            return true;
        }
        ObjectNode node = ldId == null
                ? object(value)
                : graph.node(ldId, one -> Ld.type(one).isStatement());
        if (node == null || !Ld.type(node).isStatement()) {
            return false;
        }
        Passage content = content(node, body);
        if (content == null) {
            findings.leaveOut(place, Kind.NOT_IN_TEXT, "expected words that are in the text once");
            return false;
        }
        if (found.size() == findings.limits().elements()) {
            throw findings.refused(place, findings.limits().elementsExceeded("statements"));
        }
        NodeType type = Ld.type(node);
        found.add(new Found(node, place, type, content));
        if (ldId != null) {
            visited.add(ldId);
        }
        entities.visitAll(node, place, sourceName(node, type), NodeType.PERSON);
        for (JsonNode event : Ld.elements(node.get("recordedAt"))) {
            entities.visit(event, place, NodeType.EVENT);
        }
        return true;
    }

    private static @Nullable ObjectNode object(JsonNode value) {
        return value instanceof ObjectNode object ? object : null;
    }

    /** Returns who is named as the source: the character within the article, or else the author. */
    static String sourceName(JsonNode node, NodeType type) {
        String usual = type == NodeType.QUOTATION ? Names.BY_CHARACTER : Names.BY_AUTHOR;
        String other = type == NodeType.QUOTATION ? Names.BY_AUTHOR : Names.BY_CHARACTER;
        return node.get(usual) != null ? usual : other;
    }

    /** Returns where the words of a quotation or claim are; null if they are not in the text, or several times. */
    static @Nullable Passage content(JsonNode node, Body body) {
        JsonNode value = node.get("text");
        String words = value == null ? null : Ld.string(value);
        if (words == null) {
            return null;
        }
        List<JsonNode> positions = new ArrayList<>(1);
        for (JsonNode identifier : Ld.elements(node.get("identifier"))) {
            if (Body.isPosition(identifier)) {
                positions.add(identifier);
            }
        }
        Passage at = body.at(positions);
        if (at != null && isSame(at.words(), words)) {
            return at;
        }
        Passage only = body.find(words);
        String unquoted = Body.unquoted(words);
        return only != null && unquoted.equals(words) ? only : body.find(unquoted);
    }

    private static boolean isSame(String words, String text) {
        return words.equals(text) || words.equals(Body.unquoted(text));
    }

    List<Statement> statements(SpeakerReader speakers, MeetingReader meetings, Topics topics) {
        List<Statement> statements = new ArrayList<>(found.size());
        Ids ids = new Ids();
        for (Found one : found) {
            Members members = new Members(one.node(), one.place(), findings);
            Statement.Builder statement = Statement.builder().content(one.content());
            id(members, ids, statement);
            types(one, members, statement);
            sources(one, members, speakers, statement);
            members.keepOthers("identifier", Body::isPosition);
            String text =
                    one.node().get("text").isString() ? one.node().get("text").stringValue() : null;
            if (!one.content().words().equals(text)) {
                members.keep("text", one.node().get("text"));
            }
            if (one.type() == NodeType.CLAIM) {
                members.keepOthers("hasPart", part -> quoted(part, statement));
            }
            meeting(members, meetings, statement);
            statement
                    .time(members.read("dateCreated", Values::when, Kind.NOT_A_DATE, "a date"))
                    .topics(MeetingReader.topics(members, topics))
                    .provenance(provenance(members));
            Set<String> own = Names.ofStatement(one.type(), sourceName(one.node(), one.type()));
            statements.add(statement
                    .attributes(members.attributes(own, entities::link))
                    .build());
        }
        return statements;
    }

    private static void id(Members members, Ids ids, Statement.Builder statement) {
        String ldId = Ld.id(members.node());
        String id = Fragments.idOf(ldId);
        if (id != null && ids.take(id)) {
            statement.id(id);
        } else if (members.node().get(Ld.ID) != null) {
            members.keep(Ld.ID, members.node().get(Ld.ID));
        }
    }

    private static void types(Found one, Members members, Statement.Builder statement) {
        Form[] form = {null};
        Medium[] medium = {null};
        members.keepOthers("additionalType", type -> {
            Form asForm = one.type() == NodeType.CLAIM && form[0] == null ? Parts.form(type) : null;
            Medium asMedium = medium[0] == null ? Parts.medium(type) : null;
            form[0] = asForm == null ? form[0] : asForm;
            medium[0] = asMedium == null ? medium[0] : asMedium;
            return asForm != null || asMedium != null;
        });
        Form ofClaim = form[0] == null ? Form.INDIRECT : form[0];
        statement.form(one.type() == NodeType.QUOTATION ? Form.DIRECT : ofClaim).medium(medium[0]);
        SpeakerReader.keepTypes(members, one.type());
    }

    private static void sources(Found one, Members members, SpeakerReader speakers, Statement.Builder statement) {
        String name = sourceName(one.node(), one.type());
        members.keepOthers(name, value -> {
            Source source = source(value, name, speakers);
            if (source != null) {
                statement.addSource(source);
            }
            return source != null;
        });
    }

    private static @Nullable Source source(JsonNode value, String name, SpeakerReader speakers) {
        if (!Entities.isRole(value)) {
            Speaker speaker = speakers.speaker(value, NodeType.PERSON);
            return speaker == null ? null : Source.builder().addSpeaker(speaker).build();
        }
        Map<String, Speaker> joint = new LinkedHashMap<>();
        for (JsonNode element : Ld.elements(value.get(name))) {
            Speaker speaker = speakers.speaker(element, NodeType.PERSON);
            if (speaker == null) {
                return null;
            }
            joint.put(speaker.id(), speaker);
        }
        if (joint.isEmpty()) {
            return null;
        }
        Source.Builder source = Source.builder().speakers(joint.values());
        JsonNode title = value.get("roleName");
        String words = title == null ? null : Values.text(title).value();
        if (words != null) {
            source.capacity(Parts.capacity(words, List.copyOf(joint.values())));
        }
        return source.build();
    }

    private boolean quoted(JsonNode part, Statement.Builder statement) {
        Passage words = isQuoted(part) ? content(part, body) : null;
        if (words != null) {
            statement.addQuoted(words);
        }
        return words != null;
    }

    /** Returns whether a part of a claim has only words and their place. */
    static boolean isQuoted(JsonNode part) {
        return part.isObject()
                && Set.of(Ld.TYPE, "text", "identifier").containsAll(part.propertyNames())
                && Ld.type(part) == NodeType.QUOTATION;
    }

    private void meeting(Members members, MeetingReader meetings, Statement.Builder statement) {
        boolean[] isSet = {false};
        members.keepOthers("recordedAt", value -> {
            Entity event = isSet[0] ? null : entities.visit(value, "", NodeType.EVENT);
            if (event == null) {
                return false;
            }
            statement.meeting(meetings.meeting(event));
            isSet[0] = true;
            return true;
        });
    }

    /** Returns who made the markup, and when. */
    static @Nullable Provenance provenance(Members members) {
        JsonNode publisher = members.node().get("sdPublisher");
        JsonNode published = members.node().get("sdDatePublished");
        Parsed<String> agent = publisher == null ? Parsed.nothing() : Parts.agent(publisher);
        if (publisher != null && !agent.isExact()) {
            members.keep("sdPublisher", publisher);
        }
        if (agent.value() == null) {
            if (published != null) {
                members.keep("sdDatePublished", published);
            }
            return null;
        }
        When at = members.read("sdDatePublished", Values::date, Kind.NOT_A_DATE, "a date");
        return Provenance.builder().agent(agent.value()).at(at).build();
    }
}
