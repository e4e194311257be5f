package dev.readout.examples.corpora;

import dev.readout.article.Article;
import dev.readout.brat.Brat;
import dev.readout.brat.BratMapping;
import dev.readout.brat.BratReadException;
import dev.readout.examples.Bar;
import dev.readout.examples.Cli;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.json.LinesWriter;
import dev.readout.json.ReadoutLines;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How do annotations made with brat become articles? */
@Command(
        name = "ImportBrat",
        description =
                "Writes the articles of brat's files as JSON Lines to standard output, in the order of the file names. "
                        + "What is wrong in the files is written to standard error, with line and reason. A pair of files is "
                        + ImportBrat.PAIR
                        + ". The attribute documentName is the path of X in the folder.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 each file gave an article, 1 a file did not or there is none, 2 wrong argument%n")
public final class ImportBrat implements Callable<Integer> {
    static final String PAIR =
            "X.txt with X.ann or X_ANNOTATOR.ann beside it, or text/X.txt with attributions/X_ANNOTATOR.ann";

    private static final String TEXT = ".txt";
    private static final String ANNOTATIONS = ".ann";

    @Option(names = "--polnear", description = "The labels are those of PolNeAR, not the usual ones.")
    private boolean polnear;

    @Option(names = "--strict", description = "A file that has anything wrong is left out as a whole.")
    private boolean strict;

    @Parameters(paramLabel = "FOLDER", description = "The folder with the pairs, which may be in folders inside it.")
    private @Nullable Path folder;

    private int articles;
    private int statements;
    private int findings;
    private int leftOut;
    private int refused;

    /** A text, its annotations, and the annotator. */
    private record Pair(Path text, Path annotations, String document, Optional<String> annotator) {}

    @Override
    public Integer call() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        List<Path> files = annotations(folder);
        if (files.isEmpty()) {
            System.err.println(
                    folder + ": there is nothing to import; expected here, or in a folder inside it: " + PAIR);
            return ExitCode.SOFTWARE;
        }
        LinesWriter lines = ReadoutLines.writer(System.out);
        try (Bar bar = Bar.ofFiles("Importing", files.size())) {
            for (Path annotations : files) {
                Path texts = texts(annotations.resolveSibling(""));
                Optional<Pair> pair = pair(annotations, texts);
                if (pair.isPresent()) {
                    read(pair.get(), documentName(pair.get(), folder), lines, bar);
                } else {
                    refuse(annotations + ": there is no text for this file in " + texts, bar);
                }
                bar.step();
            }
        }
        System.err.printf(
                "%d articles with %d statements; %d findings, for which %d lines were left out; %d files refused%n",
                articles, statements, findings, leftOut, refused);
        return refused == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static List<Path> annotations(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> name(file).endsWith(ANNOTATIONS))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Returns the folder of the texts for a folder of annotations: {@code text} for {@code attributions}, or the same one. */
    private static Path texts(Path annotations) {
        Path beside = annotations.resolveSibling("text");
        return name(annotations).equals("attributions") && Files.isDirectory(beside) ? beside : annotations;
    }

    /** Returns the path of a document in the folder, without the name {@code text} unless another document has that path. */
    private static String documentName(Pair pair, Path folder) {
        Path root = folder.equals(texts(folder)) ? folder : folder.resolveSibling("");
        Path texts = pair.text().resolveSibling("");
        boolean apart = !texts.equals(pair.annotations().resolveSibling(""));
        boolean another = Files.exists(texts.resolveSibling(pair.document() + TEXT));
        Path documents = apart && !another ? texts.resolveSibling("") : texts;
        return StreamSupport.stream(
                        root.relativize(documents.resolve(pair.document())).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Finds the text. For {@code a_b_4b22.ann}, it is {@code a_b_4b22.txt}, or else {@code a_b.txt}, annotated by 4b22. */
    private static Optional<Pair> pair(Path annotations, Path texts) {
        String name = name(annotations);
        String stem = name.substring(0, name.length() - ANNOTATIONS.length());
        int end = stem.length();
        while (end > 0) {
            String document = stem.substring(0, end);
            Path text = texts.resolve(document + TEXT);
            if (Files.isRegularFile(text)) {
                Optional<String> annotator = Optional.of(stem.substring(Math.min(end + 1, stem.length())))
                        .filter(a -> !a.isBlank());
                return Optional.of(new Pair(text, annotations, document, annotator));
            }
            end = document.lastIndexOf('_');
        }
        return Optional.empty();
    }

    private void read(Pair pair, String documentName, LinesWriter lines, Bar bar) throws IOException {
        BratMapping mapping = polnear ? BratMapping.polnear() : BratMapping.usual();
        Brat brat = strict ? Brat.strict(mapping) : Brat.lenient(mapping);
        if (pair.annotator().isPresent()) {
            brat = brat.by(pair.annotator().get());
        }
        Reading<Article> reading;
        try {
            reading = brat.reading(pair.text(), pair.annotations());
        } catch (BratReadException e) {
            refuse(e.getMessage(), bar);
            return;
        }
        for (Finding finding : reading.findings()) {
            bar.print(pair.annotations() + ": " + finding);
            findings++;
            leftOut += finding.isLeftOut() ? 1 : 0;
        }
        Article article = reading.value().toBuilder()
                .putAttribute("documentName", documentName)
                .build();
        lines.write(article);
        articles++;
        statements += article.statements().size();
    }

    private void refuse(@Nullable String why, Bar bar) {
        bar.print(String.valueOf(why));
        refused++;
    }

    /**
     * Runs the example.
     *
     * @param args the name of a folder, and perhaps {@code --polnear} and {@code --strict}
     */
    public static void main(String[] args) {
        Cli.main(new ImportBrat(), args);
    }
}
