package dev.readout.json.ninjs;

import dev.readout.article.Article;
import dev.readout.article.Correction;
import dev.readout.internal.Require;
import dev.readout.json.internal.interchange.AbsoluteUri;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.metadata.When;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes an item of an article, with the names of version 3, and reports what the item does not have. {@link ItemReader} reads
 * the same members back.
 */
final class ItemMaker {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The members that are made of more than an attribute. */
    private static final Set<String> MADE = Set.of(
            "uri",
            "standard",
            "language",
            "version",
            "firstCreated",
            "versionCreated",
            "edNote",
            "altIds",
            "infoSources",
            "people",
            "organisations",
            "events",
            "places",
            "subjects",
            "headlines",
            "located",
            "by",
            "bodies",
            "type",
            "descriptions");

    private final Article article;
    private final NinjsVersion version;
    private final Losses losses;
    private final KeptMembers kept;
    private final ObjectNode item = NODES.objectNode();

    ItemMaker(Article article, NinjsVersion version, Losses losses) {
        this.article = article;
        this.version = version;
        this.losses = losses;
        this.kept = new KeptMembers(article.attributes(), Shapes.ITEM, version);
    }

    ObjectNode make() {
        item.putObject("standard")
                .put("name", "ninjs")
                .put("version", version.number())
                .put("schema", version.schema());
        uri();
        SpeakerWriter speakers = new SpeakerWriter(article, version, losses);
        speakers.writeAuthors();
        article.language().ifPresent(language -> item.put("language", language));
        date("firstCreated", article.published(), "/published");
        date("versionCreated", article.modified(), "/modified");
        lost(article.retrieved().isPresent(), "/retrieved", "ninjs has no date of retrieval");
        version();
        altIds();
        new TextWriter(article, kept, item).write(speakers.authors());
        speakers.writeSpeakers();
        list("people", speakers.people(), one -> false);
        list("organisations", speakers.organisations(), one -> Members.words(one, "name") == null);
        list("infoSources", speakers.sources(), one -> !SpeakerReader.isOwn(one.get("literal")));
        SubjectWriter subjects = new SubjectWriter(article, kept, losses);
        JsonNode written = subjects.write();
        if (written != null) {
            item.set("subjects", written);
        }
        EventWriter events = new EventWriter(version, losses);
        events.write(article.meetings());
        list("events", events.events(), one -> false);
        list("places", events.places(), one -> !SpeakerReader.isOwn(one.get("literal")));
        lost(!article.statements().isEmpty(), "/statements", "ninjs has no statements");
        lost(!article.mentions().isEmpty(), "/mentions", "ninjs has no mentions");
        edNote();
        subjects.reportProvenance();
        others();
        kept.report("/attributes", losses);
        return item;
    }

    private void lost(boolean isLost, String place, String problem) {
        if (isLost) {
            losses.leaveOut(place, problem);
        }
    }

    private void uri() {
        Optional<URI> id = article.id();
        if (id.isPresent() && Derived.isNameOf(article.text(), id.get())) {
            losses.leaveOut("/id", "this URI is the name of the text, which is written for articles without an id");
        }
        String other = Members.stringOf(kept.any("uri"));
        if (id.isPresent()) {
            item.put("uri", id.get().toString());
        } else if (other != null && AbsoluteUri.of(other).isEmpty()) {
            item.put("uri", other);
            kept.setWritten("uri");
        } else {
            item.put("uri", Derived.nameOf(article.text()));
        }
    }

    /** Writes a date as it was read, if it still means the same. */
    private void date(String member, Optional<When> when, String place) {
        if (when.isEmpty()) {
            return;
        }
        String date = when.get().toString();
        String asRead = Members.stringOf(kept.any(member));
        boolean isAsRead = asRead != null
                && !(asRead.equals(date) && Dates.isDateTime(date))
                && Dates.parse(asRead).equals(when);
        if (isAsRead) {
            item.put(member, asRead);
            kept.setWritten(member);
        } else if (Dates.isDateTime(date)) {
            item.put(member, date);
        } else {
            losses.leaveOut(place, "ninjs has only dates with a time and an offset");
        }
    }

    private void version() {
        String blank = Members.stringOf(kept.any("version"));
        if (article.version().isPresent()) {
            item.put("version", article.version().get());
        } else if (blank != null && Require.isBlank(blank)) {
            item.put("version", blank);
            kept.setWritten("version");
        }
    }

    private void altIds() {
        ArrayNode altIds = NODES.arrayNode();
        article.url().ifPresent(url -> altIds.addObject().put("role", "url").put("value", url.toString()));
        list("altIds", altIds, one -> !isUrl(one));
    }

    private static boolean isUrl(JsonNode altId) {
        String url = "url".equals(Members.string(altId, "role")) ? Members.string(altId, "value") : null;
        return url != null && AbsoluteUri.of(url).isPresent();
    }

    /**
     * Sets a list to what is made of the article, and to what an attribute keeps.
     *
     * @param isKept whether reading an element gives the attribute
     */
    private void list(String member, ArrayNode made, Predicate<JsonNode> isKept) {
        JsonNode value = kept.valid(member);
        boolean isEmpty = made.isEmpty();
        if (value != null && value.valueStream().allMatch(isKept) && (!value.isEmpty() || isEmpty)) {
            value.forEach(made::add);
            kept.setWritten(member);
            isEmpty = false;
        }
        if (!isEmpty) {
            item.set(member, made);
        }
    }

    private void edNote() {
        String note = Members.stringOf(kept.any("edNote"));
        List<Correction> corrections = article.corrections();
        if (note == null && corrections.isEmpty()) {
            return;
        }
        CorrectionNotes both = new CorrectionNotes(note == null ? "" : note, corrections);
        CorrectionNotes only = new CorrectionNotes("", corrections);
        CorrectionNotes none = new CorrectionNotes(note == null ? "" : note, List.of());
        if (note != null && (!note.isEmpty() || corrections.isEmpty()) && isReadBack(both)) {
            item.put("edNote", both.toEdNote());
            kept.setWritten("edNote");
        } else if (!corrections.isEmpty() && isReadBack(only)) {
            item.put("edNote", only.toEdNote());
        } else {
            lost(!corrections.isEmpty(), "/corrections", "a note would be read as two corrections");
            if (note != null && isReadBack(none)) {
                item.put("edNote", note);
                kept.setWritten("edNote");
            }
        }
    }

    private static boolean isReadBack(CorrectionNotes notes) {
        return CorrectionNotes.parse(notes.toEdNote()).equals(notes);
    }

    private void others() {
        for (String member : kept.members()) {
            JsonNode value = MADE.contains(member) ? null : kept.valid(member);
            if (value != null) {
                item.set(member, value);
                kept.setWritten(member);
            }
        }
    }
}
