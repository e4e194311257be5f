package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.metadata.Provenance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who recorded the statements and meetings, and how confidently: the provenance of the statement or meeting itself, or
 * else that of its article.
 */
public final class OriginStatistics {
    /** The number of classes of confidence, each a tenth wide. */
    public static final int CLASSES = 10;

    private static final int CAPACITY = 1_000;

    private final Frequent<String, Confidence> agents = new Frequent<>(CAPACITY, Confidence::new);
    private final long[] histogram = new long[CLASSES];
    private long own;
    private long ofArticle;
    private long none;
    private long withoutConfidence;

    /** How confident one agent is. */
    public static final class Confidence {
        private double sum;
        private long count;

        private void addAll(Confidence other) {
            sum += other.sum;
            count += other.count;
        }

        private void add(double confidence) {
            sum += confidence;
            count++;
        }

        /** Returns how many records have a confidence. */
        public long count() {
            return count;
        }

        /** Returns the mean of all confidences, if there are any. */
        public Optional<Double> mean() {
            return count == 0 ? Optional.empty() : Optional.of(sum / count);
        }
    }

    OriginStatistics() {}

    void add(Article article) {
        Stream.concat(
                        article.statements().stream().map(statement -> statement.provenance()),
                        article.meetings().stream().map(meeting -> meeting.provenance()))
                .forEach(provenance -> add(provenance, article.provenance()));
    }

    private void add(Optional<Provenance> itself, Optional<Provenance> article) {
        Optional<Provenance> provenance = itself.or(() -> article);
        if (provenance.isEmpty()) {
            none++;
            return;
        }
        own += itself.isPresent() ? 1 : 0;
        ofArticle += itself.isPresent() ? 0 : 1;
        Confidence agent = agents.add(Identity.byWords(agent(provenance.get())).label());
        provenance
                .get()
                .confidence()
                .ifPresentOrElse(
                        confidence -> {
                            agent.add(confidence);
                            histogram[Math.min(CLASSES - 1, (int) (confidence * CLASSES))]++;
                        },
                        () -> withoutConfidence++);
    }

    private static String agent(Provenance provenance) {
        return provenance.agent()
                + provenance.version().map(version -> " " + version).orElse("");
    }

    /** Returns the agents with their versions, those who recorded most first. */
    public List<Frequent.Entry<String, Confidence>> agents() {
        return agents.entries(agent -> agent, (sum, part) -> sum.addAll(part));
    }

    /** Returns how many records have a confidence in each class; the last class includes 1. */
    public List<Long> histogram() {
        return Arrays.stream(histogram).boxed().toList();
    }

    /** Returns how many records have a provenance of their own. */
    public long own() {
        return own;
    }

    /** Returns how many records have only the provenance of their article. */
    public long ofArticle() {
        return ofArticle;
    }

    /** Returns how many records have no provenance. */
    public long none() {
        return none;
    }

    /** Returns how many records have a provenance without a confidence. */
    public long withoutConfidence() {
        return withoutConfidence;
    }
}
