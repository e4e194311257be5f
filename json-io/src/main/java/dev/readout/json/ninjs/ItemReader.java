package dev.readout.json.ninjs;

import dev.readout.article.Article;
import dev.readout.internal.Require;
import dev.readout.json.internal.interchange.AbsoluteUri;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.ninjs.NinjsFinding.Kind;
import dev.readout.metadata.When;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Speaker;
import dev.readout.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes an article of an item whose members have the names and the shapes of version 3. */
final class ItemReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode item;
    private final Findings findings;
    private final UnaryOperator<Where> where;
    private final Article.Builder article = Article.builder();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final List<Speaker> authors = new ArrayList<>(0);

    /**
     * Reads an item.
     *
     * @param where returns the place in the document of a place in the item
     */
    ItemReader(ObjectNode item, Findings findings, UnaryOperator<Where> where) {
        this.item = item;
        this.findings = findings;
        this.where = where;
    }

    private Where where(String member) {
        return where.apply(Where.DOCUMENT.member(member));
    }

    Article read(TextOfItem text) {
        article.text(text.text()).blocks(text.blocks());
        readSpeakers();
        readMeetings();
        readSubjects();
        List<JsonNode> sources = infoSources();
        String by = Derived.by(text.text(), text.blocks(), authors);
        for (Map.Entry<String, JsonNode> member : item.properties()) {
            read(member.getKey(), member.getValue(), text, by, sources);
        }
        return article.build();
    }

    private void read(String name, JsonNode value, TextOfItem text, String by, List<JsonNode> sources) {
        switch (name) {
            case "uri" -> uri(value, text.text());
            case "standard" -> standard(value);
            case "language" -> language(value);
            case "version" -> version(value);
            case "firstCreated" -> date(name, value, article::published);
            case "versionCreated" -> date(name, value, article::modified);
            case "edNote" -> edNote(value);
            case "altIds" -> altIds(value);
            case "infoSources" -> keepRest(name, sources, value);
            case "headlines", "located", "by", "bodies", "type" -> {
                JsonNode kept = text.kept(name, value, by);
                if (kept != null) {
                    keep(name, kept);
                }
            }
            case "people", "organisations", "events", "places", "subjects" -> {}
            default -> keep(name, value);
        }
    }

    private void keep(String name, JsonNode value) {
        article.putAttribute(Attributes.key(name), JsonAttribute.of(value));
    }

    /** Keeps the elements of a list that were not read. A list that was empty before is kept, too. */
    private void keepRest(String name, List<JsonNode> rest, JsonNode all) {
        if (!rest.isEmpty() || all.isEmpty() || !all.isArray()) {
            keep(name, all.isArray() ? NODES.arrayNode().addAll(rest) : all);
        }
    }

    // Single values

    private void uri(JsonNode value, Text text) {
        String string = Members.stringOf(value);
        Optional<URI> uri = string == null ? Optional.empty() : AbsoluteUri.of(string);
        if (uri.isEmpty()) {
            keep("uri", value);
        } else if (!Derived.isNameOf(text, uri.get())) {
            article.id(uri.get());
        }
    }

    private void standard(JsonNode value) {
        String name = Members.string(value, "name");
        if (!value.isObject() || (name != null && !name.equalsIgnoreCase("ninjs"))) {
            keep("standard", value);
        }
    }

    private void language(JsonNode value) {
        String tag = Members.stringOf(value);
        if (tag != null && isLanguage(tag)) {
            article.language(tag);
        } else {
            keep("language", value);
            findings.doubt(
                    where("language"),
                    Kind.OTHER_VALUE,
                    "expected a language tag of BCP 47, found " + Require.shown(value.toString()));
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            Article.builder().text(Text.of("")).language(tag).build();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void version(JsonNode value) {
        String version = Members.stringOf(value);
        if (version == null || Require.isBlank(version)) {
            keep("version", value);
        } else {
            article.version(version);
        }
    }

    private void date(String name, JsonNode value, Consumer<When> set) {
        String date = Members.stringOf(value);
        Optional<When> when = date == null ? Optional.empty() : Dates.parse(date);
        when.ifPresent(set);
        if (date == null || when.isEmpty()) {
            keep(name, value);
            findings.doubt(where(name), Kind.OTHER_DATE, "expected a date, found " + Require.shown(value.toString()));
        } else if (!when.get().toString().equals(date) || !Dates.isDateTime(date)) {
            keep(name, value);
        }
    }

    private void edNote(JsonNode value) {
        String string = Members.stringOf(value);
        if (string == null) {
            keep("edNote", value);
            return;
        }
        CorrectionNotes notes = CorrectionNotes.parse(string);
        article.corrections(notes.corrections());
        if (!notes.note().isEmpty() || notes.corrections().isEmpty()) {
            keep("edNote", NODES.stringNode(notes.note()));
        }
    }

    private void altIds(JsonNode value) {
        List<JsonNode> rest = new ArrayList<>();
        boolean hasUrl = false;
        for (JsonNode altId : value) {
            String url = "url".equals(Members.string(altId, "role")) && altId.size() == 2
                    ? Members.string(altId, "value")
                    : null;
            Optional<URI> uri = url == null || hasUrl ? Optional.empty() : AbsoluteUri.of(url);
            uri.ifPresentOrElse(article::url, () -> rest.add(altId));
            hasUrl |= uri.isPresent();
        }
        keepRest("altIds", rest, value);
    }

    // Speakers

    private void readSpeakers() {
        SpeakerReader reader = new SpeakerReader(findings);
        JsonNode people = item.path("people");
        keepOthers("people", people, reader.people(people, where("people")));
        JsonNode organisations = item.path("organisations");
        keepOthers("organisations", organisations, reader.organisations(organisations, where("organisations")));
        List<Speaker> all = reader.speakers();
        all.forEach(speaker -> speakers.put(speaker.id(), speaker));
        article.speakers(all);
    }

    /** Keeps what is not read of a list, or a value that is no list. */
    private void keepOthers(String name, JsonNode list, List<JsonNode> others) {
        if (!list.isMissingNode()) {
            keepRest(name, others, list);
        }
    }

    /** Reads the publisher and the authors, and returns the other sources. */
    private List<JsonNode> infoSources() {
        List<JsonNode> rest = new ArrayList<>();
        JsonNode list = item.path("infoSources");
        boolean hasPublisher = false;
        for (int i = 0; i < list.size(); i++) {
            JsonNode source = list.get(i);
            if (!SpeakerReader.isOwn(source.get("literal"))) {
                rest.add(source);
                continue;
            }
            String value = OwnLiteral.value(source.get("literal").stringValue());
            String role = Members.string(source, "role");
            Speaker speaker = speakers.get(value);
            if (OwnLiteral.head(value).equals(OwnLiteral.STATEMENTS)) {
                continue;
            }
            if (speaker != null && "author".equals(role)) {
                authors.add(speaker);
            } else if (speaker instanceof Organization publisher && "publisher".equals(role) && !hasPublisher) {
                article.publisher(publisher);
                hasPublisher = true;
            } else {
                rest.add(source);
                findings.doubt(
                        where("infoSources").element(i),
                        Kind.OTHER_VALUE,
                        "expected the publisher or an author, found " + Require.shown(source.toString()));
            }
        }
        article.authors(authors);
        return rest;
    }

    // Meetings and topics

    private void readMeetings() {
        EventReader reader = new EventReader(findings);
        JsonNode places = item.path("places");
        JsonNode events = item.path("events");
        Map<Integer, JsonNode> rest = reader.places(places);
        reader.events(events, where("events"));
        article.meetings(reader.meetings());
        List<JsonNode> others = new ArrayList<>(rest.values());
        if (rest.values().stream().anyMatch(place -> SpeakerReader.isOwn(place.get("literal")))) {
            findings.doubt(where("places"), Kind.OTHER_VALUE, "expected places of meetings that the document has");
        }
        others.addAll(reader.unusedPlaces(where("places")));
        keepOthers("places", places, others);
        keepOthers("events", events, reader.others());
    }

    private void readSubjects() {
        JsonNode list = item.path("subjects");
        SubjectReader subjects = list.isArray() ? SubjectReader.read(list) : SubjectReader.NONE;
        article.topics(subjects.topics());
        subjects.provenance().ifPresent(article::provenance);
        if (!subjects.isWhole() || list.isEmpty()) {
            keepOthers("subjects", list, list.valueStream().toList());
        }
    }
}
