package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.speaker.Group;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Forms, media and traits of statements, and what their sources are. */
public final class StatementStatistics {
    private final Tally<Trait> traits = new Tally<>(Trait.class);
    private final Tally<Manner> manners = new Tally<>(Manner.class);
    private final SortedMap<String, SortedMap<String, Long>> byMediumAndForm = new TreeMap<>();
    private final SortedMap<Integer, Long> byPieces = new TreeMap<>();
    private final SortedMap<Integer, Long> byDepth = new TreeMap<>();
    private long count;
    private long sources;
    private long pronouns;
    private long sourcesInPieces;

    StatementStatistics() {}

    void add(Article article, Overlaps overlaps) {
        article.statements().forEach(statement -> add(article, statement));
        overlaps.depths().values().forEach(depth -> byDepth.merge(depth, 1L, Long::sum));
        traits.add(Trait.NESTED, overlaps.depths().size());
        traits.add(Trait.CROSSING, overlaps.crossing().size());
        traits.add(Trait.COINCIDING, overlaps.coinciding().size());
    }

    private void add(Article article, Statement statement) {
        count++;
        manners.add(Manner.of(statement), 1);
        String medium =
                statement.medium().map(one -> either(one, statement.orMedium())).orElse("no medium");
        byMediumAndForm
                .computeIfAbsent(medium, one -> new TreeMap<>())
                .merge(either(statement.form(), statement.orForm()), 1L, Long::sum);
        statement.content().ifPresent(content -> {
            byPieces.merge(content.pieceCount(), 1L, Long::sum);
            count(Trait.SPLIT, content.pieceCount() > 1);
        });
        count(Trait.MIXED, statement.isMixed());
        count(Trait.WITHOUT_CONTENT, statement.content().isEmpty());
        count(Trait.WITHOUT_CUE, statement.cue().isEmpty());
        count(Trait.WITHOUT_SOURCE, statement.sources().isEmpty());
        count(
                Trait.SEVERAL_SPEAK,
                statement.sources().size() > 1
                        || statement.speakers().size() > 1
                        || statement.speakers().stream().anyMatch(Group.class::isInstance));
        count(Trait.NOT_SAID, !statement.isSaid());
        for (Source source : statement.sources()) {
            sources++;
            source.mention().ifPresent(mention -> {
                pronouns += Pronouns.isPronoun(mention, article.language()) ? 1 : 0;
                sourcesInPieces += mention.pieceCount() > 1 ? 1 : 0;
            });
        }
    }

    private void count(Trait trait, boolean holds) {
        traits.add(trait, holds ? 1 : 0);
    }

    private static String either(Enum<?> one, Optional<? extends Enum<?>> or) {
        return word(one) + or.map(other -> " or " + word(other)).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns how many statements there are. */
    public long count() {
        return count;
    }

    /** Returns how many statements have each trait. */
    public Tally<Trait> traits() {
        return traits;
    }

    /** Returns how many statements are of each manner. */
    public Tally<Manner> manners() {
        return manners;
    }

    /** Returns how many statements have each form, for each medium; undecided ones have names with “or”. */
    public SortedMap<String, SortedMap<String, Long>> byMediumAndForm() {
        return Collections.unmodifiableSortedMap(byMediumAndForm);
    }

    /** Returns how many statements have each number of pieces. */
    public SortedMap<Integer, Long> byPieces() {
        return Collections.unmodifiableSortedMap(byPieces);
    }

    /** Returns how many nested statements have each depth, at least 1. */
    public SortedMap<Integer, Long> byDepth() {
        return Collections.unmodifiableSortedMap(byDepth);
    }

    /** Returns how many sources all statements have. */
    public long sources() {
        return sources;
    }

    /** Returns how many sources are mentioned by a pronoun. */
    public long pronouns() {
        return pronouns;
    }

    /** Returns how many sources have a mention in several pieces. */
    public long sourcesInPieces() {
        return sourcesInPieces;
    }
}
