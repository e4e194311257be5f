package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.element;
import static dev.readout.json.internal.interchange.Pointers.member;

import dev.readout.article.Article;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The annotations of one document that say what their targets are, with the passages of the targets. */
final class OwnAnnotations {
    /** What this package writes into an annotation. */
    private static final List<String> MEMBERS =
            List.of("@context", "id", "type", "motivation", "creator", "generator", "created", "body", "target");

    private final AnchoredText text;
    private final TargetAnchoring anchoring;
    private final Findings findings;
    private final Map<String, List<Placed>> statements = new LinkedHashMap<>();
    private @Nullable OwnAnnotation article;
    private @Nullable Passage lastMention;

    /**
     * An annotation and its passage.
     *
     * @param passage the passage, or null if the target is not one
     */
    record Placed(OwnAnnotation annotation, @Nullable Passage passage) {}

    OwnAnnotations(AnchoredText text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.anchoring = new TargetAnchoring(text, findings);
    }

    /** Returns the annotations of each statement, by its IRI. */
    Map<String, List<Placed>> statements() {
        return statements;
    }

    /** Returns the passage of the last mention that was added, if its target is one. */
    Optional<Passage> lastMention() {
        return Optional.ofNullable(lastMention);
    }

    /** Returns the annotation of the source as a whole, if there is one. */
    @Nullable
    OwnAnnotation article() {
        return article;
    }

    void add(OwnAnnotation own) {
        for (Map.Entry<String, JsonNode> member : own.annotation().properties()) {
            if (!MEMBERS.contains(member.getKey())) {
                findings.note(
                        member(own.place(), member.getKey()),
                        Kind.UNKNOWN,
                        "the statement has no place for the member");
            }
        }
        if (own.others() > 0) {
            findings.note(member(own.place(), "body"), Kind.UNKNOWN, "the statement has no place for other bodies");
        }
        switch (own.role()) {
            case ARTICLE -> article = article == null ? own : article;
            case TEXT -> text(own);
            case MENTION -> lastMention = placed(own).passage();
            default ->
                statements
                        .computeIfAbsent(own.statement(), iri -> new ArrayList<>(4))
                        .add(placed(own));
        }
    }

    private void text(OwnAnnotation own) {
        if (own.value() != null && !own.value().equals(text.text().string())) {
            findings.doubt(member(own.place(), "body"), Kind.OTHER_TEXT, "the document has another text");
        }
    }

    /** The targets of such an annotation are the pieces of one passage, in their order. */
    private Placed placed(OwnAnnotation own) {
        JsonNode target = own.annotation().path("target");
        String at = member(own.place(), "target");
        List<Span> pieces = new ArrayList<>(1);
        int count = target.isArray() ? target.size() : 1;
        for (int i = 0; i < count; i++) {
            Anchored anchored =
                    anchoring.anchor(target.isArray() ? target.get(i) : target, target.isArray() ? element(at, i) : at);
            if (!anchored.isPassage()) {
                if (anchored.kind() == Anchored.Kind.WHOLE) {
                    findings.leaveOut(at, Kind.INVALID, "expected a passage of the text, found none");
                }
                return new Placed(own, null);
            }
            pieces.addAll(anchored.pieces());
        }
        return new Placed(own, pieces.isEmpty() ? null : text.text().passage(pieces));
    }

    /** Reports every target that is not a passage of the statement that a body has. */
    void compare(Article read, Map<String, Integer> indexes) {
        statements.forEach((iri, annotations) -> {
            Integer index = indexes.get(iri);
            if (index != null) {
                compare(read.statements().get(index), annotations);
            }
        });
    }

    private void compare(Statement statement, List<Placed> annotations) {
        List<Passage> passages = new ArrayList<>();
        StatementPassages.forEach(statement, true, (role, passage) -> passages.add(passage));
        for (Placed placed : annotations) {
            if (placed.passage() != null && !passages.contains(placed.passage())) {
                findings.doubt(
                        member(placed.annotation().place(), "target"),
                        Kind.CONTRADICTION,
                        "the statement in the body does not have this passage");
            }
        }
    }
}
