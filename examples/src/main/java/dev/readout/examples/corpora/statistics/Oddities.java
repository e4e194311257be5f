package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/**
 * The articles that are extreme in each {@link Oddity}. Only their places in the file and their first words are held:
 * {@value #PER_ODDITY} for each oddity.
 */
public final class Oddities {
    private static final int PER_ODDITY = 20;
    private static final int TITLE_LENGTH = 100;

    private static final Comparator<Held> LEAST_FIRST = Comparator.comparingInt(Held::value)
            .thenComparing(held -> held.place().line(), Comparator.reverseOrder());

    private final Map<Oddity, PriorityQueue<Held>> held = new EnumMap<>(Oddity.class);

    private record Held(int value, ArticlePlace place, String title) {}

    /**
     * Why an article is odd.
     *
     * @param oddity in which respect
     * @param value the measure
     * @param rank 1 if no article has more; equal articles have the same rank
     */
    public record Reason(Oddity oddity, int value, int rank) {}

    /**
     * An odd article.
     *
     * @param place where the article is
     * @param title the headline, or the first words of the text
     * @param reasons in which respects it is odd
     */
    public record Odd(ArticlePlace place, String title, List<Reason> reasons) {}

    Oddities() {}

    void add(Article article, Overlaps overlaps, ArticlePlace place) {
        for (Oddity oddity : Oddity.values()) {
            int value = oddity.measure(article, overlaps);
            PriorityQueue<Held> most = held.computeIfAbsent(oddity, one -> new PriorityQueue<>(LEAST_FIRST));
            // An article that is only as odd as the least one came later, and does not take its place.
            if (oddity.isOdd(value)
                    && (most.size() < PER_ODDITY || value > most.element().value())) {
                most.add(new Held(value, place, title(article)));
                if (most.size() > PER_ODDITY) {
                    most.remove();
                }
            }
        }
    }

    private static String title(Article article) {
        String words = article.headline()
                .map(headline -> headline.words())
                .orElseGet(() -> article.text().string());
        int all = words.codePointCount(0, Math.min(words.length(), 4 * TITLE_LENGTH));
        String start = words.substring(0, words.offsetByCodePoints(0, Math.min(all, TITLE_LENGTH)));
        String spaced = start.strip().replaceAll("\\s+", " ");
        return start.length() < words.length() ? spaced + "…" : spaced;
    }

    /**
     * Returns the oddest articles: the first ones in each respect, then the second ones, and so on.
     *
     * @param limit how many
     * @return at most that many, each with everything in which it is odd
     */
    public List<Odd> oddest(int limit) {
        Map<Oddity, List<Held>> ordered = new EnumMap<>(Oddity.class);
        held.forEach((oddity, some) ->
                ordered.put(oddity, some.stream().sorted(LEAST_FIRST.reversed()).toList()));
        Map<ArticlePlace, Held> chosen = new LinkedHashMap<>();
        for (int i = 0; i < PER_ODDITY; i++) {
            for (List<Held> all : ordered.values()) {
                if (i < all.size() && chosen.size() < limit) {
                    chosen.putIfAbsent(all.get(i).place(), all.get(i));
                }
            }
        }
        return chosen.values().stream()
                .map(one -> new Odd(one.place(), one.title(), reasons(one.place(), ordered)))
                .collect(Collectors.toList());
    }

    private static List<Reason> reasons(ArticlePlace place, Map<Oddity, List<Held>> ordered) {
        List<Reason> reasons = new ArrayList<>();
        ordered.forEach((oddity, all) -> all.stream()
                .filter(one -> one.place().equals(place))
                .forEach(one -> reasons.add(new Reason(oddity, one.value(), rank(one, all)))));
        reasons.sort(Comparator.comparingInt(Reason::rank));
        return reasons;
    }

    private static int rank(Held one, List<Held> all) {
        return 1
                + (int) all.stream()
                        .filter(other -> other.value() > one.value())
                        .count();
    }
}
