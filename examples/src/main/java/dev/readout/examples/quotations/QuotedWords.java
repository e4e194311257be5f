package dev.readout.examples.quotations;

import dev.readout.article.Article;
import dev.readout.quotation.Quotations;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article quotes. The article and the number identify them.
 *
 * @param article the key of the article, see {@link ArticlePlaces}
 * @param number the number of the quotation in its article, from 1
 * @param date the first day, in UTC, on which the article can have been published, if known
 * @param speaker who said the words according to the article; empty if the article does not say
 * @param words the words, with {@code " … "} between pieces
 */
public record QuotedWords(
        long article, int number, @Nullable LocalDate date, String speaker, String words) {
    /** The order of time, then of the articles' keys and of the numbers. Quotations without a date come last. */
    public static final Comparator<QuotedWords> EARLIEST_FIRST = Comparator.comparing(
                    QuotedWords::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(QuotedWords::article)
            .thenComparingInt(QuotedWords::number);

    /**
     * Returns the quotations of an article: the content of each direct statement, and each passage in quotation marks
     * of the others, without the marks that enclose it. A quotation inside another one is a part of that. Words that the
     * article quotes several times, such as in its headline too, are one quotation.
     *
     * @param key the key of the article
     * @param article the article
     * @return the quotations in the order of the article's statements
     */
    public static List<QuotedWords> of(long key, Article article) {
        LocalDate date = article.published()
                .flatMap(published -> published.earliest(ZoneOffset.UTC))
                .map(first -> LocalDate.ofInstant(first, ZoneOffset.UTC))
                .orElse(null);
        List<Quoted> all =
                article.statements().stream().flatMap(Quoted::in).distinct().toList();
        Map<String, QuotedWords> quotations = new LinkedHashMap<>();
        for (Quoted quoted : all) {
            if (all.stream().noneMatch(quoted::isInside)) {
                String words = withoutMarks(quoted.passage.words());
                quotations.putIfAbsent(
                        words, new QuotedWords(key, quotations.size() + 1, date, quoted.speaker(), words));
            }
        }
        return List.copyOf(quotations.values());
    }

    /** A passage that a statement quotes. */
    private record Quoted(Passage passage, Statement statement) {
        static Stream<Quoted> in(Statement statement) {
            Stream<Passage> passages =
                    statement.form() == Form.DIRECT ? statement.content().stream() : statement.quoted().stream();
            return passages.map(passage -> new Quoted(passage, statement));
        }

        /** Returns whether the passage has less than another one, and nothing else. */
        boolean isInside(Quoted other) {
            return other.passage.contains(passage) && !passage.contains(other.passage);
        }

        String speaker() {
            return statement.sources().stream()
                    .map(QuotedWords::speaker)
                    .filter(speaker -> !speaker.isEmpty())
                    .collect(Collectors.joining(" and "));
        }
    }

    /** Returns words without the quotation marks that enclose all of them. Some corpora annotate these marks. */
    private static String withoutMarks(String words) {
        Text text = Text.of(words);
        return Quotations.in(text).outermost().stream()
                .filter(quotation -> quotation.extent().equals(new Span(0, text.length())))
                .findFirst()
                .map(quotation -> text.slice(new Span(
                        quotation.openings().get(0).end(),
                        quotation.closing().map(Span::start).orElse(text.length()))))
                .orElse(words);
    }

    private static String speaker(Source source) {
        return source.speakers().isEmpty()
                ? source.mention().map(Passage::words).orElse("")
                : source.speakers().stream().map(Speaker::displayName).collect(Collectors.joining(" and "));
    }
}
