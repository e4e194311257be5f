package dev.readout.json.schemaorg;

import dev.readout.json.internal.format.EnumWords;
import dev.readout.metadata.Provenance;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes statements as quotations and claims. */
final class StatementWriter {
    private static final String NO_WORDS = "schema.org has no member for the words of the text";

    private final Sheet sheet;
    private final JsonGenerator out;

    StatementWriter(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
    }

    /** Returns whether a statement is written; if not, it is a loss. A claim that was denied or never made must not look like one. */
    boolean isWritten(Statement statement, String place) {
        if (statement.status() != Status.SAID) {
            sheet.losses()
                    .leaveOut(
                            place,
                            "schema.org has no member that says that a statement was asked, denied, not made or expected");
        } else if (statement.content().isEmpty()) {
            sheet.losses().leaveOut(place, "a quotation or claim has content, and the statement has only a cue");
        }
        return statement.status() == Status.SAID && statement.content().isPresent();
    }

    void write(Statement statement, String place) {
        boolean isDirect = statement.form() == Form.DIRECT;
        NodeType type = isDirect ? NodeType.QUOTATION : NodeType.CLAIM;
        String sourceName = isDirect ? Names.BY_CHARACTER : Names.BY_AUTHOR;
        NodeOutput node = new NodeOutput(sheet, statement.attributes(), Names.ofStatement(type, sourceName), place);
        out.writeStartObject();
        node.type(type);
        id(node, statement.id());
        types(node, statement, isDirect);
        Passage content = statement.content().orElseThrow();
        text(node, content);
        positions(node, content, node.kept().others("identifier", Body::isPosition));
        if (!sources(node, statement.sources(), sourceName)) {
            // The reader would take it for the source.
            node.kept().refuse(isDirect ? Names.BY_AUTHOR : Names.BY_CHARACTER);
        }
        if (!isDirect) {
            quoted(node, statement.quoted());
        }
        List<JsonNode> others =
                node.kept().others("recordedAt", value -> node.reader().isEntity(value, NodeType.EVENT));
        node.list(
                "recordedAt",
                statement.meeting().map(List::of).orElse(List.of()),
                meeting -> node.reference(sheet.ids().of(meeting)),
                others);
        node.when("dateCreated", statement.time(), Values::when, "time");
        MeetingWriter.topics(node, statement.topics());
        provenance(node, statement.provenance());
        losses(node, statement);
        node.attributes();
        out.writeEndObject();
    }

    private static void losses(NodeOutput node, Statement statement) {
        if (statement.orForm().isPresent()) {
            node.lose("orForm", "schema.org has no member for a second form");
        }
        if (statement.orMedium().isPresent()) {
            node.lose("orMedium", "schema.org has no member for a second medium");
        }
        if (statement.cue().isPresent()) {
            node.lose("cue", NO_WORDS);
        }
        if (statement.frame().isPresent()) {
            node.lose("frame", NO_WORDS);
        }
        if (!statement.addressees().isEmpty()) {
            node.lose("addressees", "schema.org has no member for whom a quotation or claim addresses");
        }
    }

    private void id(NodeOutput node, Optional<String> id) {
        if (id.isPresent()) {
            node.string(Ld.ID, sheet.ids().ofStatement(id.get()));
            return;
        }
        JsonNode kept = node.kept().get(Ld.ID);
        if (kept != null
                && kept.isString()
                && Fragments.idOf(kept.stringValue()) == null
                && sheet.ids().takeOther(kept.stringValue())) {
            node.writeKept(Ld.ID, kept);
        }
    }

    private void types(NodeOutput node, Statement statement, boolean isDirect) {
        List<String> words = new ArrayList<>(2);
        if (statement.form() == Form.FREE_INDIRECT || statement.form() == Form.REPORTED) {
            words.add(EnumWords.word(statement.form()));
        }
        statement.medium().ifPresent(medium -> words.add(EnumWords.word(medium)));
        List<JsonNode> others = node.kept()
                .others(
                        "additionalType",
                        type -> Parts.medium(type) != null || (!isDirect && Parts.form(type) != null));
        node.list("additionalType", words, out::writeString, others);
    }

    /** Writes the words, perhaps with the quotation marks that they were read with. */
    private static void text(NodeOutput node, Passage content) {
        JsonNode kept = node.kept().get("text");
        String words = content.words();
        String asRead = kept == null ? null : Ld.string(kept);
        if (kept != null
                && asRead != null
                && (asRead.equals(words) || Body.unquoted(asRead).equals(words))
                && !(kept.isString() && asRead.equals(words))) {
            node.writeKept("text", kept);
        } else {
            node.string("text", words);
        }
    }

    private void positions(NodeOutput node, Passage passage, List<JsonNode> others) {
        node.list("identifier", passage.pieces(), span -> position(node, span), others);
    }

    private void position(NodeOutput node, Span span) {
        out.writeStartObject();
        node.string(Ld.TYPE, "PropertyValue");
        node.string("propertyID", Names.CHARACTERS);
        node.string("value", Body.position(span));
        out.writeEndObject();
    }

    /** Writes the sources, and returns whether there is a value. */
    private boolean sources(NodeOutput node, List<Source> sources, String name) {
        List<Integer> written = new ArrayList<>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).speakers().isEmpty()) {
                node.losePath(
                        "/sources/" + i, "schema.org has no member for words that name a source nobody is known for");
            } else {
                written.add(i);
            }
        }
        List<JsonNode> others = node.kept().others(name, value -> isSource(node, value, name));
        node.list(name, written, i -> source(node, sources.get(i), name, "/sources/" + i), others);
        return !written.isEmpty() || !others.isEmpty();
    }

    private static boolean isSource(NodeOutput node, JsonNode value, String name) {
        if (!Entities.isRole(value)) {
            return node.reader().isEntity(value, NodeType.PERSON);
        }
        for (JsonNode inner : Ld.elements(value.get(name))) {
            if (node.reader().isEntity(inner, NodeType.PERSON)) {
                return true;
            }
        }
        return false;
    }

    private void source(NodeOutput node, Source source, String name, String path) {
        if (source.mention().isPresent()) {
            node.losePath(path + "/mention", NO_WORDS);
        }
        if (!source.via().isEmpty()) {
            node.losePath(path + "/via", "schema.org has no member for through whom a statement came");
        }
        List<Speaker> speakers = source.speakers();
        if (speakers.size() == 1 && source.capacity().isEmpty()) {
            node.reference(sheet.ids().of(speakers.get(0)));
            return;
        }
        out.writeStartObject();
        node.string(Ld.TYPE, "Role");
        MeetingWriter.capacity(new NodeOutput(sheet, Map.of(), Set.of(), node.path(path)), source.capacity(), speakers);
        node.list(name, speakers, speaker -> node.reference(sheet.ids().of(speaker)), List.of());
        out.writeEndObject();
    }

    /** Writes the words in quotation marks as quotations that are parts of the claim. */
    private void quoted(NodeOutput node, List<Passage> quoted) {
        List<JsonNode> others = node.kept()
                .others(
                        "hasPart",
                        part -> StatementReader.isQuoted(part) && StatementReader.content(part, sheet.body()) != null);
        node.list("hasPart", quoted, passage -> quotation(node, passage), others);
    }

    private void quotation(NodeOutput node, Passage passage) {
        out.writeStartObject();
        node.string(Ld.TYPE, "Quotation");
        node.string("text", passage.words());
        positions(node, passage, List.of());
        out.writeEndObject();
    }

    /** Writes who made the markup, and on which day. */
    static void provenance(NodeOutput node, Optional<Provenance> provenance) {
        String agent = provenance.map(Provenance::agent).orElse(null);
        if (!node.writeAsRead("sdPublisher", agent, Parts::agent) && agent != null) {
            JsonGenerator out = node.sheet().out();
            out.writeName("sdPublisher");
            out.writeStartObject();
            node.string(Ld.TYPE, "Organization");
            node.string("name", agent);
            out.writeEndObject();
        }
        if (provenance.isEmpty()) {
            JsonNode date = node.kept().get("sdDatePublished");
            if (date != null) {
                node.writeKept("sdDatePublished", date);
            }
            return;
        }
        Provenance known = provenance.get();
        if (!node.writeAsRead("sdDatePublished", known.at().orElse(null), Values::date)
                && known.at().isPresent()) {
            if (Values.isDate(known.at().get())) {
                node.string("sdDatePublished", known.at().get().toString());
            } else {
                node.losePath("/provenance/at", "schema.org has only a date for when markup was made");
            }
        }
        if (known.version().isPresent()) {
            node.losePath("/provenance/version", "schema.org has no member for the version of who made markup");
        }
        if (known.method().isPresent()) {
            node.losePath("/provenance/method", "schema.org has no member for how markup was made");
        }
        if (known.confidence().isPresent()) {
            node.losePath("/provenance/confidence", "schema.org has no member for a confidence");
        }
    }
}
