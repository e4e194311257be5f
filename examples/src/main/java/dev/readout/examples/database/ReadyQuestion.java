package dev.readout.examples.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A question to a corpus, in words and in SQL.
 *
 * @param words the question
 * @param sql the query that answers it
 */
public record ReadyQuestion(String words, String sql) {
    private static final String FILE = "questions.sql";

    /**
     * Returns the questions of the file {@code questions.sql}, beside this class. Each has its words as a comment in the
     * first line, and an empty line after it.
     *
     * @return the questions
     */
    public static List<ReadyQuestion> all() {
        try (InputStream file = ReadyQuestion.class.getResourceAsStream(FILE)) {
            String sql = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(sql.strip().split("\\R\\R+"))
                    .map(ReadyQuestion::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadyQuestion parse(String question) {
        String[] parts = question.split("\\R", 2);
        return new ReadyQuestion(parts[0].replaceFirst("^-- *", ""), parts[1].strip());
    }
}
