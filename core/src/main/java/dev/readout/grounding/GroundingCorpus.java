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
 * Many texts that are prepared to find a quotation in all of them at once. The result says which texts have the
 * quotation, how far it is bent in each of them, and which text was added first.
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
 * <p>The best sightings come first: faithful and ambiguous ones ordered by their {@link Tier}, then changed ones
 * ordered by the number of changed words. Equal ones keep the order in which the texts were added. In a corpus sorted
 * by time, the original is therefore the first.
 *
 * <p>The verdict on a text is the same as that of a {@link Grounder} of this text alone. <em>No text that has the
 * quotation's own words is missed.</em> A text that has the quotation changed is found if it shares most of the
 * quotation's rare words, and more words than a random text of a corpus of this size is likely to share. A short quotation of
 * common words is therefore never found changed.
 *
 * <p>A corpus is immutable and can be used by several threads. It holds the characters of each text in UTF-8, and about
 * nine bytes for each word: about 1.5 gigabytes for 100,000 articles of 5,000 characters. A search looks up the
 * quotation's words, and reads the texts that may have them only in the places that it compares. For each text that it
 * returns, this takes some hundredths of a millisecond, or one or two tenths if the quotation is changed. After about
 * two million steps, which take about a tenth of a second, a search ends with the texts found so far, and {@link
 * Sightings#isCut} is true.
 *
 * @param <K> the type of the keys by which the texts are known, such as the id or the line of an article; two texts may
 *     have the same key
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
     * Returns a collector that builds a corpus from a stream, in the stream's order. The stream can be parallel.
     *
     * <pre>{@code
     * articles.collect(GroundingCorpus.collector(article -> article.id().orElseThrow(), Article::text))
     * }</pre>
     *
     * @param key returns the key of an element
     * @param text returns the text of an element
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
     * @return the number of texts, at least 0
     */
    public int size() {
        return texts.size();
    }

    /**
     * Returns the texts that have a quotation: the best 100 of them.
     *
     * @param quotation the quoted words, perhaps in quotation marks
     * @return the sightings, the best first
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate
     */
    public Sightings<K> ground(String quotation) {
        return ground(quotation, GroundingPolicy.defaults(), LIMIT);
    }

    /**
     * Returns the texts that have a quotation: the best ones up to a limit.
     *
     * @param quotation the quoted words, perhaps in quotation marks
     * @param policy the differences that are accepted
     * @param limit the largest number of texts to return, at least 1; a quotation of few common words is in many texts,
     *     and each of them takes time and memory
     * @return the sightings, the best first
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate, or the limit is less
     *     than 1
     */
    public Sightings<K> ground(String quotation, GroundingPolicy policy, int limit) {
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(policy, "policy");
        Require.words("quotation", quotation);
        Require.that(limit >= 1, "limit", "be >= 1", limit);
        CorpusGrounding grounding = new CorpusGrounding(texts, postings, quotation, policy, limit);
        List<Sighting<K>> best = grounding.find().stream()
                .map(finding -> new Sighting<>(keys.get(finding.text()), finding.verdict()))
                .toList();
        return new Sightings<>(best, grounding.isCut());
    }

    /**
     * Returns a short description.
     *
     * @return the number of texts, in words
     */
    @Override
    public String toString() {
        return "GroundingCorpus of " + size() + " texts";
    }

    /**
     * Builds a {@link GroundingCorpus}. A text is prepared when it is added. It is therefore faster to fill several
     * builders in several threads, and to add them to each other in the end. A builder must only be used by one thread
     * at a time.
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
         * @param key the key by which the text is known
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
         * Adds the texts of another builder, in their order. The other builder must not be used afterwards.
         *
         * @param other the other builder
         * @return this builder
         */
        public Builder<K> addAll(Builder<K> other) {
            Objects.requireNonNull(other, "other");
            if (!other.postings.isEmpty()) {
                post();
                other.postings.forEach(moved -> postings.add(moved.movedBy(posted)));
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
         * Returns the corpus of the texts that were added so far.
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
         * @return the number of texts so far, in words
         */
        @Override
        public String toString() {
            return "GroundingCorpus.Builder of " + texts.size() + " texts";
        }
    }
}
