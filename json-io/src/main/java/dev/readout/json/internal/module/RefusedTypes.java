package dev.readout.json.internal.module;

import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.brat.Brat;
import dev.readout.brat.BratFiles;
import dev.readout.brat.BratFinding;
import dev.readout.brat.BratMapping;
import dev.readout.brat.BratReadException;
import dev.readout.comparison.Comparison;
import dev.readout.comparison.ComparisonPolicy;
import dev.readout.comparison.Disagreement;
import dev.readout.comparison.MeetingPair;
import dev.readout.comparison.ParticipantPair;
import dev.readout.comparison.QuotationPair;
import dev.readout.comparison.SpeakerPair;
import dev.readout.comparison.StatementPair;
import dev.readout.comparison.Unpaired;
import dev.readout.draft.DraftFinding;
import dev.readout.draft.DraftGrounder;
import dev.readout.draft.GroundedDraft;
import dev.readout.draft.GroundedStatement;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Loss;
import dev.readout.exchange.ReadException;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.grounding.Absent;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingContext;
import dev.readout.grounding.GroundingCorpus;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Sighting;
import dev.readout.grounding.Sightings;
import dev.readout.grounding.Verdict;
import dev.readout.grounding.WordRuns;
import dev.readout.html.HtmlRenderer;
import dev.readout.meeting.Encounter;
import dev.readout.quotation.Quotation;
import dev.readout.quotation.Quotations;
import dev.readout.revision.PassageFate;
import dev.readout.revision.Revision;
import dev.readout.revision.StatementFate;
import dev.readout.revision.WordChange;
import dev.readout.table.ArticleRows;
import dev.readout.table.Column;
import dev.readout.table.CsvTables;
import dev.readout.table.Row;
import dev.readout.text.Context;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public types that have no form in JSON, and what to use instead. The builders of all types are among them. */
public final class RefusedTypes {
    private static final String MODULE = "dev.readout.json.";
    private static final String READ_OR_WRITTEN = "the values that it reads or writes";
    private static final String MESSAGE = "its message";
    private static final String PROBLEM = ownTypeWith("its place and its problem");
    private static final String SETTINGS = ownTypeWith("its settings");

    /** What to use instead, by the name of the type. */
    private static final Map<String, String> INSTEAD = new HashMap<>();

    static {
        refuse("the Article that is made with it", Composer.class, Composition.class);
        refuse("its value", Reading.class);
        refuse("its document", Writing.class);
        refuse("its Article", GroundedDraft.class);
        refuse("its Meeting", Encounter.class);
        refuse("the Draft, and ground it again", DraftGrounder.class);
        refuse("its Article and its new Text, and compare them again", Revision.class);
        refuse("ReadoutComparisons, which reads and writes its documents", Comparison.class);
        refuse("its Texts, and make it again from them", Grounder.class, GroundingCorpus.class);
        refuse("its Article, and make its rows again", ArticleRows.class);
        refuse("its Text, and look for them again in it", Quotations.class);
        refuse("the hashes that it computes", WordRuns.class);
        refuse(READ_OR_WRITTEN, Brat.class, CsvTables.class);
        refuse(MESSAGE, ReadException.class, BratReadException.class);

        refuse(
                ownTypeWith("its passage, its tier and the kinds of its differences"),
                Verdict.class,
                Faithful.class,
                Ambiguous.class,
                Changed.class,
                Absent.class);
        refuse(ownTypeWith("its kind, its words and its spans"), Difference.class, WordChange.class);
        refuse(ownTypeWith("its table and its values"), Row.class);
        refuse(ownTypeWith("its name, its type and its meaning"), Column.class);
        refuse(ownTypeWith("its passage, its marks and its ending"), Quotation.class);
        refuse(ownTypeWith("its words and both sides"), Context.class);
        refuse(ownTypeWith("its keys and its passages"), Sighting.class, Sightings.class);
        refuse(ownTypeWith("its fate and its passages"), PassageFate.class, StatementFate.class);
        refuse(
                ownTypeWith("its sides and their places"),
                SpeakerPair.class,
                MeetingPair.class,
                ParticipantPair.class,
                StatementPair.class,
                QuotationPair.class);
        refuse(ownTypeWith("its kind, its words and its places"), Disagreement.class);
        refuse(ownTypeWith("its value and its place"), Unpaired.class);
        refuse(ownTypeWith("its text and its annotations"), BratFiles.class);
        refuse(PROBLEM, Finding.class, Loss.class, DraftFinding.class, BratFinding.class);
        refuse(ownTypeWith("its draft and its statement"), GroundedStatement.class);
        refuse(
                SETTINGS,
                GroundingContext.class,
                GroundingPolicy.class,
                ComparisonPolicy.class,
                BratMapping.class,
                HtmlRenderer.class);

        // Types of this module, by their names: this package is used by theirs, and not the other way round.
        refuse(
                READ_OR_WRITTEN,
                "ReadoutJson",
                "ReadoutLines",
                "ReadoutTables",
                "ReadoutDrafts",
                "ReadoutComparisons",
                "ReadoutModule",
                "LinesWriter",
                "ForeignReader",
                "StandoffReader",
                "langextract.Langextract",
                "corenlp.CoreNlp",
                "ninjs.Ninjs",
                "schemaorg.SchemaOrg",
                "webannotation.WebAnnotations");
        refuse(MESSAGE, "ReadoutReadException");
        refuse(
                PROBLEM,
                "ForeignFinding",
                "langextract.LangextractFinding",
                "corenlp.CoreNlpFinding",
                "ninjs.NinjsFinding",
                "schemaorg.SchemaOrgFinding",
                "webannotation.WebAnnotationFinding");
        refuse(
                SETTINGS,
                "Limits",
                "ReadingSettings",
                "langextract.LangextractMapping",
                "ninjs.NinjsOptions",
                "webannotation.WebAnnotationOptions");
        refuse(ownTypeWith("its numbers"), "LinesProgress");
        refuse(ownTypeWith("its text and its line"), "BadLine");
        refuse("its Draft", "langextract.LangextractDraft");
        refuse("the documents of langextract", "langextract.LangextractDocument", "langextract.LangextractExtraction");
    }

    private RefusedTypes() {}

    private static String ownTypeWith(String parts) {
        return "a type of your own with " + parts;
    }

    private static void refuse(String instead, Class<?>... types) {
        for (Class<?> type : types) {
            INSTEAD.put(type.getName(), instead);
        }
    }

    private static void refuse(String instead, String... types) {
        for (String type : types) {
            INSTEAD.put(MODULE + type, instead);
        }
    }

    /** Returns why a type, or the public type that it implements, is refused; null if it is not refused. */
    public static @Nullable String find(Class<?> type) {
        return Stream.of(Stream.of(type), Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(types -> types)
                .flatMap(one -> Stream.ofNullable(refusal(one)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String refusal(Class<?> type) {
        String instead = INSTEAD.get(type.getName());
        Class<?> built = type.getEnclosingClass();
        if (built != null && type.getSimpleName().equals("Builder") && isKnown(built)) {
            instead = "the " + ReadoutTypes.name(built) + " that it builds";
        }
        return instead == null ? null : ReadoutTypes.name(type) + " has no form in JSON: use " + instead;
    }

    private static boolean isKnown(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (MappedTypes.find(type) != null || INSTEAD.containsKey(type.getName()));
    }
}
