package dev.readout.json.ninjs;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.Limits;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.internal.interchange.JsonTree;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.ninjs.NinjsFinding.Kind;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one document. */
final class DocumentReader {
    private final JsonReader in;
    private final DocumentLimits limits;
    private final Limits publicLimits;
    private final Findings findings;
    private final boolean isStrict;
    /** The names in the document of the members that have another name in version 3. */
    private final Map<String, Where> renamed = new HashMap<>();

    private DocumentReader(JsonReader in, DocumentLimits limits, Limits publicLimits, boolean isStrict) {
        this.in = in;
        this.limits = limits;
        this.publicLimits = publicLimits;
        this.findings = new Findings(in);
        this.isStrict = isStrict;
    }

    static Reading<Article> read(byte[] document, boolean isStrict, DocumentLimits limits, Limits publicLimits) {
        // A body is a string, and may be as long as a text or a whole document. Other strings are checked when they are
        // used.
        DocumentLimits ofTree = new DocumentLimits(
                limits.documentLength(),
                limits.textLength(),
                limits.documentLength(),
                limits.elements(),
                limits.nestingDepth(),
                limits.findings());
        JsonReader in = new JsonReader(DocumentBytes.of(document, 0, document.length, limits), ofTree);
        return in.document("document of ninjs", new DocumentReader(in, limits, publicLimits, isStrict)::read);
    }

    private Reading<Article> read() {
        JsonNode document = JsonTree.read(in);
        Where where = Where.DOCUMENT;
        if (document instanceof ArrayNode list && !list.isEmpty()) {
            findings.doubt(where, Kind.SEVERAL_ITEMS, "expected an object, found a list");
            for (int i = 1; i < list.size(); i++) {
                findings.leaveOut(where.element(i), Kind.SEVERAL_ITEMS, "expected one item, found more");
            }
            document = list.get(0);
            where = where.element(0);
        }
        if (!(document instanceof ObjectNode object)) {
            throw in.near("", "expected an object, found " + (document.isArray() ? "an empty list" : "another value"));
        }
        Article article = article(object, where);
        List<NinjsFinding> all = findings.inOrder(new ArrayList<>(object.propertyNames()));
        if (isStrict && !all.isEmpty()) {
            throw in.near(all.get(0).place(), all.get(0).problem());
        }
        return Reading.of(article, all);
    }

    private Article article(ObjectNode object, Where where) {
        ObjectNode item = item(object, where);
        if (!item.has("uri")) {
            findings.doubt(where, Kind.MISSING, "expected the member \"uri\", found none");
        }
        TextOfItem text = TextOfItem.of(item, findings, this::place);
        if (text.text().length() > limits.textLength()) {
            throw in.near(where.pointer(), limits.textExceeded());
        }
        ObjectNode whole = TextOfItem.nativeBody(item.path("bodies"));
        Article article = whole == null ? null : nativeArticle(whole, item, text.text());
        return article == null ? new ItemReader(item, findings, this::place).read(text) : article;
    }

    /** Returns the item with the names and the shapes of version 3. */
    private ObjectNode item(ObjectNode object, Where where) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String before = entry.getKey();
            String old = OldMembers.renamed(before);
            JsonNode value = OldMembers.value(before, entry.getValue());
            Shape.Member member = Shapes.ITEM.member(old);
            String name = member == null ? before : member.name();
            Where place = where.member(before);
            if (member == null) {
                findings.doubt(place, Kind.UNKNOWN_MEMBER, "expected a member of ninjs, found \"" + before + "\"");
            } else {
                value = ShapeCheck.read(value, member.shape(), place, findings);
            }
            if (value != null) {
                add(item, name, value, place);
            }
            if (where.parent() != null || !name.equals(before)) {
                renamed.putIfAbsent(name, place);
            }
        }
        return item;
    }

    private void add(ObjectNode item, String name, JsonNode value, Where place) {
        JsonNode before = item.get(name);
        if (before instanceof ArrayNode list && value instanceof ArrayNode more) {
            list.addAll(more);
        } else if (before == null) {
            item.set(name, value);
        } else {
            findings.leaveOut(place, Kind.CONFLICT, "expected one member " + name + ", found a second one");
        }
    }

    /** Returns the place in the document of a place in the item. */
    private Where place(Where where) {
        return renamed.getOrDefault(where.name(), where);
    }

    /** Returns the article of a native body, or null if it is not one, or has another text. */
    private @Nullable Article nativeArticle(ObjectNode body, ObjectNode item, Text text) {
        int index = Members.objects(item.get("bodies")).indexOf(body);
        Where where = place(Where.DOCUMENT.member("bodies")).element(index);
        String json = Members.string(body, "value");
        if (json == null) {
            return null;
        }
        try {
            Article article = ReadoutJson.strict().withLimits(publicLimits).read(json);
            if (article.text().equals(text)) {
                return article;
            }
            findings.doubt(
                    where,
                    Kind.OTHER_NATIVE_BODY,
                    "expected an article with the text of the plain body, found another");
        } catch (ReadoutReadException e) {
            findings.doubt(where, Kind.OTHER_NATIVE_BODY, "expected an article in the JSON of Readout: " + e.problem());
        }
        return null;
    }
}
