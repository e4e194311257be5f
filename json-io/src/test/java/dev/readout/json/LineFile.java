package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.syntax.Utf8;
import dev.readout.text.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A random file of lines with what a reader has to find in it. One seed is one file. */
public final class LineFile {
    private static final String[] BLANK = {"", " ", "\t \r", "\r"};
    private static final String[] BAD = {
        "{", "x", "{\"readout\":\"1\"}", "\uFEFF{}", "{\"readout\":\"1\",\"text\":\"\uD83D"
    };

    public final List<Reading<Article>> good = new ArrayList<>();
    public final List<Long> badLines = new ArrayList<>();
    public final List<Long> badOffsets = new ArrayList<>();
    public final List<byte[]> bad = new ArrayList<>();
    public final byte[] bytes;

    public LineFile(long seed, boolean withBad) {
        RandomGenerator random = new SplittableRandom(seed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (random.nextBoolean()) {
            file.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        String end = random.nextBoolean() ? "\n" : "\r\n";
        int lines = random.nextInt(12);
        for (int line = 1; line <= lines; line++) {
            long offset = file.size();
            switch (random.nextInt(withBad ? 4 : 3)) {
                case 0 -> file.writeBytes(BLANK[random.nextInt(BLANK.length)].getBytes(StandardCharsets.UTF_8));
                case 3 -> {
                    // A mark is bad anywhere but where it starts the file.
                    byte[] one = BAD[random.nextInt(BAD.length)].getBytes(StandardCharsets.UTF_8);
                    if (offset > 0 || !Utf8.startsWithMark(one, 0, one.length)) {
                        file.writeBytes(one);
                        badLines.add((long) line);
                        badOffsets.add(offset);
                        bad.add(one);
                    }
                }
                default -> {
                    Article article = random.nextInt(3) == 0
                            ? RandomArticles.article(random.nextInt(1000))
                            : Article.builder()
                                    .text(Text.of("\uD83D\uDE00".repeat(random.nextInt(3))))
                                    .build();
                    file.writeBytes(ReadoutJson.toBytes(article));
                    good.add(Reading.ofLine(article, List.of(), line, offset));
                }
            }
            if (line < lines || random.nextBoolean()) {
                file.writeBytes((random.nextInt(5) == 0 ? "\n" : end).getBytes(StandardCharsets.UTF_8));
            }
        }
        bytes = file.toByteArray();
    }

    List<Article> articles() {
        return good.stream().map(Reading::value).toList();
    }
}
