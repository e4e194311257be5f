package dev.readout.brat;

import dev.readout.article.Article;
import dev.readout.exchange.Loss;
import dev.readout.internal.Require;
import dev.readout.speaker.Mention;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares an article with the article that is read back, and reports the differences as losses. */
final class ArticleComparison {
    private final List<Loss> losses = new ArrayList<>();
    // A JSON Pointer into the native JSON form of the article.
    private String path = "";

    private ArticleComparison() {}

    /**
     * Returns the differences.
     *
     * @param eventIds the ids of the events of the statements, in their order
     */
    static List<Loss> losses(Article article, Article back, List<String> eventIds) {
        ArticleComparison comparison = new ArticleComparison();
        comparison.article(article, back, eventIds);
        if (comparison.losses.isEmpty() && !article.equals(back)) {
            comparison.lose("", article, back);
        }
        return comparison.losses;
    }

    private void article(Article article, Article back, List<String> eventIds) {
        compare("id", article, back, Article::id);
        compare("url", article, back, Article::url);
        compare("language", article, back, Article::language);
        compare("publisher", article, back, Article::publisher);
        compare("authors", article, back, Article::authors);
        compare("published", article, back, Article::published);
        compare("modified", article, back, Article::modified);
        compare("retrieved", article, back, Article::retrieved);
        compare("version", article, back, Article::version);
        compare("blocks", article, back, Article::blocks);
        compare("speakers", article, back, Article::speakers);
        compare("topics", article, back, Article::topics);
        compare("meetings", article, back, Article::meetings);
        statements(article.statements(), back.statements(), eventIds);
        each("mentions", article, back, Article::mentions, this::mention);
        compare("corrections", article, back, Article::corrections);
        compare("provenance", article, back, Article::provenance);
        attributes(article.attributes(), back.attributes());
    }

    private void statements(List<Statement> statements, List<Statement> back, List<String> eventIds) {
        Map<String, Statement> byEventId = new HashMap<>();
        for (Statement statement : back) {
            byEventId.put(
                    statement.id().orElseGet(() -> statement.attributes().getOrDefault(BratAttributes.ID, "")),
                    statement);
        }
        for (int i = 0; i < statements.size(); i++) {
            Statement there = byEventId.get(eventIds.get(i));
            if (there == null) {
                lose("/statements/" + i, statements.get(i), null);
            } else if (!there.equals(statements.get(i))) {
                Statement here = statements.get(i);
                within("/statements/" + i, () -> statement(here, there));
            }
        }
    }

    private void statement(Statement statement, Statement back) {
        compare("id", statement, back, Statement::id);
        compare("form", statement, back, Statement::form);
        compare("orForm", statement, back, Statement::orForm);
        compare("medium", statement, back, Statement::medium);
        compare("orMedium", statement, back, Statement::orMedium);
        compare("status", statement, back, Statement::status);
        each("sources", statement, back, Statement::sources, this::source);
        if (statement.cue().isPresent() && back.cue().isPresent()) {
            within("/cue", () -> cue(statement.cue().get(), back.cue().get()));
        } else {
            compare("cue", statement, back, Statement::cue);
        }
        compare("content", statement, back, Statement::content);
        compare("frame", statement, back, Statement::frame);
        compare("quoted", statement, back, Statement::quoted);
        each("addressees", statement, back, Statement::addressees, this::addressee);
        compare("meeting", statement, back, Statement::meeting);
        compare("time", statement, back, Statement::time);
        compare("topics", statement, back, Statement::topics);
        compare("provenance", statement, back, Statement::provenance);
        attributes(statement.attributes(), back.attributes());
    }

    private void source(Source source, Source back) {
        compare("mention", source, back, Source::mention);
        compare("speakers", source, back, Source::speakers);
        compare("capacity", source, back, Source::capacity);
        compare("via", source, back, Source::via);
    }

    private void cue(Cue cue, Cue back) {
        compare("passage", cue, back, Cue::passage);
        compare("lemma", cue, back, Cue::lemma);
    }

    private void addressee(Addressee addressee, Addressee back) {
        compare("mention", addressee, back, Addressee::mention);
        compare("speakers", addressee, back, Addressee::speakers);
    }

    private void mention(Mention mention, Mention back) {
        compare("passage", mention, back, Mention::passage);
        compare("speakers", mention, back, Mention::speakers);
        attributes(mention.attributes(), back.attributes());
    }

    private void attributes(Map<String, String> attributes, Map<String, String> back) {
        attributes.forEach((key, value) -> {
            if (!value.equals(back.get(key))) {
                lose("/attributes/" + escaped(key), value, back.get(key));
            }
        });
        back.forEach((key, value) -> {
            if (!attributes.containsKey(key)) {
                lose("/attributes/" + escaped(key), null, value);
            }
        });
    }

    private <T, E> void each(String member, T here, T back, Function<T, List<E>> getter, BiConsumer<E, E> comparison) {
        List<E> those = getter.apply(here);
        List<E> backThose = getter.apply(back);
        if (those.size() != backThose.size()) {
            lose("/" + member, those, backThose);
            return;
        }
        for (int i = 0; i < those.size(); i++) {
            E one = those.get(i);
            E other = backThose.get(i);
            if (!one.equals(other)) {
                within("/" + member + "/" + i, () -> comparison.accept(one, other));
            }
        }
    }

    private <T> void compare(String member, T here, T back, Function<T, ?> getter) {
        Object value = getter.apply(here);
        Object backValue = getter.apply(back);
        if (!value.equals(backValue)) {
            lose("/" + member, value, backValue);
        }
    }

    private void within(String pointer, Runnable comparison) {
        String outer = path;
        path = path + pointer;
        comparison.run();
        path = outer;
    }

    private void lose(String pointer, @Nullable Object value, @Nullable Object back) {
        Optional<String> here = shown(value);
        Optional<String> there = shown(back);
        String problem = here.map(
                        h -> there.map(t -> h + " is read back as " + t).orElse("brat has no place for " + h))
                .orElseGet(() -> "nothing was written, but " + there.orElse("nothing") + " is read back");
        boolean isLeftOut = (here.isPresent() && there.isEmpty()) || count(back) < count(value);
        losses.add(Loss.of(path + pointer, problem, isLeftOut));
    }

    private static int count(@Nullable Object value) {
        return value instanceof Collection<?> list ? list.size() : 0;
    }

    /** Returns the name of a member, escaped for a JSON Pointer (RFC 6901, section 3). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Optional<String> shown(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(ArticleComparison::shown);
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty()
                    ? Optional.empty()
                    : Optional.of(list.size() + (list.size() == 1 ? " value" : " values"));
        }
        if (value instanceof String string) {
            return Optional.of(Require.quoted(string));
        }
        return Optional.ofNullable(value).map(v -> Require.shown(v.toString()));
    }
}
