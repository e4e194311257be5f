package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.article.Article;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Provenance;
import dev.readout.quotation.Quotations;
import dev.readout.statement.Form;
import dev.readout.text.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of the search for a draft are bounded, whatever is cut is a finding, and an article needs few steps. */
class DraftCostTest {
    private static final List<String> WORDS = IntStream.range(0, 2_000)
            .mapToObj(i -> {
                long mixed = (i * 2_654_435_761L) >>> 7 & 0xFFFF;
                return mixed % 3 == 0 ? "the" : Long.toString(mixed % 4_099 + 50_000, 36);
            })
            .toList();

    private static final String TEXT = String.join(" ", WORDS);

    /** A search that is under way when the budget is spent still ends. */
    private static final long OVERRUN = 2_000_000;

    private static Draft draft(Consumer<Draft.Builder> parts) {
        Draft.Builder draft = Draft.builder();
        parts.accept(draft);
        return draft.build();
    }

    private static Draft statements(int count, IntFunction<DraftStatement.Builder> statement) {
        return draft(
                all -> IntStream.range(0, count).mapToObj(statement).forEach(one -> all.addStatement(one.build())));
    }

    private static DraftStatement.Builder said(String content) {
        return DraftStatement.builder().form(Form.INDIRECT).addContent(DraftPiece.of(content));
    }

    static Stream<Arguments> adversaries() {
        return Stream.of(
                arguments(
                        "equal ambiguous statements",
                        statements(100, i -> said("the").addCue("the").addSource(DraftSource.of("the")))),
                arguments(
                        "ambiguous statements",
                        statements(
                                400,
                                i -> said("the").addCue(WORDS.get(i)).addSource(DraftSource.of(WORDS.get(i + 1))))),
                arguments("pieces", statements(1, i -> {
                    DraftStatement.Builder one = said("the").addCue("the");
                    IntStream.range(0, 300)
                            .forEach(j -> one.addContent(DraftPiece.of(WORDS.get(2 * j)))
                                    .addFrame(WORDS.get(j))
                                    .addSource(DraftSource.of(WORDS.get(j)))
                                    .addAddressee(DraftAddressee.of(WORDS.get(j))));
                    return one;
                })),
                arguments(
                        "changed statements",
                        statements(
                                400,
                                i -> said(WORDS.get(i) + " xylophone " + WORDS.get(i + 1) + " " + WORDS.get(i + 2)))),
                arguments(
                        "speakers",
                        draft(all -> IntStream.range(0, 30)
                                .forEach(i -> all.addSpeaker(DraftSpeaker.builder()
                                                .id("s" + i)
                                                .kind(DraftSpeaker.Kind.PERSON)
                                                .name(WORDS.get(i) + " " + WORDS.get(i + 1))
                                                .addRole(DraftRole.of("the"))
                                                .build())
                                        .addStatement(
                                                said(WORDS.get(i) + " " + WORDS.get(i + 1) + " " + WORDS.get(i + 2))
                                                        .addSource(DraftSource.builder()
                                                                .speaker("s" + i)
                                                                .build())
                                                        .build())))),
                arguments(
                        "meetings",
                        draft(all -> IntStream.range(0, 20)
                                .forEach(i -> all.addMeeting(DraftMeeting.builder()
                                        .id("m" + i)
                                        .kind(Meeting.Kind.TALKS)
                                        .addDesignation("the")
                                        .addPlace(WORDS.get(i))
                                        .time("2026")
                                        .build())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("adversaries")
    void isBounded(String name, Draft draft) {
        Text text = Text.of(TEXT);
        Article article = Article.builder().text(text).build();
        SearchBudget budget = new SearchBudget(text.length(), DraftLength.of(draft));
        long limit = SearchBudget.LEAST + SearchBudget.EACH * (text.length() + DraftLength.of(draft));
        DraftText search = new DraftText(
                Grounder.of(text),
                GroundingPolicy.defaults(),
                new TextSegmentation(article),
                Quotations.in(text),
                budget);
        for (int i = 0; i < draft.statements().size(); i++) {
            new StatementPassages(search, Map.of(), draft.statements().get(i), i);
        }
        assertThat(budget.steps()).isLessThan(limit + OVERRUN);
        GroundedDraft grounded = DraftGrounder.of(text).ground(draft, Provenance.of("test"));
        assertThat(grounded.statements()).hasSameSizeAs(draft.statements());
        assertThat(grounded.statements())
                .allMatch(one -> one.statement().isPresent() || !one.findings().isEmpty());
    }

    @Test
    void leavesOutWhatTheBudgetCutsWithAFinding() {
        Draft draft = statements(1, i -> said("the").addCue("the"));
        Text text = Text.of("the the the the");
        SearchBudget budget = new SearchBudget(text.length(), DraftLength.of(draft));
        budget.add(SearchBudget.LEAST * 2);
        DraftText search = new DraftText(
                Grounder.of(text),
                GroundingPolicy.defaults(),
                new TextSegmentation(Article.builder().text(text).build()),
                Quotations.in(text),
                budget);
        StatementPassages cut =
                new StatementPassages(search, Map.of(), draft.statements().get(0), 0);
        assertThat(cut.isAnchored()).isFalse();
        assertThat(cut.findings().findings())
                .extracting(DraftFinding::toString)
                .containsExactly("/statements/0: not searched for, because the draft is too large: \"the\"");
        FindingCollector findings = new FindingCollector("speakers", 0);
        assertThat(search.names().ifInText(NameSearch.Words.name("the"), findings, "/name"))
                .isEmpty();
        assertThat(findings.findings()).extracting(DraftFinding::kind).containsExactly(DraftFinding.Kind.TOO_LARGE);
    }

    @Test
    void findsEveryStatementOfALongText() {
        String text = IntStream.range(0, 300)
                .mapToObj(i -> "“Number " + i + " was late,” he said.")
                .collect(Collectors.joining(" "));
        GroundedDraft grounded = DraftGrounder.of(Text.of(text))
                .ground(
                        statements(
                                300,
                                i -> said("Number " + i + " was late")
                                        .addCue("said")
                                        .addSource(DraftSource.of("he"))),
                        Provenance.of("test"));
        assertThat(grounded.findings()).isEmpty();
    }
}
