package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.json.internal.format.ArticleReader;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The article that the native JSON in bodies makes. It is read at once. If that fails, because the text is another version or
 * somebody changed a body, the passages are placed again, and statements that still cannot be read are left out.
 */
final class StatementBodies {
    private static final String NO_ARTICLE = "{\"readout\":\"1\"}";
    private static final String STATEMENTS = "/statements/";
    private static final int MOST_ATTEMPTS = 100;

    private final AnchoredText text;
    private final Findings findings;
    private final DocumentLimits limits;

    /**
     * A statement in a body.
     *
     * @param iri the IRI of the statement
     * @param place where the annotation is
     */
    record Body(String iri, String json, String place) {}

    /**
     * What was read.
     *
     * @param article the article
     * @param read the bodies of its statements, in their order
     */
    record Result(Article article, List<Body> read) {}

    StatementBodies(AnchoredText text, Findings findings, DocumentLimits limits) {
        this.text = text;
        this.findings = findings;
        this.limits = limits;
    }

    /** Returns the article with the statements. */
    Result read(@Nullable OwnAnnotation about, List<Body> bodies) {
        String article = about == null ? null : about.value();
        try {
            return new Result(parse(article == null ? NO_ARTICLE : article, bodies), bodies);
        } catch (RefusedDocumentException e) {
            return repaired(article, about == null ? "" : about.place(), bodies);
        }
    }

    private Result repaired(@Nullable String article, String place, List<Body> bodies) {
        BodyRepair repair = new BodyRepair(text, findings, limits);
        List<Body> left = new ArrayList<>();
        for (Body body : bodies) {
            String placed = repair.statement(body.json(), body.place());
            if (placed != null) {
                left.add(new Body(body.iri(), placed, body.place()));
            }
        }
        String about = article == null ? NO_ARTICLE : repair.article(article, place);
        if (about == null) {
            about = NO_ARTICLE;
        }
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            try {
                return new Result(parse(about, left), left);
            } catch (RefusedDocumentException e) {
                int statement = statement(e.pointer());
                if (statement >= 0 && statement < left.size()) {
                    Body body = left.remove(statement);
                    findings.doubt(body.place(), Kind.CONTRADICTION, "the body cannot be read: " + e.problem());
                } else if (about.equals(NO_ARTICLE)) {
                    break;
                } else {
                    findings.leaveOut(
                            place,
                            Kind.CONTRADICTION,
                            "the body cannot be read: " + e.problem() + " at " + e.pointer());
                    about = NO_ARTICLE;
                }
            }
        }
        for (Body body : left) {
            findings.doubt(body.place(), Kind.CONTRADICTION, "the body cannot be read: too many others were refused");
        }
        return new Result(parse(NO_ARTICLE, List.of()), List.of());
    }

    private static int statement(String pointer) {
        if (!pointer.startsWith(STATEMENTS)) {
            return -1;
        }
        int end = pointer.indexOf('/', STATEMENTS.length());
        return Integer.parseInt(pointer.substring(STATEMENTS.length(), end < 0 ? pointer.length() : end));
    }

    private Article parse(String about, List<Body> bodies) {
        int end = about.lastIndexOf('}');
        StringBuilder document = new StringBuilder(about.length() + 64).append(about, 0, Math.max(0, end));
        for (int i = 0; i < bodies.size(); i++) {
            document.append(i == 0 ? ",\"statements\":[" : ",")
                    .append(Objects.requireNonNull(bodies.get(i).json()));
        }
        document.append(bodies.isEmpty() ? "}" : "]}");
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return ArticleReader.readWithoutText(bytes, text.text(), limits);
    }
}
