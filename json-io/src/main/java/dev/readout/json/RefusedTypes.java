package dev.readout.json;

import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.brat.Brat;
import dev.readout.brat.BratFiles;
import dev.readout.brat.BratFinding;
import dev.readout.brat.BratMapping;
import dev.readout.brat.BratReadException;
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
import dev.readout.json.langextract.Langextract;
import dev.readout.json.langextract.LangextractDocument;
import dev.readout.json.langextract.LangextractDraft;
import dev.readout.json.langextract.LangextractExtraction;
import dev.readout.json.langextract.LangextractFinding;
import dev.readout.json.langextract.LangextractMapping;
import dev.readout.meeting.Encounter;
import dev.readout.revision.PassageFate;
import dev.readout.revision.Revision;
import dev.readout.revision.StatementFate;
import dev.readout.revision.WordChange;
import dev.readout.text.Context;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public types that have no form in JSON, and what to use instead. The builders of all types are among them. */
final class RefusedTypes {
    private static final Map<Class<?>, String> INSTEAD = new HashMap<>();

    static {
        refuse("the Article that is made with it", Composer.class, Composition.class);
        refuse("its value", Reading.class);
        refuse("its document", Writing.class);
        refuse("its Article", GroundedDraft.class);
        refuse("its Draft", LangextractDraft.class);
        refuse("its Meeting", Encounter.class);
        refuse("the Draft, and ground it again", DraftGrounder.class);
        refuse("its Article and its new Text, and compare them again", Revision.class);
        refuse("its Texts, and make it again from them", Grounder.class, GroundingCorpus.class);
        refuse("the documents of langextract", LangextractDocument.class, LangextractExtraction.class);
        refuse(
                "the values that it reads or writes",
                ReadoutJson.class,
                ReadoutLines.class,
                ReadoutDrafts.class,
                ReadoutModule.class,
                LinesWriter.class,
                Brat.class,
                Langextract.class);
        refuse("its message", ReadException.class, ReadoutReadException.class, BratReadException.class);

        refuse(
                ownTypeWith("its passage, its tier and the kinds of its differences"),
                Verdict.class,
                Faithful.class,
                Ambiguous.class,
                Changed.class,
                Absent.class);
        refuse(ownTypeWith("its kind, its words and its spans"), Difference.class, WordChange.class);
        refuse(ownTypeWith("its words and both sides"), Context.class);
        refuse(ownTypeWith("its keys and its passages"), Sighting.class, Sightings.class);
        refuse(ownTypeWith("its fate and its passages"), PassageFate.class, StatementFate.class);
        refuse(ownTypeWith("its text and its annotations"), BratFiles.class);
        refuse(
                ownTypeWith("its place and its problem"),
                Finding.class,
                Loss.class,
                DraftFinding.class,
                LangextractFinding.class,
                BratFinding.class);
        refuse(ownTypeWith("its draft and its statement"), GroundedStatement.class);
        refuse(
                ownTypeWith("its settings"),
                Limits.class,
                GroundingContext.class,
                GroundingPolicy.class,
                BratMapping.class,
                LangextractMapping.class);
        refuse(ownTypeWith("its numbers"), LinesProgress.class);
        refuse(ownTypeWith("its text and its line"), BadLine.class);
    }

    private RefusedTypes() {}

    private static String ownTypeWith(String parts) {
        return "a type of your own with " + parts;
    }

    private static void refuse(String instead, Class<?>... types) {
        for (Class<?> type : types) {
            INSTEAD.put(type, instead);
        }
    }

    /** Returns why a type, or the public one of which it is the generated one, is refused; null if it is not. */
    static @Nullable String find(Class<?> type) {
        return Stream.of(Stream.of(type), Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(types -> types)
                .flatMap(one -> Stream.ofNullable(refusal(one)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String refusal(Class<?> type) {
        String instead = INSTEAD.get(type);
        Class<?> built = type.getEnclosingClass();
        if (built != null && type.getSimpleName().equals("Builder") && isKnown(built)) {
            instead = "the " + ReadoutTypes.name(built) + " that it builds";
        }
        return instead == null ? null : ReadoutTypes.name(type) + " has no form in JSON: use " + instead;
    }

    private static boolean isKnown(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && (MappedTypes.find(type) != null || INSTEAD.containsKey(type));
    }
}
