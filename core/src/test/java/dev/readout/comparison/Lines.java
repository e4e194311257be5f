package dev.readout.comparison;

import dev.readout.article.Article;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes articles for tests from lines such as {@code Ann: It rains.}, each of which is a statement. */
final class Lines {
    private Lines() {}

    /** Returns an article of direct statements by persons whose ids are their names in small letters. */
    static Article direct(String... lines) {
        return article(Form.DIRECT, lines);
    }

    static Article indirect(String... lines) {
        return article(Form.INDIRECT, lines);
    }

    private static Article article(Form form, String... lines) {
        Text text = Text.of(String.join("\n", lines));
        Article.Builder article = Article.builder().text(text);
        int at = 0;
        for (String line : lines) {
            int colon = line.indexOf(": ");
            Statement.Builder statement = Statement.builder()
                    .form(form)
                    .content(text.passage(at + colon + 2, at + line.codePointCount(0, line.length())));
            if (colon > 0) {
                statement.addSource(Source.of(text.passage(at, at + colon), person(line.substring(0, colon))));
            }
            article.addStatement(statement.build());
            at += line.codePointCount(0, line.length()) + 1;
        }
        return article.listReachable().build();
    }

    static Person person(String name) {
        return Person.of("p-" + name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT), name);
    }

    /** Returns an article that lists these speakers and has no text. */
    static Article of(Speaker... speakers) {
        return Article.builder()
                .text(Text.of(""))
                .speakers(Arrays.asList(speakers))
                .listReachable()
                .build();
    }

    /** Returns the pairs of speakers as {@code REASON first second}. */
    static List<String> speakers(Comparison comparison) {
        return comparison.speakers().stream()
                .map(pair -> pair.reason() + " " + pair.first().id() + " "
                        + pair.second().id())
                .toList();
    }

    /** Returns the pairs of statements as {@code first second}, by their indexes. */
    static List<String> statements(Comparison comparison) {
        return comparison.statements().stream()
                .map(pair -> index(pair.firstPlace()) + " " + index(pair.secondPlace()))
                .toList();
    }

    private static String index(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
