package dev.readout.json.corenlp;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.Limits;
import dev.readout.json.ReadingSettings;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.StandoffReader;
import dev.readout.json.corenlp.DocumentReader.ReadingOptions;
import dev.readout.json.internal.boundary.PublicTypes;
import dev.readout.text.Text;
import java.util.Optional;

/**
 * A reader of the JSON that Stanford CoreNLP's quote annotator writes ({@code -outputFormat json}). It makes an article of
 * the text and the quotations, their speakers and the coreference chains.
 *
 * <pre>{@code
 * Reading<Article> reading = CoreNlp.lenient().reading(Path.of("article.txt"), Path.of("article.txt.json"));
 * reading.findings(CoreNlpFinding.class).forEach(System.err::println);
 * }</pre>
 *
 * <p>CoreNLP does not write the text, unless {@code output.includeText} is set. So there are methods that take a text, and
 * methods for documents that have it. The words of every quotation and mention are compared with the text. The package
 * description has a table of the members.
 *
 * <p>A reader refuses the following input with a {@link ReadoutReadException} that has the place:
 *
 * <ul>
 *   <li>input that is not JSON; NaN and infinities are accepted as numbers
 *   <li>a document that is not an object, or that has no string {@code text} if no other text is given
 *   <li>an object that has a member twice
 *   <li>a string with an unpaired surrogate
 *   <li>a document that exceeds one of the {@link Limits}, of which {@link Limits#elements} limits the quotations, and the
 *       mentions of coreference chains
 * </ul>
 *
 * <p>A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> also refuses a document in which anything is wrong: a position that does not have the words, a
 *       member that is missing, or one that is not as CoreNLP writes it;
 *   <li><em>lenient</em> leaves such a part out, or reads it with a doubt, and reports it as a {@link CoreNlpFinding}.
 * </ul>
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class CoreNlp extends StandoffReader<CoreNlp> {
    /** What the names of attributes begin with. */
    static final String PREFIX = "corenlp:";

    private static final CoreNlp STRICT = new CoreNlp(new ReadingOptions(true, false), ReadingSettings.defaults());
    private static final CoreNlp LENIENT = new CoreNlp(new ReadingOptions(false, false), ReadingSettings.defaults());

    private final ReadingOptions options;

    private CoreNlp(ReadingOptions options, ReadingSettings settings) {
        super(settings);
        this.options = options;
    }

    @Override
    protected CoreNlp withSettings(ReadingSettings settings) {
        return new CoreNlp(options, settings);
    }

    @Override
    protected Reading<Article> parse(byte[] document, Optional<Text> text, Limits limits) {
        return DocumentReader.read(document, text.orElse(null), options, PublicTypes.limits(limits));
    }

    /**
     * Returns the strict reader, which refuses a document in which anything is wrong.
     *
     * @return the strict reader
     */
    public static CoreNlp strict() {
        return STRICT;
    }

    /**
     * Returns the lenient reader, which reports what is wrong in a document.
     *
     * @return the lenient reader
     */
    public static CoreNlp lenient() {
        return LENIENT;
    }

    /**
     * Returns this reader, joining the pieces of split quotations: {@code “A,” she said, “b.”} becomes one statement with two
     * pieces. CoreNLP reports two quotations.
     *
     * <p>Two quotations are joined if they are in one sentence and have one speaker. They have one speaker if CoreNLP names
     * the same one for both, or the same mention. If CoreNLP does not know a speaker, they are joined only if the text shows
     * that a reporting clause interrupts one quotation, as {@link dev.readout.grounding.Grounder} decides it. The statement
     * has the id of the first quotation, and the attribute {@code corenlp:joined} has the ids of the others.
     *
     * @return a reader that joins split quotations
     */
    public CoreNlp joinSplitQuotations() {
        return new CoreNlp(new ReadingOptions(options.isStrict(), true), settings());
    }

    /**
     * Returns a short description.
     *
     * @return whether the reader is strict or lenient, and whether it joins split quotations
     */
    @Override
    public String toString() {
        return "CoreNlp " + (options.isStrict() ? "strict" : "lenient")
                + (options.joins() ? ", joins split quotations" : "");
    }
}
