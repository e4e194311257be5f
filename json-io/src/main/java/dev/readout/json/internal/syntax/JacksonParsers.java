package dev.readout.json.internal.syntax;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Makes Jackson's parsers. The factory for the usual nesting depth is kept, because most documents are read with it.
 */
final class JacksonParsers {
    private JacksonParsers() {}

    /** Made when it is first needed: a program that reads well-written articles needs no parser. */
    private static final class Usual {
        static final JsonFactory FACTORY = factory(DocumentLimits.USUAL_NESTING_DEPTH, false);
    }

    private static final class UsualWithNaN {
        static final JsonFactory FACTORY = factory(DocumentLimits.USUAL_NESTING_DEPTH, true);
    }

    /**
     * Returns a parser of the bytes in {@code [0, end)}.
     *
     * @param hasNaN whether NaN and infinities are numbers
     */
    static JsonParser parser(byte[] bytes, int end, int nestingDepth, boolean hasNaN) {
        JsonFactory factory;
        if (nestingDepth != DocumentLimits.USUAL_NESTING_DEPTH) {
            factory = factory(nestingDepth, hasNaN);
        } else {
            factory = hasNaN ? UsualWithNaN.FACTORY : Usual.FACTORY;
        }
        return factory.createParser(ObjectReadContext.empty(), bytes, 0, end);
    }

    private static JsonFactory factory(int nestingDepth, boolean hasNaN) {
        // The lengths of strings are limited by TokenReader.
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(nestingDepth)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, hasNaN)
                .build();
    }
}
