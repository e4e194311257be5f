package dev.readout.grounding;

import dev.readout.grounding.internal.corpus.CorpusText;
import dev.readout.grounding.internal.corpus.Postings;
import dev.readout.internal.Require;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Many texts that are prepared to find a quotation in all of them at once: which have it, how far each bent it, and which
 * had it first.
 *
 * <pre>{@code
 * GroundingCorpus<String> corpus = GroundingCorpus.<String>builder()
 *         .add("agency", Text.of("“We will not sign,” he said."))
 *         .add("website", Text.of("He said they “will not sign”."))
 *         .add("blog", Text.of("“We will never sign,” he said."))
 *         .build();
 * corpus.ground("we will not sign").best(); // agency: Faithful, OUTER; website, blog: Changed
 * }</pre>
 *
 * <p>The best come first: faithful and ambiguous ones by their {@link Tier}, then changed ones by how many words were
 * changed. Equal ones stay in the order of adding, so that in a corpus sorted by time the original is the first.
 *
 * <p>The verdict on a text is what a {@link Grounder} of it alone gives. <em>No text that has the quotation's own words is
 * missed.</em> Of those that have it changed the ones are found that share most of its rare words, and more than some text
 * of so many does by chance: a short quotation of common words is changed nowhere.
 *
 * <p>A corpus can't be changed and may be used by several threads. It holds the characters of each text in UTF-8, and
 * some nine bytes a word: of 100,000 articles of 5,000 characters less than a gigabyte and a half in all. A search looks up
 * the quotation's words, and then prepares each text that it returns, and a few others: half a millisecond or so for an
 * article of that length. After some 20 million steps, about a second, it ends with what it has; {@link Sightings#isCut} says so.
 *
 * @param <K> what the texts are known by, such as the id or the line of an article; no two need be different
 */
public final class GroundingCorpus<K> {
    private static final int LIMIT = 100;

    private final List<K> keys;
    private final List<CorpusText> texts;
    private final List<Postings> postings;

    private GroundingCorpus(List<K> keys, List<CorpusText> texts, List<Postings> postings) {
        this.keys = keys;
        this.texts = texts;
        this.postings = postings;
    }

    /**
     * Returns a builder.
     *
     * @param <K> the type of the keys
     * @return a builder without a text
     */
    public static <K> Builder<K> builder() {
        return new Builder<>(Postings.MOST_TEXTS);
    }

    /**
     * Returns a collector of a stream, perhaps a parallel one, in its order.
     *
     * <pre>{@code
     * articles.collect(GroundingCorpus.collector(article -> article.id().orElseThrow(), Article::text))
     * }</pre>
     *
     * @param key what an element is known by
     * @param text its text
     * @param <T> the type of the elements
     * @param <K> the type of the keys
     * @return the collector
     */
    public static <T, K> Collector<T, ?, GroundingCorpus<K>> collector(
            Function<? super T, ? extends K> key, Function<? super T, Text> text) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        return Collector.of(
                GroundingCorpus::<K>builder,
                (builder, element) -> builder.add(key.apply(element), text.apply(element)),
                Builder::addAll,
                Builder::build);
    }

    /**
     * Returns the number of texts.
     *
     * @return at least 0
     */
    public int size() {
        return texts.size();
    }

    /**
     * Returns the best 100 texts that have a quotation.
     *
     * @param quotation the words, perhaps in quotation marks
     * @return the texts, the best first
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate
     */
    public Sightings<K> ground(String quotation) {
        return ground(quotation, GroundingPolicy.defaults(), LIMIT);
    }

    /**
     * Returns the best texts that have a quotation.
     *
     * @param quotation the words, perhaps in quotation marks
     * @param policy what is accepted
     * @param limit how many texts are returned at most, at least 1; those that have a quotation of few common words are
     *     many, and each takes time and memory
     * @return the texts, the best first
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate, or the limit is less than 1
     */
    public Sightings<K> ground(String quotation, GroundingPolicy policy, int limit) {
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(policy, "policy");
        Require.words("quotation", quotation);
        Require.that(limit >= 1, "limit", "be >= 1", limit);
        CorpusGrounding grounding = new CorpusGrounding(texts, postings, quotation, policy, limit);
        List<Sighting<K>> best = grounding.find().stream()
                .map(found -> new Sighting<>(keys.get(found.text()), found.verdict()))
                .toList();
        return new Sightings<>(best, grounding.isCut());
    }

    /**
     * Returns a short description.
     *
     * @return how many texts there are
     */
    @Override
    public String toString() {
        return "GroundingCorpus of " + size() + " texts";
    }

    /**
     * Builds a {@link GroundingCorpus}. Texts are prepared as they are added, so that several builders in several threads,
     * added to each other in the end, are faster; one builder is for one thread.
     *
     * @param <K> the type of the keys
     */
    public static final class Builder<K> {
        private static final long MOST_WORDS = 1 << 25;

        private final int mostTexts;
        private final List<K> keys = new ArrayList<>();
        private final List<CorpusText> texts = new ArrayList<>();
        private final List<Postings> postings = new ArrayList<>();
        private int posted;
        private long wordsToPost;

        Builder(int mostTexts) {
            this.mostTexts = mostTexts;
        }

        /**
         * Adds a text.
         *
         * @param key what the text is known by
         * @param text the text
         * @return this builder
         */
        public Builder<K> add(K key, Text text) {
            add(Objects.requireNonNull(key, "key"), CorpusText.of(Objects.requireNonNull(text, "text")));
            return this;
        }

        private void add(K key, CorpusText text) {
            keys.add(key);
            texts.add(text);
            wordsToPost += text.words().length;
            if (texts.size() - posted == mostTexts || wordsToPost > MOST_WORDS) {
                post();
            }
        }

        /**
         * Adds the texts of another builder, in their order. That one must not be used any more.
         *
         * @param other the other builder
         * @return this builder
         */
        public Builder<K> addAll(Builder<K> other) {
            Objects.requireNonNull(other, "other");
            if (!other.postings.isEmpty()) {
                post();
                other.postings.forEach(some -> postings.add(some.movedBy(posted)));
                keys.addAll(other.keys.subList(0, other.posted));
                texts.addAll(other.texts.subList(0, other.posted));
                posted = texts.size();
            }
            for (int i = other.posted; i < other.texts.size(); i++) {
                add(other.keys.get(i), other.texts.get(i));
            }
            return this;
        }

        private void post() {
            if (posted < texts.size()) {
                postings.add(new Postings(texts.subList(posted, texts.size()), posted));
                posted = texts.size();
                wordsToPost = 0;
            }
        }

        /**
         * Returns the corpus of the texts so far.
         *
         * @return the corpus
         */
        public GroundingCorpus<K> build() {
            post();
            return new GroundingCorpus<>(List.copyOf(keys), List.copyOf(texts), List.copyOf(postings));
        }

        /**
         * Returns a short description.
         *
         * @return how many texts there are so far
         */
        @Override
        public String toString() {
            return "GroundingCorpus.Builder of " + texts.size() + " texts";
        }
    }
}
