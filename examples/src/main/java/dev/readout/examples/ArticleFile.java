package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file that is an article as JSON, or else an article's text. */
final class ArticleFile {
    private ArticleFile() {}

    static Article read(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return ReadoutJson.lenient().read(file);
        }
        return Article.builder().text(Text.of(Files.readString(file))).build();
    }
}
