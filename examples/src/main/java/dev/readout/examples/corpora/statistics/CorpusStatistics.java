package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.json.BadLine;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Statistics of a corpus, counted one article at a time. The memory that they take does not grow with the number of
 * articles: most counts are of things of which there are few, and the others are {@link Frequent}.
 */
public final class CorpusStatistics {
    /** How many bad lines are held; all are counted. */
    public static final int BAD_LINES_HELD = 20;

    private final StatementStatistics statements = new StatementStatistics();
    private final Identities identities = new Identities();
    private final SpeakerStatistics speakers = new SpeakerStatistics(identities);
    private final MeetingStatistics meetings = new MeetingStatistics(identities);
    private final OriginStatistics origins = new OriginStatistics();
    private final Oddities oddities = new Oddities();
    private final Timeline<Manner> published = new Timeline<>(Manner.class);
    private final Frequent<String, Boolean> languages = new Frequent<>(100, () -> true);
    private final List<Bad> badLines = new ArrayList<>();
    private long articles;
    private long articlesWithoutTime;
    private long badLineCount;

    /**
     * A line that is not an article.
     *
     * @param line the number of the line, from 1
     * @param reason why not
     */
    public record Bad(long line, String reason) {}

    /**
     * Adds one article.
     *
     * @param article the article
     * @param place where it is in the file
     */
    public void add(Article article, ArticlePlace place) {
        articles++;
        articlesWithoutTime += article.published().isEmpty() ? 1 : 0;
        languages.add(article.language()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(language -> !language.isEmpty())
                .orElse(""));
        Overlaps overlaps = Overlaps.of(article);
        statements.add(article, overlaps);
        speakers.add(article);
        meetings.add(article);
        origins.add(article);
        oddities.add(article, overlaps, place);
        Tally<Manner> manners = new Tally<>(Manner.class);
        for (Statement statement : article.statements()) {
            manners.add(Manner.of(statement), 1);
        }
        published.add(article.published(), manners);
    }

    /**
     * Adds a line that is not an article.
     *
     * @param line the line
     */
    public void add(BadLine line) {
        badLineCount++;
        if (badLines.size() < BAD_LINES_HELD) {
            badLines.add(new Bad(
                    line.line(),
                    Optional.ofNullable(line.refusal().getMessage()).orElse("")));
        }
    }

    /** Returns how many articles there are. */
    public long articles() {
        return articles;
    }

    /** Returns how many articles have no time of publication. */
    public long articlesWithoutTime() {
        return articlesWithoutTime;
    }

    /** Returns the statistics of statements. */
    public StatementStatistics statements() {
        return statements;
    }

    /** Returns the statistics of speakers. */
    public SpeakerStatistics speakers() {
        return speakers;
    }

    /** Returns the statistics of meetings. */
    public MeetingStatistics meetings() {
        return meetings;
    }

    /** Returns the statistics of provenance. */
    public OriginStatistics origins() {
        return origins;
    }

    /** Returns the odd articles. */
    public Oddities oddities() {
        return oddities;
    }

    /** Returns how many statements of each manner were published when. */
    public Timeline<Manner> published() {
        return published;
    }

    /** Returns how many articles are in each language; the empty one is that of articles that do not say it. */
    public List<Frequent.Entry<String, Boolean>> languages() {
        return languages.entries(language -> language, (sum, part) -> {});
    }

    /** Returns the first lines that are not articles. */
    public List<Bad> badLines() {
        return Collections.unmodifiableList(badLines);
    }

    /** Returns how many lines are not articles. */
    public long badLineCount() {
        return badLineCount;
    }
}
