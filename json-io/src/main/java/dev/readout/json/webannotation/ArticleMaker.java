package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.member;

import dev.readout.article.Article;
import dev.readout.internal.Require;
import dev.readout.json.internal.interchange.AbsoluteUri;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.webannotation.OwnAnnotations.Placed;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.speaker.Mention;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes an article of the annotations of a document. */
final class ArticleMaker {
    private final DocumentItems items;
    private final AnchoredText text;
    private final Findings findings;
    private final DocumentLimits limits;
    private final OwnAnnotations own;
    private final ForeignAnnotations foreign;
    private final Set<String> sources = new HashSet<>();

    ArticleMaker(DocumentItems items, Text text, Findings findings, DocumentLimits limits) {
        this.items = items;
        this.text = new AnchoredText(text);
        this.findings = findings;
        this.limits = limits;
        this.own = new OwnAnnotations(this.text, findings);
        this.foreign = new ForeignAnnotations(this.text, findings);
    }

    Article make() {
        for (DocumentItems.Item item : items.items()) {
            add(item);
        }
        return isOfBodies() ? ofBodies() : ofTerms();
    }

    private void add(DocumentItems.Item item) {
        if (HypothesisRows.isRow(item.annotation())) {
            HypothesisRows.convert(item.annotation());
        }
        HypothesisRows.convertRanges(item.annotation().path("target"));
        if (item.isInCollection() && !item.annotation().has("@context")) {
            item.annotation().put("@context", Vocabulary.CONTEXT);
        }
        new AnnotationRules((place, problem) -> findings.doubt(place, Kind.INVALID, problem))
                .check(item.annotation(), item.place());
        OwnAnnotation annotation = OwnAnnotation.of(item.place(), item.annotation());
        source(item.annotation().path("target"));
        if (annotation != null) {
            own.add(annotation);
            if (annotation.role() == AnnotationRole.MENTION) {
                own.lastMention().map(Mention::of).ifPresent(foreign::add);
            }
        } else {
            foreign.add(item.annotation(), item.place());
        }
    }

    private void source(JsonNode target) {
        if (target.isArray()) {
            for (JsonNode one : target) {
                source(one);
            }
            return;
        }
        JsonNode source = target.path("source");
        String iri = target.asString(
                source.asString(source.path("id").asString(target.path("id").asString(""))));
        sources.add(SourceIri.base(iri));
    }

    private boolean isOfBodies() {
        if (own.article() != null && own.article().value() != null) {
            return true;
        }
        return own.statements().values().stream()
                .flatMap(List::stream)
                .anyMatch(placed -> placed.annotation().value() != null);
    }

    private Article ofBodies() {
        List<StatementBodies.Body> bodies = new ArrayList<>();
        own.statements().forEach((iri, annotations) -> {
            for (Placed placed : annotations) {
                String json = placed.annotation().value();
                if (json != null) {
                    bodies.add(new StatementBodies.Body(
                            iri, json, placed.annotation().place()));
                }
            }
        });
        StatementBodies.Result result = new StatementBodies(text, findings, limits).read(own.article(), bodies);
        Article read = result.article();
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < result.read().size(); i++) {
            indexes.putIfAbsent(result.read().get(i).iri(), i);
        }
        own.compare(read, indexes);
        Article.Builder article = read.toBuilder();
        article.statements(statements(read, indexes));
        if (own.article() == null || own.article().value() == null) {
            metadata(article);
            article.mentions(foreign.mentions());
            containers(article, Map.of());
            return article.build();
        }
        List<Mention> mentions = new ArrayList<>(read.mentions());
        Map<Map.Entry<Passage, Map<String, String>>, Integer> known = new HashMap<>();
        for (Mention mention : mentions) {
            known.merge(key(mention), 1, Integer::sum);
        }
        for (Mention mention : foreign.mentionsOfOthers()) {
            Integer left = known.get(key(mention));
            if (left == null || left == 0) {
                mentions.add(mention);
            } else {
                known.put(key(mention), left - 1);
            }
        }
        article.mentions(mentions);
        containers(article, read.attributes());
        return article.build();
    }

    private static Map.Entry<Passage, Map<String, String>> key(Mention mention) {
        return Map.entry(mention.passage(), ForeignMentions.attributes(mention));
    }

    /** Returns the statements of the bodies, and those that only terms describe. */
    private List<Statement> statements(Article read, Map<String, Integer> indexes) {
        List<Statement> statements = new ArrayList<>();
        ClassifiedStatements others = new ClassifiedStatements(findings);
        Set<String> ids = new HashSet<>();
        read.statements().forEach(statement -> statement.id().ifPresent(ids::add));
        own.statements().forEach((iri, annotations) -> {
            if (!indexes.containsKey(iri)) {
                others.statement(iri, annotations)
                        .filter(statement -> statement.id().isEmpty()
                                || ids.add(statement.id().get()))
                        .ifPresent(statements::add);
            }
        });
        List<Statement> all = new ArrayList<>(read.statements());
        all.addAll(statements);
        return all;
    }

    private Article ofTerms() {
        Article.Builder article = Article.builder().text(text.text());
        ClassifiedStatements statements = new ClassifiedStatements(findings);
        own.statements()
                .forEach((iri, annotations) ->
                        statements.statement(iri, annotations).ifPresent(article::addStatement));
        metadata(article);
        article.mentions(foreign.mentions());
        containers(article, Map.of());
        return article.build();
    }

    private void metadata(Article.Builder article) {
        OwnAnnotation about = own.article();
        if (about == null) {
            if (sources.size() == 1) {
                String source = sources.iterator().next();
                article.url(SourceIri.url(source).orElse(null));
                article.id(SourceIri.id(source).orElse(null));
                otherText(source, "");
            }
            return;
        }
        JsonNode target = about.annotation().path("target");
        String source = target.path("id").asString("");
        article.url(about.isUrlSource() ? AbsoluteUri.of(source).orElse(null) : null);
        article.id(AbsoluteUri.of(target.path("canonical").asString("")).orElse(null));
        otherText(source, member(about.place(), "target"));
        article.provenance(Agents.read(about.annotation()));
        String language = target.path("language").asString("");
        if (!language.isEmpty()) {
            try {
                article.language(Article.builder()
                        .text(text.text())
                        .language(language)
                        .build()
                        .language()
                        .orElse(null));
            } catch (IllegalArgumentException e) {
                findings.leaveOut(
                        member(about.place(), "target"),
                        Kind.INVALID,
                        "expected a language tag, found " + Require.quoted(language));
            }
        }
    }

    private void otherText(String source, String place) {
        if (SourceIri.isOfOtherText(source, text.text())) {
            findings.doubt(place, Kind.OTHER_TEXT, "the source is another text");
        }
    }

    /** Sets the attributes for the collection, the page and the annotations without passages. */
    private void containers(Article.Builder article, Map<String, String> known) {
        put(article, Containers.COLLECTION, items.collection());
        put(article, Containers.PAGE, items.page());
        Map<String, Integer> wholes = new HashMap<>();
        int last = 0;
        for (Map.Entry<String, String> attribute : known.entrySet()) {
            if (attribute.getKey().startsWith(ForeignAnnotations.ANNOTATION)) {
                wholes.merge(attribute.getValue(), 1, Integer::sum);
            }
        }
        for (String whole : foreign.wholes()) {
            Integer left = wholes.get(whole);
            if (left != null && left > 0) {
                wholes.put(whole, left - 1);
            } else {
                do {
                    last++;
                } while (known.containsKey(ForeignAnnotations.ANNOTATION + last));
                article.putAttribute(ForeignAnnotations.ANNOTATION + last, whole);
            }
        }
    }

    private static void put(Article.Builder article, String name, @Nullable JsonNode value) {
        if (value != null) {
            article.putAttribute(name, value.toString());
        }
    }
}
