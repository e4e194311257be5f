package dev.readout.json.webannotation;

import dev.readout.internal.Require;
import dev.readout.json.internal.interchange.Pointers;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the span that selectors select. Several selectors of one resource select the same span (section 4.2), so a position is
 * taken if the text has the words of the quotation there. Every other way is reported.
 */
final class SelectorAnchoring {
    private final AnchoredText text;
    private final Findings findings;
    private final QuoteSearch quotes;

    SelectorAnchoring(AnchoredText text, Findings findings) {
        this.text = text;
        this.findings = findings;
        quotes = new QuoteSearch(text, findings);
    }

    /** Returns the span inside another one that a selector, or a list of selectors of the same span, selects; null if none. */
    @Nullable
    Span select(JsonNode selector, Span within, String place) {
        int count = selector.isArray() ? selector.size() : 1;
        JsonNode quote = null;
        boolean isPositioned = false;
        for (int i = 0; i < count; i++) {
            JsonNode one = selector.isArray() ? selector.get(i) : selector;
            if (one.has("refinedBy")) {
                continue;
            }
            if (quote == null
                    && type(one).equals("TextQuoteSelector")
                    && one.path("exact").isString()) {
                quote = one;
            }
        }
        String exact = quote == null ? null : quote.path("exact").stringValue();
        Span unchecked = null;
        Span utf16 = null;
        boolean isImpossible = false;
        for (int i = 0; i < count; i++) {
            JsonNode one = selector.isArray() ? selector.get(i) : selector;
            if (!isPosition(one) || one.has("refinedBy")) {
                continue;
            }
            isPositioned = true;
            if (type(one).equals("FragmentSelector")) {
                Span span = text.fragments().span(one.path("value").asString(""));
                isImpossible |= span == null;
                if (span != null && exact != null && text.has(exact, span.start(), span.end())) {
                    return span;
                }
                unchecked = unchecked == null ? span : unchecked;
                continue;
            }
            long start = position(one.path("start"));
            long end = position(one.path("end"));
            if (start < 0 || end < start || (exact == null && within.start() + end > within.end())) {
                isImpossible = true;
            } else if (exact != null && text.has(exact, within.start() + start, within.start() + end)) {
                return new Span((int) (within.start() + start), (int) (within.start() + end));
            } else if (exact == null) {
                unchecked = new Span((int) (within.start() + start), (int) (within.start() + end));
            } else if (utf16 == null) {
                long offset = text.text().toUtf16Index(within.start());
                Span span = text.ofUtf16(offset + start, offset + end);
                utf16 = span != null && text.has(exact, span.start(), span.end()) ? span : null;
            }
        }
        if (isImpossible) {
            findings.doubt(place, Kind.IMPOSSIBLE, "expected a start and a later end inside the text");
        }
        if (quote != null) {
            if (utf16 != null) {
                findings.doubt(place, Kind.UTF_16, "the position counts UTF-16 code units");
                return utf16;
            }
            return quotes.find(quote, within, isPositioned, place);
        }
        if (unchecked != null) {
            findings.note(place, Kind.UNCHECKED, "the position has no words that confirm it");
            return unchecked;
        }
        return isImpossible ? null : selectOtherwise(selector, within, place);
    }

    /** Returns the span of the first selector that is a range, or is refined. */
    private @Nullable Span selectOtherwise(JsonNode selector, Span within, String place) {
        int count = selector.isArray() ? selector.size() : 1;
        for (int i = 0; i < count; i++) {
            JsonNode one = selector.isArray() ? selector.get(i) : selector;
            String at = selector.isArray() ? Pointers.element(place, i) : place;
            if (one.has("refinedBy") && isAnswerable(one)) {
                return refined(one, within, at);
            }
            if (type(one).equals("RangeSelector") && isAnswerable(one)) {
                return range(one, within, at);
            }
        }
        String type = selector.isArray() ? "only such selectors" : Require.quoted(type(selector));
        findings.leaveOut(
                place, Kind.UNANSWERABLE, "expected a selector that the text alone can answer, found " + type);
        return null;
    }

    private @Nullable Span refined(JsonNode selector, Span within, String place) {
        JsonNode inner = selector.path("refinedBy");
        String at = Pointers.member(place, "refinedBy");
        if (!isAnswerableItself(selector)) {
            findings.note(
                    at,
                    Kind.REFINED,
                    "the text cannot answer the outer selector, so the words were searched in the whole text");
            return select(inner, within, at);
        }
        Span outer = type(selector).equals("RangeSelector")
                ? range(selector, within, place)
                : select(withoutRefinement(selector), within, place);
        return outer == null ? null : select(inner, outer, at);
    }

    private static JsonNode withoutRefinement(JsonNode selector) {
        return ((ObjectNode) selector).deepCopy().without("refinedBy");
    }

    /** A range starts where its first selector starts, and ends where its second one starts (section 4.2.8). */
    private @Nullable Span range(JsonNode selector, Span within, String place) {
        Span start = select(selector.path("startSelector"), within, Pointers.member(place, "startSelector"));
        Span end = select(selector.path("endSelector"), within, Pointers.member(place, "endSelector"));
        if (start == null || end == null) {
            return null;
        }
        if (end.start() < start.start()) {
            findings.leaveOut(place, Kind.IMPOSSIBLE, "expected a range that does not end before its start");
            return null;
        }
        return new Span(start.start(), end.start());
    }

    /** Returns whether a text can answer the selector, or what it is refined by. */
    private static boolean isAnswerable(JsonNode selector) {
        return isAnswerableItself(selector)
                || hasQuote(selector.path("refinedBy"))
                || (selector.path("refinedBy").has("refinedBy") && isAnswerable(selector.path("refinedBy")));
    }

    private static boolean hasQuote(JsonNode selector) {
        if (selector.isArray()) {
            for (JsonNode one : selector) {
                if (hasQuote(one)) {
                    return true;
                }
            }
        }
        return type(selector).equals("TextQuoteSelector");
    }

    private static boolean isAnswerableItself(JsonNode selector) {
        return switch (type(selector)) {
            case "TextQuoteSelector" -> selector.path("exact").isString();
            case "RangeSelector" ->
                isAnswerable(selector.path("startSelector")) && isAnswerable(selector.path("endSelector"));
            default -> isPosition(selector);
        };
    }

    private static boolean isPosition(JsonNode selector) {
        return switch (type(selector)) {
            case "TextPositionSelector" -> true;
            case "FragmentSelector" ->
                FragmentPositions.isOfCharacters(selector.path("value").asString(""));
            default -> false;
        };
    }

    private static String type(JsonNode selector) {
        return selector.path("type").asString("");
    }

    private static long position(JsonNode number) {
        return number.isIntegralNumber() && number.canConvertToLong() && number.longValue() <= Integer.MAX_VALUE
                ? number.longValue()
                : -1;
    }
}
