package dev.readout.json.corenlp;

import dev.readout.article.Article;
import dev.readout.internal.Require;
import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import dev.readout.json.internal.interchange.Paragraphs;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.When;
import dev.readout.speaker.Mention;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes an article of what a document says. */
final class ArticleMaker {
    private static final String AGENT = "corenlp";

    private final Text text;
    private final Findings findings;
    private final Persons persons = new Persons();
    private final Set<String> ids = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Passage> ofSources = new HashSet<>();

    ArticleMaker(Text text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    Article make(ReportedDocument document, boolean joins) {
        TokenOffsets tokens = document.tokens();
        tokens.placeIn(text, findings);
        List<PlacedQuote> quotes = new QuotePlacement(text, tokens, persons, findings).place(document.quotes());
        List<List<PlacedQuote>> whole = joins
                ? new SplitQuotations(text).join(quotes)
                : quotes.stream().map(List::of).toList();
        List<Statement> statements = whole.stream().map(this::statement).toList();

        CoreferenceChains chains = new CoreferenceChains(text, tokens, persons, findings);
        chains.add(quotes);
        document.chains().forEach((id, reported) -> mentions.addAll(chains.mentions(id, reported, ofSources)));

        Article.Builder article = Article.builder()
                .text(text)
                .blocks(Paragraphs.blocks(text, Paragraphs.of(text.string())))
                .speakers(persons.all())
                .statements(statements)
                .mentions(mentions)
                .provenance(Provenance.builder()
                        .agent(AGENT)
                        .method("quote annotator")
                        .build());
        document.others().forEach((name, value) -> put(article, name, value));
        return article.build();
    }

    private static void put(Article.Builder article, String name, String value) {
        Optional<When> date = name.equals("docDate") ? date(value) : Optional.empty();
        if (date.isPresent()) {
            article.published(date.get());
        } else {
            article.putAttribute(CoreNlp.PREFIX + name, value);
        }
    }

    private static Optional<When> date(String edtf) {
        try {
            return Optional.of(When.parse(edtf));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Statement statement(List<PlacedQuote> pieces) {
        PlacedQuote first = pieces.get(0);
        Statement.Builder statement = Statement.builder().form(Form.DIRECT).content(content(pieces));
        id(first.quote()).ifPresent(statement::id);
        source(pieces, statement);
        method(pieces)
                .ifPresent(method -> statement.provenance(
                        Provenance.builder().agent(AGENT).method(method).build()));
        if (pieces.size() > 1) {
            statement.putAttribute(
                    CoreNlp.PREFIX + "joined",
                    pieces.stream()
                            .skip(1)
                            .map(piece -> id(piece.quote()).orElse(""))
                            .collect(Collectors.joining(" ")));
        }
        for (int i = pieces.size() - 1; i >= 0; i--) {
            attributes(pieces.get(i).quote(), statement);
        }
        return statement.build();
    }

    private Passage content(List<PlacedQuote> pieces) {
        List<Span> spans = new ArrayList<>();
        pieces.forEach(piece -> spans.addAll(piece.content().pieces()));
        return text.passage(spans);
    }

    /** Returns the id, if it is one and no other quotation has it. */
    private Optional<String> id(ReportedQuote quote) {
        if (quote.id == null) {
            return Optional.empty();
        }
        if (Require.isId(quote.id) && ids.add(quote.id)) {
            return Optional.of(quote.id);
        }
        findings.doubt(
                quote.part,
                quote.place() + "/id",
                Kind.OTHER_ID,
                "expected an id that no other quotation has, found " + Require.quoted(quote.id));
        return Optional.empty();
    }

    /** Sets the source of a statement. Of several mentions of the speaker, it has the first. */
    private void source(List<PlacedQuote> pieces, Statement.Builder statement) {
        Source.Builder source = Source.builder();
        pieces.stream().flatMap(piece -> piece.person().stream()).findFirst().ifPresent(source::addSpeaker);
        List<Passage> named = pieces.stream()
                .flatMap(piece -> piece.mention().stream())
                .distinct()
                .toList();
        if (named.isEmpty() && pieces.stream().noneMatch(piece -> piece.person().isPresent())) {
            return;
        }
        named.stream().findFirst().ifPresent(mention -> {
            source.mention(mention);
            ofSources.add(mention);
        });
        statement.addSource(source.build());
        for (PlacedQuote piece : pieces) {
            piece.mention().filter(ofSources::add).ifPresent(mention -> {
                Mention.Builder other = Mention.builder().passage(mention);
                piece.person().ifPresent(other::addSpeaker);
                mentions.add(other.build());
            });
        }
    }

    private static Optional<String> method(List<PlacedQuote> pieces) {
        List<String> methods = pieces.stream()
                .flatMap(piece -> piece.quote().method().stream())
                .distinct()
                .toList();
        return methods.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", methods));
    }

    private static void attributes(ReportedQuote quote, Statement.Builder statement) {
        quote.otherSpeaker().ifPresent(name -> statement.putAttribute(CoreNlp.PREFIX + "speaker", name));
        if (quote.mentionType != null) {
            statement.putAttribute(CoreNlp.PREFIX + "mentionType", quote.mentionType);
        }
        for (Map.Entry<String, String> other : quote.others.entrySet()) {
            statement.putAttribute(CoreNlp.PREFIX + other.getKey(), other.getValue());
        }
    }
}
