package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The articles that are extreme in each {@link Oddity}. Only their places in the file and their first words are held. */
public final class Oddities {
    private static final int TITLE_LENGTH = 100;

    private final Map<Oddity, Extremes> extremes = new EnumMap<>(Oddity.class);

    /**
     * Why an article is odd.
     *
     * @param oddity in which respect
     * @param value the measure
     * @param rank 1 if no article has more; equal articles have the same rank
     * @param others how many other articles have the same measure
     */
    public record Reason(Oddity oddity, int value, int rank, long others) {}

    /**
     * An odd article.
     *
     * @param place where the article is
     * @param title the headline, or the first words of the text
     * @param reasons in which respects it is odd
     */
    public record Odd(ArticlePlace place, String title, List<Reason> reasons) {}

    Oddities() {
        for (Oddity oddity : Oddity.values()) {
            extremes.put(oddity, new Extremes());
        }
    }

    void add(Article article, Overlaps overlaps, ArticlePlace place) {
        extremes.forEach((oddity, most) -> {
            int value = oddity.measure(article, overlaps);
            if (oddity.isOdd(value)) {
                most.add(value, place, () -> title(article));
            }
        });
    }

    private static String title(Article article) {
        String words = article.headline()
                .map(Passage::words)
                .orElseGet(() -> article.text().string());
        int characters = words.codePointCount(0, Math.min(words.length(), 4 * TITLE_LENGTH));
        String start = words.substring(0, words.offsetByCodePoints(0, Math.min(characters, TITLE_LENGTH)));
        String spaced = start.strip().replaceAll("\\s+", " ");
        return start.length() < words.length() ? spaced + "…" : spaced;
    }

    /**
     * Returns the oddest articles: the first ones in each respect, then the second ones, and so on. What very many
     * articles have in common comes last, because it is not that odd.
     *
     * @param limit how many
     * @return at most that many, each with everything in which it is odd
     */
    public List<Odd> oddest(int limit) {
        Map<ArticlePlace, String> chosen = new LinkedHashMap<>();
        choose(chosen, limit, true);
        choose(chosen, limit, false);
        List<Odd> oddest = new ArrayList<>();
        chosen.forEach((place, title) -> oddest.add(new Odd(place, title, reasons(place))));
        return oddest;
    }

    private void choose(Map<ArticlePlace, String> chosen, int limit, boolean rareOnly) {
        for (int i = 0; i < Extremes.CAPACITY; i++) {
            for (Extremes most : extremes.values()) {
                List<Extremes.Held> held = most.mostFirst();
                if (i < held.size() && chosen.size() < limit && !(rareOnly && most.isCommon(held.get(i)))) {
                    chosen.putIfAbsent(held.get(i).place(), held.get(i).title());
                }
            }
        }
    }

    private List<Reason> reasons(ArticlePlace place) {
        List<Reason> reasons = new ArrayList<>();
        extremes.forEach((oddity, most) -> most.mostFirst().stream()
                .filter(held -> held.place().equals(place))
                .forEach(held -> reasons.add(new Reason(oddity, held.value(), most.rank(held), most.count(held) - 1))));
        reasons.sort(Comparator.comparingInt(Reason::rank));
        return reasons;
    }
}
