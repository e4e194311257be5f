package dev.readout.html.internal.comparison;

import dev.readout.article.Article;
import dev.readout.comparison.Comparison;
import dev.readout.comparison.QuotationPair;
import dev.readout.comparison.Unpaired;
import dev.readout.html.internal.comparison.ComparisonPage.ArticleColumn;
import dev.readout.html.internal.comparison.ComparisonPage.MeetingTable;
import dev.readout.html.internal.comparison.ComparisonPage.OnlyHere;
import dev.readout.html.internal.page.Head;
import dev.readout.html.internal.page.Html;
import dev.readout.html.internal.sides.Row;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.html.internal.words.StatementWords;
import dev.readout.html.internal.words.TimeWords;
import dev.readout.meeting.Meeting;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the page of a comparison. */
public final class ComparisonPageWriter {
    private ComparisonPageWriter() {}

    /** Writes the page of a comparison. */
    public static void write(Comparison comparison, Appendable sink) throws IOException {
        ArticleColumn first = column(
                comparison.first(),
                "First article",
                onlyHere(
                        comparison.statementsOnlyInFirst(),
                        comparison.meetingsOnlyInFirst(),
                        comparison.speakersOnlyInFirst()));
        ArticleColumn second = column(
                comparison.second(),
                "Second article",
                onlyHere(
                        comparison.statementsOnlyInSecond(),
                        comparison.meetingsOnlyInSecond(),
                        comparison.speakersOnlyInSecond()));
        ComparisonPage page = new ComparisonPage(
                Head.of("Two articles side by side", false),
                first,
                second,
                summary(comparison),
                comparison.disagreements().stream()
                        .map(each -> new Row(EnumWords.of(each.kind()), each.firstWords(), each.secondWords(), true))
                        .toList(),
                comparison.meetings().stream()
                        .map(pair -> new MeetingTable(
                                EnumWords.capitalized(pair.first().kind()), MeetingRows.of(pair)))
                        .toList(),
                new StatementRows(first.title(), second.title()).of(comparison.statements()));
        ComparisonPageRenderer.render(page, sink, Object::toString, Html::escape);
    }

    private static ArticleColumn column(Article article, String title, List<OnlyHere> onlyHere) {
        return new ArticleColumn(
                article.publisher().map(Organization::displayName).orElse(title),
                article.language().orElse(""),
                article.headline().map(Passage::words).orElse(""),
                article.published().map(TimeWords::of).orElse(""),
                onlyHere);
    }

    private static List<OnlyHere> onlyHere(
            List<Unpaired<Statement>> statements, List<Unpaired<Meeting>> meetings, List<Unpaired<Speaker>> speakers) {
        List<OnlyHere> all = new ArrayList<>();
        statements.forEach(only -> {
            Statement statement = only.value();
            String words =
                    statement.content().map(content -> content.words(" … ")).orElse("");
            all.add(new OnlyHere("", StatementWords.who(statement), StatementWords.cue(statement), words));
        });
        meetings.forEach(only ->
                all.add(new OnlyHere("Meeting", EnumWords.of(only.value().kind()), "", "")));
        speakers.forEach(only -> all.add(new OnlyHere("Speaker", only.value().displayName(), "", "")));
        return all;
    }

    private static String summary(Comparison comparison) {
        long changed = comparison.statements().stream()
                .filter(pair -> pair.quotations().stream().anyMatch(QuotationPair::isChanged))
                .count();
        return "Statements in both articles: " + comparison.statements().size()
                + ". With changed words in quotation marks: "
                + changed + ". Only in the first article: "
                + comparison.statementsOnlyInFirst().size() + ". Only in the second: "
                + comparison.statementsOnlyInSecond().size() + ".";
    }
}
