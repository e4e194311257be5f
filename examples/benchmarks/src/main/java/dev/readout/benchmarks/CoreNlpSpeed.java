package dev.readout.benchmarks;

import dev.readout.article.Article;
import dev.readout.json.corenlp.CoreNlp;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How long it takes to read a document of CoreNLP, beside only reading its tokens with Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class CoreNlpSpeed {
    private static final List<String> WORDS = List.of(
            "Jane",
            "Doe",
            "met",
            "ministers",
            "in",
            "Jerusalem",
            ".",
            "“",
            "We",
            "agreed",
            ",",
            "”",
            "Doe",
            "said",
            ".");

    private final JsonFactory jackson = new JsonFactory();

    /** How many quotations the document has. */
    @Param({"10", "1000"})
    public int quotes;

    private Text text;
    private byte[] document;

    /** Makes the document, and checks that all of it is read. */
    @Setup
    public void setup() {
        StringBuilder words = new StringBuilder();
        List<String> sentences = new ArrayList<>();
        List<String> chains = new ArrayList<>();
        List<String> quotations = new ArrayList<>();
        for (int i = 0; i < quotes; i++) {
            List<String> tokens = new ArrayList<>();
            int start = 0;
            int end = 0;
            for (String word : WORDS) {
                start = word.equals("“") ? words.length() : start;
                tokens.add("""
                        {"index":%d,"word":"%s","originalText":"%s","lemma":"%s","characterOffsetBegin":%d,\
                        "characterOffsetEnd":%d,"pos":"NN","ner":"O","before":" ","after":" "}\
                        """.formatted(
                                tokens.size() + 1, word, word, word, words.length(), words.length() + word.length()));
                words.append(word);
                end = word.equals("”") ? words.length() : end;
                words.append(' ');
            }
            int first = i * WORDS.size();
            sentences.add("{\"index\":" + i + ",\"tokens\":[" + String.join(",", tokens) + "]}");
            chains.add("""
                    "%d":[{"id":%d,"text":"Jane Doe","type":"PROPER","number":"SINGULAR","gender":"FEMALE",\
                    "animacy":"ANIMATE","startIndex":1,"endIndex":3,"headIndex":2,"sentNum":%d,"position":[1,1],\
                    "isRepresentativeMention":true}]""".formatted(i, i, i + 1));
            quotations.add("""
                    {"id":%d,"text":"%s","beginIndex":%d,"endIndex":%d,"beginToken":%d,"endToken":%d,"beginSentence":%d,\
                    "endSentence":%d,"mention":"Doe","mentionBegin":%d,"mentionEnd":%d,"mentionType":"name",\
                    "mentionSieve":"trigram QVC","speaker":"Jane Doe","speakerSieve":"automatic name",\
                    "canonicalSpeaker":"Jane Doe","canonicalMentionBegin":%d,"canonicalMentionEnd":%d}""".formatted(
                            i,
                            words.substring(start, end),
                            start,
                            end,
                            first + 7,
                            first + 11,
                            i,
                            i,
                            first + 12,
                            first + 12,
                            first,
                            first + 1));
            words.append("\n\n");
        }
        text = Text.of(words.toString());
        String json = "{\"docId\":\"a.txt\",\"sentences\":[" + String.join(",", sentences) + "],\"corefs\":{"
                + String.join(",", chains) + "},\"quotes\":[" + String.join(",", quotations) + "]}";
        document = json.getBytes(StandardCharsets.UTF_8);
        Article article = CoreNlp.strict().read(text, document);
        if (article.statements().size() != quotes || article.mentions().size() != quotes) {
            throw new IllegalStateException("the document must be read: " + article);
        }
    }

    /** Reads the document. */
    @Benchmark
    public Article read() {
        return CoreNlp.strict().read(text, document);
    }

    /** Reads the tokens. */
    @Benchmark
    public int tokens() {
        int count = 0;
        try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }
}
