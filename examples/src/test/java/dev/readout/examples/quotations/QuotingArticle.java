package dev.readout.examples.quotations;

import dev.readout.article.Article;
import dev.readout.metadata.When;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds made-up articles that quote words. */
public final class QuotingArticle {
    private final Text text;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<Speaker> speakers = new LinkedHashSet<>();
    private @Nullable When published;

    public QuotingArticle(String text) {
        this.text = Text.of(text);
    }

    /** Returns an article in which one person says each of these words. */
    public static Article of(@Nullable String published, String speaker, String... words) {
        QuotingArticle article = new QuotingArticle("Made up: “" + String.join("” “", words) + "”");
        article.published = published == null ? null : When.parse(published);
        for (int i = 0; i < words.length; i++) {
            int start = "Made up: “".length();
            for (int before = 0; before < i; before++) {
                start += words[before].codePointCount(0, words[before].length()) + "” “".length();
            }
            article.direct(speaker, article.text.passage(start, start + words[i].codePointCount(0, words[i].length())));
        }
        return article.build();
    }

    public Passage find(String words) {
        return text.find(words);
    }

    public Passage passage(int start, int end) {
        return text.passage(start, end);
    }

    public QuotingArticle published(String edtf) {
        published = When.parse(edtf);
        return this;
    }

    public QuotingArticle direct(String speaker, Passage content) {
        return add(Statement.builder().form(Form.DIRECT).content(content).addSource(source(speaker)));
    }

    public QuotingArticle mixed(String speaker, Passage content, Passage... quoted) {
        Statement.Builder statement =
                Statement.builder().form(Form.INDIRECT).content(content).addSource(source(speaker));
        for (Passage passage : quoted) {
            statement.addQuoted(passage);
        }
        return add(statement);
    }

    public QuotingArticle add(Statement.Builder statement) {
        statements.add(statement.build());
        return this;
    }

    private Source source(String name) {
        Person person = Person.of("p" + Integer.toHexString(name.hashCode()), name);
        speakers.add(person);
        return Source.builder().addSpeaker(person).build();
    }

    public Article build() {
        Article.Builder article = Article.builder().text(text).published(published);
        speakers.forEach(article::addSpeaker);
        statements.forEach(article::addStatement);
        return article.build();
    }
}
