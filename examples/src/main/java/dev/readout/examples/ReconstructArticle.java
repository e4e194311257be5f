package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Is an article that was built from typed values, written as JSON and read again still the same, byte for byte? */
@Command(
        name = "ReconstructArticle",
        description = "Builds an article from typed values, shows who met whom and who said what, writes it as JSON, "
                + "reads it again and compares the text with the original, byte for byte.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes: 0 identical, 1 different, 2 wrong argument%n")
public final class ReconstructArticle implements Callable<Integer> {
    private static final String ORIGINAL = "netanyahu-geoana.txt";

    @Override
    public Integer call() throws IOException {
        Article article = JerusalemArticle.article();
        System.out.println(article.headline().map(Passage::words).orElse(""));
        System.out.println("by " + article.byline().map(Passage::words).orElse(""));
        System.out.println();
        article.meetings().forEach(meeting -> System.out.println(Printing.meeting(meeting)));
        System.out.println();
        for (Statement statement : article.statementsInTextOrder()) {
            String paragraph = Printing.paragraph(article, statement.passage())
                    .map(number -> "[paragraph " + number + "] ")
                    .orElse("");
            System.out.println(paragraph + Printing.statement(statement));
        }
        System.out.println();

        byte[] json = ReadoutJson.toBytes(article);
        Article again = ReadoutJson.strict().read(json);
        System.out.println(json.length + " bytes of JSON, read again: "
                + (again.equals(article) ? "an equal article" : "a different article"));

        byte[] original;
        try (InputStream file =
                Objects.requireNonNull(ReconstructArticle.class.getResourceAsStream(ORIGINAL), ORIGINAL)) {
            original = file.readAllBytes();
        }
        System.out.println(comparison(again.text(), original));
        return again.equals(article) && Arrays.equals(again.text().utf8(), original) ? 0 : 1;
    }

    /** Returns the number of bytes of the text, their hash, and whether they are the bytes of the original. */
    static String comparison(Text text, byte[] original) {
        byte[] rebuilt = text.utf8();
        int different = Arrays.mismatch(rebuilt, original);
        return rebuilt.length + " bytes, sha256 " + text.sha256() + ": "
                + (different < 0 ? "identical" : "different at byte " + different);
    }

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Cli.main(new ReconstructArticle(), args);
    }
}
