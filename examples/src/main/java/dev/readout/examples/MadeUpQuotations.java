package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.metadata.When;
import dev.readout.speaker.Person;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.List;

/**
 * Articles that give the same words of one person in different ways.
 *
 * <p><strong>All of them are made up for this example.</strong> Nobody published them, and nobody said these words. Each
 * text says so in its first line.
 */
final class MadeUpQuotations {
    private static final String MADE_UP = "MADE UP AS AN EXAMPLE: nobody published this text or said these words.";
    private static final Person EXAMPLE = Person.of("example", "Ann Example");

    private MadeUpQuotations() {}

    /** Returns the articles. They are made up. */
    static List<Article> articles() {
        return List.of(
                direct("2031-03-01", "“", "We will not sign the treaty before the other side opens its books.", "”"),
                direct("2031-03-01", "“", "We will not sign the treaty before the other side opens its books.", "”"),
                direct("2031-03-02", "\"", "we will not sign the treaty before the other side opens its books", "\""),
                mixed("2031-03-02", "will not sign the treaty"),
                direct("2031-03-03", "“", "We will not sign ... before the other side opens its books.", "”"),
                direct("2031-03-04", "“", "We will never sign the treaty before the other side opens its books.", "”"),
                direct("2031-03-05", "“", "We will not sign [it] before the other side opens its books.", "”"),
                direct("2031-03-06", "“", "Spring has come early, and the gardens are in bloom.", "”"));
    }

    private static Article direct(String published, String opening, String words, String closing) {
        return article(published, opening, words, closing, Form.DIRECT);
    }

    private static Article mixed(String published, String words) {
        return article(published, "that they “", words, "”", Form.INDIRECT);
    }

    private static Article article(String published, String opening, String words, String closing, Form form) {
        Composition text = new Composer()
                .block(Block.Kind.OTHER)
                .write(MADE_UP)
                .paragraph()
                .mark("source", "Ann Example")
                .write(" said " + opening)
                .mark("words", words)
                .write(closing + " on Monday.")
                .compose();
        Statement.Builder statement = Statement.builder()
                .form(form)
                .content(text.passage("words"))
                .addSource(Source.builder()
                        .mention(text.passage("source"))
                        .addSpeaker(EXAMPLE)
                        .build());
        if (form != Form.DIRECT) {
            statement.addQuoted(text.passage("words"));
        }
        return Article.builder()
                .language("en")
                .text(text.text())
                .blocks(text.blocks())
                .published(When.parse(published))
                .addSpeaker(EXAMPLE)
                .addStatement(statement.build())
                .putAttribute("made-up", MADE_UP)
                .build();
    }
}
