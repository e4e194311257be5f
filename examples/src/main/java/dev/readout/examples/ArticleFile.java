package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads an article from a file, which has the article as JSON or only its text. */
final class ArticleFile {
    private ArticleFile() {}

    static Article read(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return ReadoutJson.lenient().read(file);
        }
        return Article.builder().text(Text.of(Files.readString(file))).build();
    }
}
