package dev.readout.json.webannotation;

import dev.readout.json.internal.format.EnumWords;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names in documents: those of the standard that the code repeats, and the terms that say what a passage is. */
final class Vocabulary {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String IRI = "https://readout.dev/vocabulary";
    static final String TERMS = IRI + "#";
    static final String ARTICLE_SCHEMA = "https://readout.dev/schema/readout-1.schema.json";
    static final String STATEMENT_SCHEMA = ARTICLE_SCHEMA + "#/$defs/statement";
    static final String JSON = "application/json";
    /** The source is the URL of the article. */
    static final String SOURCE_URL = TERMS + "source-url";

    static final String CLASSIFYING = "classifying";

    private static final String FORM = "form-";
    private static final String OR_FORM = "or-form-";
    private static final String MEDIUM = "medium-";
    private static final String OR_MEDIUM = "or-medium-";
    private static final String STATUS = "status-";

    private Vocabulary() {}

    /** Returns the terms for the form, the medium and the status of a statement. SAID has no term. */
    static List<String> terms(Statement statement) {
        List<String> terms = new ArrayList<>();
        terms.add(term(FORM, statement.form()));
        statement.orForm().ifPresent(form -> terms.add(term(OR_FORM, form)));
        statement.medium().ifPresent(medium -> terms.add(term(MEDIUM, medium)));
        statement.orMedium().ifPresent(medium -> terms.add(term(OR_MEDIUM, medium)));
        if (!statement.isSaid()) {
            terms.add(term(STATUS, statement.status()));
        }
        return terms;
    }

    private static String term(String kind, Enum<?> constant) {
        return TERMS + kind + EnumWords.word(constant);
    }

    static @Nullable Form form(List<String> terms) {
        return constant(FORM, Form.values(), terms);
    }

    static @Nullable Form orForm(List<String> terms) {
        return constant(OR_FORM, Form.values(), terms);
    }

    static @Nullable Medium medium(List<String> terms) {
        return constant(MEDIUM, Medium.values(), terms);
    }

    static @Nullable Medium orMedium(List<String> terms) {
        return constant(OR_MEDIUM, Medium.values(), terms);
    }

    static @Nullable Status status(List<String> terms) {
        return constant(STATUS, Status.values(), terms);
    }

    private static <E extends Enum<E>> @Nullable E constant(String kind, E[] constants, List<String> terms) {
        for (E constant : constants) {
            if (terms.contains(term(kind, constant))) {
                return constant;
            }
        }
        return null;
    }

    /** Returns whether a term says anything about the source, the form, the medium or the status. */
    static boolean isKnown(String term) {
        List<String> one = List.of(term);
        return term.equals(SOURCE_URL)
                || form(one) != null
                || orForm(one) != null
                || medium(one) != null
                || orMedium(one) != null
                || status(one) != null;
    }
}
