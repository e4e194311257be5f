package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.html.HtmlRenderer;
import dev.readout.json.Layout;
import dev.readout.json.ReadoutJson;
import dev.readout.revision.Fate;
import dev.readout.revision.PassageFate;
import dev.readout.revision.Revision;
import dev.readout.revision.StatementFate;
import dev.readout.revision.WordChange;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What became of an article's statements in a new version of its text? */
@Command(
        name = "WhatChanged",
        description = {
            "Says what became of each statement and passage of an article in a new version of its text.",
            "Without files, it compares the article that ReconstructArticle builds with a version in which one word of a"
                    + " quotation is corrected and one paragraph is moved.",
            "The exit code is 0 if nothing was edited or is gone, and 1 otherwise."
        },
        mixinStandardHelpOptions = true)
public final class WhatChanged implements Callable<Integer> {
    private static final int SHOWN = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Writes the article with the new text, without what was edited or is gone. What differs only in"
                            + " typography is in it, as in the new text.")
    private @Nullable Path out;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Writes a page for a browser: the old version beside the new one.")
    private @Nullable Path page;

    @Parameters(index = "0", arity = "0..1", paramLabel = "OLD", description = "The article as JSON.")
    private @Nullable Path old;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The new version: an article as JSON (.json), or its text.")
    private @Nullable Path version;

    @Override
    public Integer call() throws IOException {
        Revision revision = revision();
        for (int i = 0; i < revision.statements().size(); i++) {
            print(i + 1, revision.statements().get(i));
        }
        List<PassageFate> others = revision.passages().stream()
                .filter(passage -> !passage.place().startsWith("/statements"))
                .toList();
        others.forEach(WhatChanged::print);
        List<Fate> statements =
                revision.statements().stream().map(StatementFate::fate).toList();
        List<Fate> passages = others.stream().map(PassageFate::fate).toList();
        System.out.println("statements: " + counts(statements));
        System.out.println("other passages: " + counts(passages));
        if (out != null) {
            ReadoutJson.write(revision.accepting(WordChange::isTypography).newArticle(), out, Layout.INDENTED);
        }
        if (page != null) {
            try (Writer writer = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
                HtmlRenderer.create().render(revision, writer);
            }
        }
        return Stream.concat(statements.stream(), passages.stream())
                        .anyMatch(fate -> fate == Fate.EDITED || fate == Fate.GONE)
                ? 1
                : 0;
    }

    private Revision revision() throws IOException {
        if (old == null) {
            Article article = JerusalemArticle.article();
            return Revision.of(article, corrected(article));
        }
        if (version == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "expected OLD and NEW, or neither");
        }
        return Revision.of(
                ReadoutJson.lenient().read(old), ArticleFile.read(version).text());
    }

    /** Returns the text with one word of a quotation corrected and the second paragraph moved after the fourth. */
    private static Text corrected(Article article) {
        String second = article.paragraphs().get(1).words() + "\n\n";
        String fifth = article.paragraphs().get(4).words();
        return Text.of(article.text()
                .string()
                .replace("principally from Iran", "mainly from Iran")
                .replace(second, "")
                .replace(fifth, second + fifth));
    }

    private static void print(int number, StatementFate statement) {
        if (statement.fate() != Fate.UNCHANGED) {
            System.out.println(word(statement.fate()) + ": statement " + number + ", "
                    + shortened(Printing.statement(statement.oldStatement())));
            for (PassageFate part : statement.parts()) {
                String name = attribute(part.place().replaceFirst("^/statements/\\d+", ""));
                if (part.fate() == Fate.GONE) {
                    System.out.println("  " + name + ": gone");
                }
                part.changes().forEach(change -> System.out.println("  " + name + ": " + words(change)));
            }
            statement.beside().forEach(change -> System.out.println("  next to it: " + words(change)));
        }
    }

    private static void print(PassageFate passage) {
        if (passage.fate() != Fate.UNCHANGED) {
            System.out.println(word(passage.fate()) + ": " + attribute(passage.place()) + ", "
                    + shortened(passage.oldPassage().words()));
            passage.changes().forEach(change -> System.out.println("  " + words(change)));
        }
    }

    /** Returns a JSON Pointer as people write attributes: {@code sources[0].mention}. */
    private static String attribute(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private static String words(WordChange change) {
        return switch (change.kind()) {
            case ADDED -> "added \"" + change.newWords() + "\"";
            case DROPPED -> "dropped \"" + change.oldWords() + "\"";
            default -> "\"" + change.oldWords() + "\" is now \"" + change.newWords() + "\"";
        };
    }

    private static String counts(List<Fate> fates) {
        List<String> counts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            long count = fates.stream().filter(one -> one == fate).count();
            if (count > 0 || fate == Fate.UNCHANGED) {
                counts.add(count + " " + word(fate));
            }
        }
        return String.join(", ", counts);
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\R", " ");
        int length = line.codePointCount(0, line.length());
        return length <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Runs the example.
     *
     * @param args an article and a new version, or nothing
     */
    public static void main(String[] args) {
        Cli.main(new WhatChanged(), args);
    }
}
