package dev.readout.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.readout.grounding.GroundingCorpus;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Sighting;
import dev.readout.grounding.Sightings;
import dev.readout.text.Text;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much heap and time a {@link GroundingCorpus} of 100,000 articles of 5,000 characters takes, and how long it takes to
 * find a quotation in it.
 */
public final class ManyArticles {
    private static final int ARTICLES = 100_000;
    private static final int LENGTH = 5_000;
    private static final int VOCABULARY = 200_000;
    private static final int QUOTATIONS = 100;
    private static final int ROUNDS = 2;
    private static final int LIMIT = 100;

    private ManyArticles() {}

    /**
     * Measures and prints Markdown.
     *
     * @param args the number of articles and folders of JSON with articles whose sentences are used, both optional
     * @throws IOException if the folder can't be read
     */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES;
        IntFunction<String> articles = invented();
        if (args.length > 1) {
            List<String> sentences = new ArrayList<>();
            for (String folder : List.of(args).subList(1, args.length)) {
                addSentences(Path.of(folder), sentences);
            }
            if (sentences.isEmpty()) {
                System.out.println("skipped: no such folder has articles");
                return;
            }
            articles = shuffled(sentences);
        }
        IntFunction<String> all = articles;
        long before = used();
        long start = processCpu();
        GroundingCorpus<Integer> corpus = IntStream.range(0, count)
                .boxed()
                .parallel()
                .collect(GroundingCorpus.collector(i -> i, i -> Text.of(all.apply(i))));
        double seconds = (processCpu() - start) / 1e9;
        double text = IntStream.range(0, Math.min(count, 1_000))
                        .mapToLong(i -> Text.of(all.apply(i)).utf8().length)
                        .average()
                        .orElse(0)
                * count;
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %.0f MB of UTF-8: %.0f MB of heap, %.0f s of CPU time to make and add them%n%n",
                count,
                text / 1e6,
                (used() - before) / 1e6,
                seconds);
        measure(corpus, quotations(all, count));
    }

    /** A quotation, and the index of the article that it was taken from; -1 if it was taken from none. */
    private record Taken(String quotation, int article) {}

    private static Map<String, List<Taken>> quotations(IntFunction<String> articles, int count) {
        Map<String, List<Taken>> kinds = new LinkedHashMap<>();
        kinds.put("200 characters, unchanged", taken(articles, count, 200, q -> q));
        kinds.put(
                "the same, other spaces and marks",
                taken(articles, count, 200, q -> q.replace(' ', '\u00a0').replace('’', '\'')));
        kinds.put("the same, enclosed, with another stop", taken(articles, count, 200, q -> "“" + q + "!”"));
        kinds.put("the same, words left out with a mark", taken(articles, count, 200, q -> middle(q, 3, " ... ")));
        kinds.put("the same, one word replaced", taken(articles, count, 200, q -> middle(q, 1, " xylophone ")));
        kinds.put("the same, every fifth word replaced", taken(articles, count, 200, ManyArticles::everyFifth));
        kinds.put("the same, three words left out", taken(articles, count, 200, q -> middle(q, 3, " ")));
        kinds.put("50 characters, one word replaced", taken(articles, count, 50, q -> middle(q, 1, " xylophone ")));
        kinds.put("three words", taken(articles, count, 0, q -> firstWords(q, 3)));
        kinds.put(
                "three words, one replaced",
                taken(articles, count, 0, q -> middle(firstWords(q, 3), 1, " xylophone ")));
        kinds.put("one word", taken(articles, count, 0, q -> firstWords(q, 1)));
        Random random = new Random(3);
        List<String> words = IntStream.range(0, 200)
                .mapToObj(articles)
                .flatMap(article -> Stream.of(article.split("[^\\p{L}\\p{M}\\p{N}’]+", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> common = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(30)
                .map(Map.Entry::getKey)
                .toList();
        kinds.put("absent: 30 words of the articles, in no order", drawn(words, 30, random));
        kinds.put("the five most common words in a row", drawn(common.subList(0, 5), 5, random));
        kinds.put("three of the 30 most common words", drawn(common, 3, random));
        kinds.put("eight of the 30 most common words", drawn(common, 8, random));
        kinds.put("two of the five most common words with ... between", elided(common.subList(0, 5), random));
        return kinds;
    }

    private static List<Taken> taken(
            IntFunction<String> articles, int count, int length, Function<String, String> bend) {
        Random random = new Random(7);
        return IntStream.range(0, QUOTATIONS)
                .mapToObj(i -> {
                    int article = random.nextInt(count);
                    String text = articles.apply(article);
                    int from = text.indexOf(' ', random.nextInt(text.length() / 2)) + 1;
                    int to = text.lastIndexOf(' ', Math.min(text.length() - 1, from + Math.max(length, 60)));
                    return new Taken(bend.apply(text.substring(from, to).strip()), article);
                })
                .toList();
    }

    private static List<Taken> drawn(List<String> words, int count, Random random) {
        return IntStream.range(0, QUOTATIONS)
                .mapToObj(i -> IntStream.range(0, count)
                        .mapToObj(k -> words.get(random.nextInt(words.size())))
                        .collect(Collectors.joining(" ")))
                .map(quotation -> new Taken(quotation, -1))
                .toList();
    }

    private static List<Taken> elided(List<String> words, Random random) {
        return drawn(words, 2, random).stream()
                .map(taken -> new Taken(taken.quotation().replace(" ", " ... "), -1))
                .toList();
    }

    private static String firstWords(String quotation, int count) {
        return Stream.of(quotation.split(" +", -1)).limit(count).collect(Collectors.joining(" "));
    }

    private static String middle(String quotation, int count, String by) {
        List<String> words = List.of(quotation.split(" +", -1));
        int from = words.size() / 2;
        return String.join(" ", words.subList(0, from))
                + by
                + String.join(" ", words.subList(Math.min(words.size(), from + count), words.size()));
    }

    private static String everyFifth(String quotation) {
        String[] words = quotation.split(" +", -1);
        for (int i = 2; i < words.length; i += 5) {
            words[i] = "xylophone";
        }
        return String.join(" ", words);
    }

    private static void measure(GroundingCorpus<Integer> corpus, Map<String, List<Taken>> kinds) {
        kinds.values()
                .forEach(some -> some.subList(0, QUOTATIONS / 4)
                        .forEach(taken -> corpus.ground(taken.quotation(), GroundingPolicy.defaults(), LIMIT)));
        System.out.println("| quotation | median ms | worst ms | articles found | the article among them |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        kinds.forEach((kind, some) -> {
            double[] times = new double[some.size()];
            long listed = 0;
            int found = 0;
            for (int i = 0; i < times.length; i++) {
                Taken taken = some.get(i);
                times[i] = Double.MAX_VALUE;
                Sightings<Integer> sightings = null;
                for (int round = 0; round < ROUNDS; round++) {
                    long start = cpu();
                    sightings = corpus.ground(taken.quotation(), GroundingPolicy.defaults(), LIMIT);
                    times[i] = Math.min(times[i], (cpu() - start) / 1e6);
                }
                listed += sightings.best().size();
                found += sightings.best().stream().map(Sighting::key).anyMatch(key -> key == taken.article()) ? 1 : 0;
            }
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.1f | %s |%n",
                    kind,
                    times[times.length / 2],
                    times[times.length - 1],
                    (double) listed / times.length,
                    some.get(0).article() < 0
                            ? ""
                            : String.format(Locale.ROOT, "%.1f %%", 100.0 * found / times.length));
        });
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Returns articles whose words have the frequencies of a language (Zipf and Mandelbrot); frequent words are short. */
    private static IntFunction<String> invented() {
        String[] words = new String[VOCABULARY];
        double[] sums = new double[VOCABULARY];
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            words[rank] = word(rank);
            sum += 1 / Math.pow(rank + 2.7, 1.07);
            sums[rank] = sum;
        }
        double all = sum;
        return number -> {
            Random random = new Random(20220131L + number);
            StringBuilder text = new StringBuilder();
            boolean isFirst = true;
            while (text.length() < LENGTH) {
                int at = Arrays.binarySearch(sums, random.nextDouble() * all);
                String word = words[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
                text.append(isFirst ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
                isFirst = random.nextInt(20) == 0;
                text.append(isFirst ? ". " : random.nextInt(12) == 0 ? ", " : random.nextInt(40) == 0 ? "’s " : " ");
            }
            return text.toString();
        };
    }

    private static String word(int rank) {
        String consonants = "tnsrhldcmfpgwybvkjz";
        String vowels = "eaoiué";
        StringBuilder word = new StringBuilder();
        for (int left = rank; left > 0 || word.length() == 0; left /= consonants.length() * vowels.length()) {
            int syllable = left % (consonants.length() * vowels.length());
            word.append(consonants.charAt(syllable % consonants.length()))
                    .append(vowels.charAt(syllable / consonants.length()));
        }
        return word.toString();
    }

    /** Returns articles of sentences in a different order. */
    private static IntFunction<String> shuffled(List<String> sentences) {
        return number -> {
            Random random = new Random(20220131L + number);
            StringBuilder text = new StringBuilder();
            while (text.length() < LENGTH) {
                text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
            }
            return text.toString();
        };
    }

    private static void addSentences(Path folder, List<String> sentences) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                addSentences(JsonMapper.shared().readTree(Files.readString(file)), sentences);
            }
        }
    }

    /** Adds the sentences of every string that is long enough to be a text. */
    private static void addSentences(JsonNode node, List<String> sentences) {
        if (node.isString() && node.asString().length() > 400) {
            sentences.addAll(List.of(node.asString().strip().split("(?<=[.!?]) |\\R+", -1)));
        }
        node.forEach(child -> addSentences(child, sentences));
    }
}
