package dev.readout.brat;

import dev.readout.article.Article;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.internal.Require;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes articles as the two files of brat: the text, and the annotations in standoff format.
 *
 * <pre>{@code
 * Brat brat = Brat.lenient(BratMapping.polnear()).by("4b22");
 * Reading<Article> reading = brat.reading(Path.of("text/x.txt"), Path.of("attributions/x_4b22.ann"));
 * reading.findings().forEach(System.err::println);
 * Writing<BratFiles> writing = Brat.writing(reading.value(), BratMapping.polnear());
 * writing.losses().forEach(System.err::println);
 * }</pre>
 *
 * <p>The package description says how each line is read. A reader is strict or lenient:
 *
 * <ul>
 *   <li>a <em>strict</em> reader refuses a file with a line that cannot be parsed, that has other words than the text,
 *       that refers to a line that does not exist, or that has an unknown form, medium or status;
 *   <li>a <em>lenient</em> reader leaves out such a line and the lines that refer to it, reports each of them as a
 *       {@link BratFinding}, and reads the rest. A line with an unknown form, medium or status is kept as an attribute.
 * </ul>
 *
 * <p>The writer has no such modes: a strict reader reads everything that it writes. An article from a strict reader is
 * written as the same set of lines, with the same ids. Reading and writing take time proportional to the size of both
 * files. Instances are immutable and thread-safe.
 */
public final class Brat {
    private final MappingLookup lookup;
    private final boolean strict;
    private final Optional<String> annotator;

    private Brat(MappingLookup lookup, boolean strict, Optional<String> annotator) {
        this.lookup = lookup;
        this.strict = strict;
        this.annotator = annotator;
    }

    /**
     * Returns a strict reader.
     *
     * @param mapping the meaning of the names in the files
     * @return the reader
     */
    public static Brat strict(BratMapping mapping) {
        return new Brat(new MappingLookup(mapping), true, Optional.empty());
    }

    /**
     * Returns a lenient reader.
     *
     * @param mapping the meaning of the names in the files
     * @return the reader
     */
    public static Brat lenient(BratMapping mapping) {
        return new Brat(new MappingLookup(mapping), false, Optional.empty());
    }

    /**
     * Returns a copy of this reader that gives every article the provenance of an annotator, to distinguish several
     * annotations of one text.
     *
     * @param annotator the agent of the provenance, not blank
     * @return the reader for this annotator
     * @throws IllegalArgumentException if the annotator is blank or has an unpaired surrogate
     */
    public Brat by(String annotator) {
        Require.words("annotator", annotator);
        return new Brat(lookup, strict, Optional.of(annotator));
    }

    /**
     * Returns the article of a text and its annotations.
     *
     * @param text the text; positions in the annotations count its code points, including line ends and a byte order
     *     mark
     * @param annotations the lines, which end in LF or CRLF; a byte order mark before them is ignored
     * @return the article
     * @throws BratReadException if this reader is strict and a line is not valid
     */
    public Article read(Text text, String annotations) {
        return reading(text, annotations).value();
    }

    /**
     * Returns the article of a text and its annotations, from two files in UTF-8.
     *
     * @param text the file of the text; positions in the annotations count its code points, including line ends and a
     *     byte order mark
     * @param annotations the file of the lines, which end in LF or CRLF; a byte order mark before them is ignored
     * @return the article
     * @throws BratReadException if the text is not in UTF-8, or if this reader is strict and a line is not valid; the
     *     message begins with the name of the file
     * @throws IOException if a file cannot be read
     */
    public Article read(Path text, Path annotations) throws IOException {
        return reading(text, annotations).value();
    }

    /**
     * Returns the article of a text and its annotations, and findings about the lines that are not valid.
     *
     * @param text the text; positions in the annotations count its code points, including line ends and a byte order
     *     mark
     * @param annotations the lines, which end in LF or CRLF; a byte order mark before them is ignored
     * @return the article and the findings
     * @throws BratReadException if this reader is strict and a line is not valid
     */
    public Reading<Article> reading(Text text, String annotations) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(annotations, "annotations");
        return reading(text, UnparsedLine.of(annotations));
    }

    /**
     * Returns the article of a text and its annotations, from two files in UTF-8, and findings about the lines that are
     * not valid.
     *
     * @param text the file of the text; positions in the annotations count its code points, including line ends and a
     *     byte order mark
     * @param annotations the file of the lines, which end in LF or CRLF; a byte order mark before them is ignored
     * @return the article and the findings
     * @throws BratReadException if the text is not in UTF-8, or if this reader is strict and a line is not valid; the
     *     message begins with the name of the file
     * @throws IOException if a file cannot be read
     */
    public Reading<Article> reading(Path text, Path annotations) throws IOException {
        Objects.requireNonNull(annotations, "annotations");
        Text characters = text(text);
        List<UnparsedLine> lines = UnparsedLine.of(Files.readAllBytes(annotations));
        try {
            return reading(characters, lines);
        } catch (BratReadException e) {
            throw e.in(annotations);
        }
    }

    private static Text text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<String> string = UnparsedLine.decode(bytes);
        if (string.isPresent()) {
            return Text.of(string.get());
        }
        UnparsedLine broken = UnparsedLine.of(bytes).stream()
                .filter(line -> line.problem().isPresent())
                .findFirst()
                .orElseThrow();
        BratFinding finding = new BratFinding(broken.number(), broken.problem().orElseThrow(), broken.words(), true);
        throw new BratReadException(finding).in(file);
    }

    private Reading<Article> reading(Text text, List<UnparsedLine> lines) {
        TextIndex index = new TextIndex(text);
        return new BratReader(lookup, index, new BratQuotations(index), annotator).read(lines, strict);
    }

    /**
     * Returns an article as two files, and the losses: the parts that the files cannot represent. Information that the
     * article preserves from files of brat is written as it was. Everything else is written with the first names of the
     * mapping and new ids.
     *
     * <p>The files are read again before they are returned, so the losses are exactly the differences between the
     * article and the result. If there are no losses, every reader with the same mapping returns an equal article. The
     * provenance of an article is always a loss, because no line names the annotator. If the file name does, use {@link
     * #by}.
     *
     * @param article the article
     * @param mapping the meaning of the names in the files
     * @return the files and the losses
     */
    public static Writing<BratFiles> writing(Article article, BratMapping mapping) {
        MappingLookup lookup = new MappingLookup(mapping);
        TextIndex index = new TextIndex(article.text());
        BratQuotations quotations = new BratQuotations(index);
        BratWriter writer = new BratWriter(lookup, article, index, quotations);
        List<String> lines = writer.write();

        BratReader reader;
        Reading<Article> reading;
        do {
            reader = new BratReader(lookup, index, quotations, Optional.empty());
            reading = reader.read(numbered(lines), false);
        } while (removeRefused(lines, reader));
        StringBuilder annotations = new StringBuilder();
        lines.forEach(line -> annotations.append(line).append('\n'));
        return Writing.of(
                new BratFiles(article.text(), annotations.toString()),
                ArticleComparison.losses(article, reading.value(), writer.eventIds()));
    }

    /**
     * Writes an article to two files in UTF-8, as {@link #writing} says.
     *
     * @param article the article
     * @param mapping the meaning of the names in the files
     * @param text the file of the text, which is replaced if it exists
     * @param annotations the file of the annotations, which is replaced if it exists
     * @return the losses, in the order of the article
     * @throws IllegalArgumentException if both are the same file
     * @throws IOException if a file cannot be written
     */
    public static List<Loss> write(Article article, BratMapping mapping, Path text, Path annotations)
            throws IOException {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(mapping, "mapping");
        boolean isOther = !text.toAbsolutePath()
                .normalize()
                .equals(annotations.toAbsolutePath().normalize());
        Require.that(isOther, "annotations", "be a file other than the text", annotations);
        Writing<BratFiles> writing = writing(article, mapping);
        Files.writeString(text, writing.document().text().string());
        Files.writeString(annotations, writing.document().annotations());
        return List.copyOf(writing.losses());
    }

    private static List<UnparsedLine> numbered(List<String> lines) {
        List<UnparsedLine> numbered = new ArrayList<>(lines.size());
        for (String line : lines) {
            numbered.add(new UnparsedLine(numbered.size() + 1, line, Optional.empty()));
        }
        return numbered;
    }

    /**
     * Removes the lines that a strict reader would refuse. They come from attributes that were not set by a strict
     * reader.
     */
    private static boolean removeRefused(List<String> lines, BratReader reader) {
        Set<Integer> refused = reader.refused();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!refused.contains(i + 1)) {
                left.add(lines.get(i));
            }
        }
        lines.clear();
        lines.addAll(left);
        return !refused.isEmpty();
    }

    /**
     * Returns a short description.
     *
     * @return the mapping, whether it is strict, and the annotator
     */
    @Override
    public String toString() {
        return "Brat " + (strict ? "strict" : "lenient") + " with " + lookup.mapping()
                + annotator.map(a -> " by " + Require.shown(a)).orElse("");
    }
}
