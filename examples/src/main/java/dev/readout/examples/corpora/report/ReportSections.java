package dev.readout.examples.corpora.report;

import dev.readout.examples.corpora.statistics.CorpusStatistics;
import dev.readout.examples.corpora.statistics.MeetingStatistics;
import dev.readout.examples.corpora.statistics.Oddities;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the page of the statistics. */
final class ReportSections {
    private final CorpusStatistics corpus;
    private final List<Oddities.Odd> odd;

    ReportSections(CorpusStatistics corpus, List<Oddities.Odd> odd) {
        this.corpus = corpus;
        this.odd = odd;
    }

    ReportPage page(String file, String folder) {
        Style style = Style.ofReport();
        StatementSections statements = new StatementSections(corpus);
        return new ReportPage(
                file,
                style.sheet(),
                style.hash(),
                figures(),
                statements.times(),
                statements.forms(),
                statements.speakers(),
                new MeetingSections(corpus.meetings()).meetings(),
                statements.passages(),
                new OriginSections(corpus.origins()).origins(),
                OddSections.odd(odd, folder),
                OddSections.badLines(corpus),
                method());
    }

    private List<ReportPage.Figure> figures() {
        int speakers = corpus.speakers().mostQuoted().size();
        List<ReportPage.Figure> figures = new ArrayList<>();
        figures.add(new ReportPage.Figure("articles", Numbers.count(corpus.articles())));
        figures.add(new ReportPage.Figure(
                "statements", Numbers.count(corpus.statements().count())));
        figures.add(new ReportPage.Figure(
                "quoted speakers", (corpus.speakers().isExact() ? "" : "> ") + Numbers.count(speakers)));
        figures.add(new ReportPage.Figure(
                "meetings", Numbers.count(corpus.meetings().kinds().total())));
        figures.add(new ReportPage.Figure(
                corpus.languages().size() == 1 ? "language" : "languages",
                corpus.languages().stream()
                        .limit(5)
                        .map(language -> (language.key().isEmpty() ? "not said" : language.key())
                                + (corpus.languages().size() == 1 ? "" : " " + Numbers.count(language.count())))
                        .collect(Collectors.joining(", "))));
        figures.add(new ReportPage.Figure("lines not read", Numbers.count(corpus.badLineCount())));
        return figures;
    }

    private List<String> method() {
        List<String> method = new ArrayList<>();
        method.add("Time: when the article of a statement was published; an interval counts at its start. "
                + Numbers.count(corpus.articlesWithoutTime(), "article") + " of " + Numbers.count(corpus.articles())
                + " do not say when they were published.");
        method.add("Forms: “direct” gives the words themselves. “Mixed” is any other form with some words in quotation"
                + " marks. “Indirect” includes free indirect speech. “Reported” tells only the subject matter."
                + " “Undecided” is between two of these. Questions, denials and expected statements are included.");
        method.add(
                "Speakers: two articles mean the same speaker if both give the same URI (sameAs). A speaker without a URI"
                        + " is known by name, so namesakes are one, and a name with and a name without a URI are two. Whoever has"
                        + " no name is known by words: by a description, or by the words of the article if it lists no speaker."
                        + " Several speakers of one statement count once each; a group is not its members.");
        method.add(
                "Meetings: each article that reports a meeting counts, because nothing tells whether two meetings are"
                        + " one. Interpreters and the press attend without meeting anyone. Meetings with more than "
                        + MeetingStatistics.MAX_PARTICIPANTS + " participants are left out of pairs and places.");
        boolean exact = corpus.speakers().isExact() && corpus.meetings().isExact();
        method.add("Limits: 10,000 different speakers, pairs and places are counted exactly. Beyond that, the rare ones"
                + " are dropped, and a count may be too high by the number that the table says (Space-Saving). In this"
                + " corpus, " + (exact ? "all counts are exact." : "this has happened."));
        return method;
    }
}
