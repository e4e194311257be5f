package dev.readout.brat;

import dev.readout.article.Article;
import dev.readout.internal.Require;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes articles as brat's two files: the text, and the annotations in standoff format.
 *
 * <pre>{@code
 * Brat brat = Brat.lenient(BratMapping.polnear()).by("4b22");
 * BratReading reading = brat.read(Path.of("text/x.txt"), Path.of("attributions/x_4b22.ann"));
 * reading.findings().forEach(System.err::println);
 * BratWriting writing = brat.write(reading.article());
 * }</pre>
 *
 * <p>The package's description says which line becomes what. A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> refuses a file with a line that does not parse, whose words are not those of the text, which
 *       refers to what is no line, or which gives a form, medium or status that there is not;
 *   <li><em>lenient</em> leaves out such a line and those that refer to it, reads the rest, and reports each as a {@link
 *       BratFinding}. An attribute line with an unknown form, medium or status is kept as an attribute.
 * </ul>
 *
 * <p>Writing what was read, whole and without a line left out, gives the same set of lines, with their ids. Reading and
 * writing take time in proportion to the size of both files. Instances are immutable, for any number of threads.
 */
public final class Brat {
    private final Names names;
    private final boolean strict;
    private final Optional<String> annotator;

    private Brat(Names names, boolean strict, Optional<String> annotator) {
        this.names = names;
        this.strict = strict;
        this.annotator = annotator;
    }

    /**
     * Returns one that reads strictly.
     *
     * @param mapping what the names in the files mean
     * @return the strict one
     */
    public static Brat strict(BratMapping mapping) {
        return new Brat(new Names(mapping), true, Optional.empty());
    }

    /**
     * Returns one that reads leniently.
     *
     * @param mapping what the names in the files mean
     * @return the lenient one
     */
    public static Brat lenient(BratMapping mapping) {
        return new Brat(new Names(mapping), false, Optional.empty());
    }

    /**
     * Returns one that reads as this does, and gives every article the provenance of an annotator. So several
     * annotations of one text are told apart.
     *
     * @param annotator the agent of the provenance, not blank
     * @return the one for this annotator
     * @throws IllegalArgumentException if the annotator is blank or has an unpaired surrogate
     */
    public Brat by(String annotator) {
        Require.words("annotator", annotator);
        return new Brat(names, strict, Optional.of(annotator));
    }

    /**
     * Reads the annotations of a text.
     *
     * @param text the text; positions in the annotations count its code points, also those of line ends and of a byte
     *     order mark
     * @param annotations the lines, which end in LF or CRLF, perhaps with a byte order mark before them
     * @return the article and the findings
     * @throws BratReadException if this is strict and a line is not as it must be
     */
    public BratReading read(Text text, String annotations) {
        Objects.requireNonNull(text, "text");
        return read(text, RawLine.of(annotations));
    }

    /**
     * Reads the annotations of a text from two files in UTF-8.
     *
     * @param text the file of the text; positions in the annotations count its code points, also those of line ends and
     *     of a byte order mark
     * @param annotations the file of the lines, which end in LF or CRLF, perhaps with a byte order mark before them
     * @return the article and the findings
     * @throws BratReadException if the text is not in UTF-8, or if this is strict and a line is not as it must be; the
     *     message begins with the name of the file
     * @throws IOException if a file cannot be read
     */
    public BratReading read(Path text, Path annotations) throws IOException {
        Objects.requireNonNull(annotations, "annotations");
        Text characters = text(text);
        List<RawLine> lines = RawLine.of(Files.readAllBytes(annotations));
        try {
            return read(characters, lines);
        } catch (BratReadException e) {
            throw e.in(annotations);
        }
    }

    private static Text text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<String> string = RawLine.decode(bytes);
        if (string.isPresent()) {
            return Text.of(string.get());
        }
        RawLine broken = RawLine.of(bytes).stream()
                .filter(line -> line.problem().isPresent())
                .findFirst()
                .orElseThrow();
        BratFinding finding = new BratFinding(broken.number(), broken.problem().orElseThrow(), broken.words(), true);
        throw new BratReadException(finding).in(file);
    }

    private BratReading read(Text text, List<RawLine> lines) {
        TextIndex index = new TextIndex(text);
        return new BratReader(names, index, new Quotations(index), annotator).read(lines, strict);
    }

    /**
     * Writes an article. What it has from a file of brat is written as it was; the rest gets the first names of the
     * mapping and new ids.
     *
     * <p>What is written is read again before it is returned, so that the losses are what really does not come back.
     *
     * @param article the article
     * @return the text, the annotations, and what they cannot hold
     */
    public BratWriting write(Article article) {
        TextIndex index = new TextIndex(article.text());
        Quotations quotations = new Quotations(index);
        BratWriter writer = new BratWriter(names, article, index, quotations);
        List<String> lines = writer.write();

        BratReader reader;
        BratReading reading;
        do {
            reader = new BratReader(names, index, quotations, annotator);
            reading = reader.read(numbered(lines), false);
        } while (removeRefused(lines, reading, reader));
        StringBuilder annotations = new StringBuilder();
        lines.forEach(line -> annotations.append(line).append('\n'));
        return new BratWriting(
                article.text(), annotations.toString(), Losses.between(article, reading.article(), writer.eventIds()));
    }

    private static List<RawLine> numbered(List<String> lines) {
        List<RawLine> numbered = new ArrayList<>(lines.size());
        for (String line : lines) {
            numbered.add(new RawLine(numbered.size() + 1, line, Optional.empty()));
        }
        return numbered;
    }

    /** Removes the lines that this would leave out or refuse, which come from attributes that no file gave. */
    private boolean removeRefused(List<String> lines, BratReading reading, BratReader reader) {
        Set<Integer> refused = new HashSet<>();
        if (strict) {
            refused.addAll(reader.refused());
        }
        for (BratFinding finding : reading.findings()) {
            if (finding.leftOut()) {
                refused.add(finding.line());
            }
        }
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
        return "Brat " + (strict ? "strict" : "lenient") + " with " + names.mapping()
                + annotator.map(a -> " by " + Require.shown(a)).orElse("");
    }
}
