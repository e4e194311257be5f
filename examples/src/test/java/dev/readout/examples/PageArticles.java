package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Span;
import dev.readout.text.Text;

/** Articles whose pages are difficult. */
final class PageArticles {
    private PageArticles() {}

    /** Returns an article without blocks with statements inside each other, one of them in pieces out of text order. */
    static Article nested() {
        Text text = Text.of("Ann said Bob thought it would rain, Cem wrote.\r\n\r\n\uD83D\uDD4A Dry.");
        Person ann = Person.of("ann", "Ann");
        return Article.builder()
                .language("en")
                .text(text)
                .addSpeaker(ann)
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .addSource(Source.of(text.find("Cem")))
                        .cue(Cue.of(text.find("wrote"), "write"))
                        .content(text.find("Ann said Bob thought it would rain"))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .addSource(Source.of(text.find("Ann"), ann))
                        .cue(Cue.of(text.find("said")))
                        .content(text.find("Bob thought it would rain"))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.FREE_INDIRECT)
                        .orForm(Form.DIRECT)
                        .addSource(Source.of(text.find("Bob")))
                        .content(text.find("rain").and(text.find("it would")).and(text.find("\uD83D\uDD4A Dry")))
                        .build())
                .build();
    }

    /** Returns an article in Arabic. */
    static Article rightToLeft() {
        Composition text = new Composer()
                .headline()
                .write("لقاء في القدس")
                .paragraph()
                .mark("source", "نتنياهو")
                .write(" ")
                .mark("cue", "قال")
                .write(": «")
                .mark("content", "نحن نتعاون مع NATO في 2024.")
                .write("»")
                .compose();
        return Article.builder()
                .language("ar")
                .text(text.text())
                .blocks(text.blocks())
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(Source.of(text.passage("source"), Person.of("n", "بنيامين نتنياهو")))
                        .cue(Cue.of(text.passage("cue"), "قال"))
                        .content(text.passage("content"))
                        .build())
                .listReachable()
                .build();
    }

    /** Returns an article with many statements, each of which is nested in another or contains another. */
    static Article many(int count) {
        StringBuilder words = new StringBuilder();
        String sentence = "Ann said that Bob had thought that it would rain on the meeting. ";
        for (int i = 0; i < count / 2; i++) {
            words.append(sentence).append(i % 5 == 4 ? "\n\n" : "");
        }
        Text text = Text.of(words.toString());
        Person ann = Person.of("ann", "Ann");
        Person bob = Person.of("bob", "Bob");
        Article.Builder article =
                Article.builder().language("en").text(text).addSpeaker(ann).addSpeaker(bob);
        for (int i = 0; i < count / 2; i++) {
            int start = i * sentence.length() + i / 5 * 2;
            Span within = new Span(start, start + sentence.length());
            article.addStatement(Statement.builder()
                            .form(Form.INDIRECT)
                            .addSource(Source.of(text.find("Ann", within), ann))
                            .cue(Cue.of(text.find("said", within), "say"))
                            .content(text.find("Bob had thought that it would rain on the meeting", within))
                            .build())
                    .addStatement(Statement.builder()
                            .form(Form.REPORTED)
                            .addSource(Source.of(text.find("Bob", within), bob))
                            .cue(Cue.of(text.find("thought", within), "think"))
                            .content(text.find("it would rain on the meeting", within))
                            .build());
        }
        return article.build();
    }
}
