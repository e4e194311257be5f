package dev.readout.examples.spark.madeup;

import dev.readout.article.Article;
import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.metadata.When;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The articles of a file. Each article depends on the seed, the number of its file, how many articles the file has, and
 * its place in the file, and on nothing else.
 */
final class MadeUpArticles {
    static final String MADE_UP = "MADE UP FOR MEASURING: nobody published this text or said these words.";

    private static final YearMonth FIRST = YearMonth.of(2008, 1);
    private static final int MONTHS = 13 * 12;
    private static final int UNDATED_PERCENT = 1;
    private static final int DIRECT_PERCENT = 60;
    private static final int INDIRECT_PERCENT = 25;
    private static final String[] CUES = {"said", "told reporters", "added", "warned", "explained"};

    private final long seed;
    private final int articles;
    private final MadeUpEvents events;

    MadeUpArticles(long seed, int articles) {
        this.seed = seed;
        this.articles = articles;
        this.events = new MadeUpEvents(seed, articles);
    }

    /** A statement whose words are marked in the text with its number. */
    private record Said(Form form, Person speaker) {}

    /**
     * Returns an article.
     *
     * @param file the number of the file, from 0; a file is a month
     * @param index the place in the file, from 0
     */
    Article article(int file, int index) {
        Random random = MadeUpEvents.random(seed, file, -1 - index);
        Composer composer = new Composer().other().write(MADE_UP);
        composer.headline().write(Vocabulary.sentence(7, random));
        List<Said> statements = new ArrayList<>();
        int count = 3 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            filler(composer.paragraph(), random);
            statements.add(statement(composer.paragraph(), i, events.next(file, random), random));
        }
        Composition text = composer.compose();
        Article.Builder article = Article.builder()
                .id(URI.create("https://archive.example/" + file + "/" + index))
                .language("en")
                .text(text.text())
                .blocks(text.blocks());
        if (random.nextInt(100) >= UNDATED_PERCENT) {
            article.published(When.parse(day(file, index).toString()));
        }
        for (int i = 0; i < count; i++) {
            article.addStatement(statement(text, i, statements.get(i)));
        }
        return article.listReachable().build();
    }

    private LocalDate day(int file, int index) {
        YearMonth month = FIRST.plusMonths(file % MONTHS);
        return month.atDay(1 + (int) ((long) index * month.lengthOfMonth() / articles));
    }

    private static void filler(Composer paragraph, Random random) {
        int sentences = 2 + random.nextInt(2);
        for (int i = 0; i < sentences; i++) {
            paragraph.write(i == 0 ? "" : " ");
            paragraph.write(Vocabulary.sentence(8 + random.nextInt(16), random)).write(".");
        }
    }

    private static Said statement(Composer paragraph, int number, MadeUpEvents.Event event, Random random) {
        String cue = CUES[random.nextInt(CUES.length)];
        String name = event.speaker().name().orElseThrow();
        String words = Bending.of(event.words(), random);
        int percent = random.nextInt(100);
        if (percent < DIRECT_PERCENT) {
            paragraph
                    .write("“")
                    .mark(number + ".content", words)
                    .write("” ")
                    .mark(number + ".source", name)
                    .write(" ")
                    .mark(number + ".cue", cue)
                    .write(".");
            return new Said(Form.DIRECT, event.speaker());
        }
        paragraph
                .mark(number + ".source", name)
                .write(" ")
                .mark(number + ".cue", cue)
                .write(" that ");
        if (percent < DIRECT_PERCENT + INDIRECT_PERCENT) {
            paragraph.mark(number + ".content", words);
        } else {
            paragraph.mark(
                    number + ".content",
                    content -> content.write(Vocabulary.words(4, random) + " “")
                            .mark(number + ".quoted", words)
                            .write("”"));
        }
        paragraph.write(".");
        return new Said(Form.INDIRECT, event.speaker());
    }

    private static Statement statement(Composition text, int number, Said said) {
        Statement.Builder statement = Statement.builder()
                .form(said.form())
                .addSource(Source.of(text.passage(number + ".source"), said.speaker()))
                .cue(Cue.of(text.passage(number + ".cue")))
                .content(text.passage(number + ".content"));
        if (text.labels().contains(number + ".quoted")) {
            statement.addQuoted(text.passage(number + ".quoted"));
        }
        return statement.build();
    }
}
