package dev.readout.json.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.LineFile;
import dev.readout.json.internal.format.ArticleReader;
import dev.readout.json.internal.syntax.DocumentLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSpliteratorTest {
    private static final FormatReader<Reading<Article>> READER = new FormatReader<>(
            (buffer, from, to, limits) -> ArticleReader.read(buffer, from, to, false, limits),
            new DocumentLimits(1 << 26, 20_000_000, 1_000_000, 100_000, 100, 10_000),
            refusal -> refusal);

    @TempDir
    Path folder;

    @Test
    void partsGiveWhatTheWholeGivesWhereverTheyAreCut() throws IOException {
        int cuts = 0;
        for (long seed = 0; seed < 60; seed++) {
            LineFile lines = new LineFile(seed, true);
            Path file = Files.write(folder.resolve("random.jsonl"), lines.bytes);
            List<RefusedLine> bad = new ArrayList<>();
            FormatReader<Reading<Article>> reader = READER.onBadLine(bad::add);
            try (LinesSource source = LinesSource.of(file)) {
                RandomGenerator random = new SplittableRandom(seed);
                Spliterator<Reading<Article>> whole = parts(reader, source, 1);
                List<Reading<Article>> found = new ArrayList<>();
                cuts += collect(whole, random, found);
                assertThat(found).as("seed %d", seed).isEqualTo(lines.good);
            }
            assertThat(bad).extracting(RefusedLine::line).isEqualTo(lines.badLines);
            assertThat(bad).extracting(RefusedLine::byteOffset).isEqualTo(lines.badOffsets);
            assertThat(bad).extracting(RefusedLine::bytes).containsExactlyElementsOf(lines.bad);
            try (Stream<Reading<Article>> parallel = reader.lines(file, LineSpliteratorTest::placed)) {
                assertThat(parallel.parallel().toList()).as("seed %d", seed).isEqualTo(lines.good);
            }
        }
        assertThat(cuts).isGreaterThan(3_000);
    }

    /** Collects the readings of all parts in order, some parts as small as can be; returns how often it cut. */
    private static int collect(
            Spliterator<Reading<Article>> part, RandomGenerator random, List<Reading<Article>> found) {
        Spliterator<Reading<Article>> prefix = random.nextInt(5) == 0 ? null : part.trySplit();
        if (prefix == null) {
            part.forEachRemaining(found::add);
            assertThat(part.trySplit()).as("once it has begun").isNull();
            return 0;
        }
        return 1 + collect(prefix, random, found) + collect(part, random, found);
    }

    @Test
    void aPartIsNotSmallerThanItMayBe() throws IOException {
        String line = "{\"readout\":\"1\",\"text\":\"\"}";
        Path file = Files.writeString(folder.resolve("small.jsonl"), line + "\n".repeat(32 - line.length()));
        try (LinesSource source = LinesSource.of(file)) {
            assertThat(parts(READER, source, 16).trySplit()).isNotNull();
            assertThat(parts(READER, source, 17).trySplit()).isNull();
        }
    }

    @Test
    void progressCountsEveryByteOfEveryShapeInEveryPart() throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            LineFile lines = new LineFile(seed, true);
            Path file = Files.write(folder.resolve("random.jsonl"), lines.bytes);
            List<ReadProgress> progress = new ArrayList<>();
            try (LinesSource source = LinesSource.of(file)) {
                FormatReader<Reading<Article>> reader =
                        READER.onBadLine(bad -> {}).onProgress(progress::add);
                collect(parts(reader, source, 1), new SplittableRandom(seed), new ArrayList<>());
            }
            ReadProgress last = progress.get(progress.size() - 1);
            assertThat(last.bytes()).as("seed %d", seed).isEqualTo(lines.bytes.length);
            assertThat(last.documents()).as("seed %d", seed).isEqualTo(lines.good.size());
        }
    }

    private static Spliterator<Reading<Article>> parts(
            FormatReader<Reading<Article>> reader, LinesSource source, long smallestPart) {
        return reader.lines(source, LineSpliteratorTest::placed, smallestPart);
    }

    private static Reading<Article> placed(Reading<Article> reading, LinePlace place) throws IOException {
        return Reading.ofLine(reading.value(), reading.findings(), place.line(), place.byteOffset());
    }
}
