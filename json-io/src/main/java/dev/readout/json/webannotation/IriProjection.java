package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.element;
import static dev.readout.json.internal.interchange.Pointers.member;

import dev.readout.article.Article;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.metadata.Provenance;
import dev.readout.speaker.Mention;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The article that annotations without native JSON represent exactly, and what it loses of another article. */
final class IriProjection {
    private static final String NO_PLACE = "an annotation without native JSON has no place for it";
    private static final String UNUSABLE = "the attribute does not make a valid annotation with this passage";

    private final Article original;
    private final Losses losses;
    private final WebAnnotationOptions options;
    private final DocumentLimits limits;
    private final Article.Builder article;

    private IriProjection(Article original, Losses losses, WebAnnotationOptions options, DocumentLimits limits) {
        this.original = original;
        this.losses = losses;
        this.options = options;
        this.limits = limits;
        this.article = Article.builder().text(original.text());
    }

    /** Returns the article that can be written, and adds what it loses to the losses, in the order of the native form. */
    static Article of(Article original, Losses losses, WebAnnotationOptions options, DocumentLimits limits) {
        return new IriProjection(original, losses, options, limits).project();
    }

    private Article project() {
        article.id(uri("/id", original.id()));
        article.url(uri("/url", original.url()));
        article.language(original.language().orElse(null));
        lose("/publisher", original.publisher().isPresent());
        lose("/authors", !original.authors().isEmpty());
        lose("/published", original.published().isPresent());
        lose("/modified", original.modified().isPresent());
        lose("/retrieved", original.retrieved().isPresent());
        lose("/version", original.version().isPresent());
        lose("/blocks", !original.blocks().isEmpty());
        lose("/speakers", !original.speakers().isEmpty());
        lose("/topics", !original.topics().isEmpty());
        lose("/meetings", !original.meetings().isEmpty());
        StatementProjection statements = new StatementProjection(losses);
        for (int i = 0; i < original.statements().size(); i++) {
            article.addStatement(statements.project(original.statements().get(i), element("/statements", i)));
        }
        mentions();
        lose("/corrections", !original.corrections().isEmpty());
        Optional<Provenance> provenance = original.provenance();
        article.provenance(provenance
                .map(value -> StatementProjection.provenance(value, "/provenance", losses))
                .orElse(null));
        attributes();
        return article.build();
    }

    private void lose(String place, boolean isPresent) {
        if (isPresent) {
            losses.leaveOut(place, NO_PLACE);
        }
    }

    private @Nullable URI uri(String place, Optional<URI> original) {
        if (original.isEmpty()) {
            return null;
        }
        URI ascii = URI.create(original.get().toASCIIString());
        if (!ascii.toString().equals(original.get().toString())) {
            losses.change(place, "the IRI is written in ASCII");
        }
        return ascii;
    }

    private void mentions() {
        ForeignMentions foreign = new ForeignMentions(new AnchoredText(original.text()), limits);
        List<Mention> mentions = original.mentions();
        int from = 0;
        while (from < mentions.size()) {
            int count = ForeignMentions.targets(mentions, from);
            boolean isUsable = foreign.annotation(mentions.subList(from, from + count)) != null;
            if (!isUsable) {
                count = 1;
            }
            for (int i = from; i < from + count; i++) {
                mention(mentions.get(i), isUsable, element("/mentions", i));
            }
            from += count;
        }
    }

    private void mention(Mention mention, boolean isUsable, String place) {
        lose(member(place, "speakers"), !mention.speakers().isEmpty());
        Mention.Builder projected = Mention.builder().passage(mention.passage());
        Map<String, String> kept = isUsable ? ForeignMentions.attributes(mention) : Map.of();
        attributes(mention.attributes(), kept, member(place, "attributes"));
        article.addMention(projected.attributes(kept).build());
    }

    private void attributes() {
        ForeignMentions foreign = new ForeignMentions(new AnchoredText(original.text()), limits);
        Map<String, String> kept = new LinkedHashMap<>();
        int wholes = 0;
        for (Map.Entry<String, String> attribute : original.attributes().entrySet()) {
            String name = attribute.getKey();
            if (name.equals(ForeignAnnotations.ANNOTATION + (wholes + 1))
                    && foreign.whole(attribute.getValue()) != null) {
                wholes++;
                kept.put(name, attribute.getValue());
            }
        }
        article.attributes(kept);
        // How many annotations there are decides what can be kept of the collection.
        Article withoutContainers = article.build();
        int count = ArticleItems.of(withoutContainers, options, limits).all().size();
        for (String name : List.of(Containers.COLLECTION, Containers.PAGE)) {
            String value = original.attributes().get(name);
            if (value != null) {
                JsonNode node = JsonAttribute.value(value, limits);
                if (Containers.isWritable(node, count, name.equals(Containers.COLLECTION))
                        && node.toString().equals(value)) {
                    kept.put(name, value);
                }
            }
        }
        attributes(original.attributes(), kept, "/attributes");
        article.attributes(kept);
    }

    private void attributes(Map<String, String> all, Map<String, String> kept, String place) {
        if (kept.isEmpty()) {
            lose(place, !all.isEmpty());
            return;
        }
        List<String> lost = new ArrayList<>();
        all.forEach((name, value) -> {
            if (!kept.containsKey(name)) {
                lost.add(name);
            }
        });
        for (String name : lost) {
            losses.leaveOut(member(place, name), name.startsWith(WebAnnotations.PREFIX) ? UNUSABLE : NO_PLACE);
        }
    }
}
