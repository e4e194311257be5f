package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is quoted, and in which manner. Every speaker of a statement's sources counts once, also if several speak jointly.
 * A source without a speaker counts by the words that mention it, unless these are a pronoun: “he” is somebody else in
 * every article.
 */
public final class SpeakerStatistics {
    private static final int CAPACITY = 10_000;

    private final Identities identities;
    private final Frequent<Identity, Tally<Manner>> speakers =
            new Frequent<>(CAPACITY, () -> new Tally<>(Manner.class));
    private long withoutSource;
    private long unknown;

    SpeakerStatistics(Identities identities) {
        this.identities = identities;
    }

    void add(Article article) {
        for (Statement statement : article.statements()) {
            Set<Identity> all = new LinkedHashSet<>();
            statement.sources().stream()
                    .flatMap(source -> identities(source, article.language()))
                    .forEach(all::add);
            all.forEach(speaker -> speakers.add(speaker).add(Manner.of(statement), 1));
            if (statement.sources().isEmpty()) {
                withoutSource++;
            } else if (all.isEmpty()) {
                unknown++;
            }
        }
    }

    private Stream<Identity> identities(Source source, Optional<String> language) {
        if (!source.speakers().isEmpty()) {
            return source.speakers().stream().map(identities::of);
        }
        return source
                .mention()
                .filter(mention -> !Pronouns.isPronoun(mention, language))
                .map(Passage::words)
                .filter(words -> !words.isBlank())
                .map(Identity::byWords)
                .stream();
    }

    /** Returns everyone who is quoted, the most quoted first. */
    public List<Frequent.Entry<Identity, Tally<Manner>>> mostQuoted() {
        return speakers.entries(identities::canonical, (sum, part) -> sum.addAll(part));
    }

    /** Returns whether all counts are exact. */
    public boolean isExact() {
        return speakers.isExact();
    }

    /** Returns how many statements have no source. */
    public long withoutSource() {
        return withoutSource;
    }

    /** Returns how many statements have only sources of whom nothing but a pronoun is known. */
    public long unknown() {
        return unknown;
    }
}
