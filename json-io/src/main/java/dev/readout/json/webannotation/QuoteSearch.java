package dev.readout.json.webannotation;

import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.GroundingContext;
import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Searches the words of a quotation: first as they are, after the prefix and before the suffix; else by grounding. */
final class QuoteSearch {
    private final AnchoredText text;
    private final Findings findings;

    QuoteSearch(AnchoredText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /**
     * Returns the only span of the words inside another span, or null if there is none, or more than one.
     *
     * @param isPositioned whether there was a position, which does not have the words
     */
    @Nullable
    Span find(JsonNode quote, Span within, boolean isPositioned, String place) {
        String exact = quote.path("exact").stringValue();
        String prefix = quote.path("prefix").asString("");
        String suffix = quote.path("suffix").asString("");
        String words = prefix + exact + suffix;
        if (words.isEmpty()) {
            findings.leaveOut(place, Kind.ORPHAN, "expected words, found none");
            return null;
        }
        int[] found = text.find(words, around(within, prefix, suffix));
        if (found[0] < 0) {
            return ground(exact, prefix, suffix, within, place);
        }
        if (found[1] >= 0) {
            ambiguous(place, exact);
            return null;
        }
        int start = found[0] + prefix.length();
        Span span = text.ofUtf16(start, (long) start + exact.length());
        if (span == null || !within.contains(span)) {
            findings.leaveOut(place, Kind.ORPHAN, "expected words of the text, found " + Require.quoted(exact));
            return null;
        }
        if (isPositioned) {
            findings.doubt(place, Kind.MOVED, "the text has other words at the position; they are at " + at(span));
        } else {
            findings.note(place, Kind.SEARCHED, "there is no position; the words are in the text once, at " + at(span));
        }
        return span;
    }

    /** The prefix and the suffix may be outside the span that a selector refines. */
    private Span around(Span within, String prefix, String suffix) {
        return new Span(Math.max(0, within.start() - prefix.length()), (int)
                Math.min(text.length(), (long) within.end() + suffix.length()));
    }

    private @Nullable Span ground(String exact, String prefix, String suffix, Span within, String place) {
        if (Require.isBlank(exact)) {
            findings.leaveOut(place, Kind.ORPHAN, "expected words of the text, found " + Require.quoted(exact));
            return null;
        }
        GroundingContext.Builder context = GroundingContext.builder();
        if (!Require.isBlank(prefix)) {
            context.prefix(prefix);
        }
        if (!Require.isBlank(suffix)) {
            context.suffix(suffix);
        }
        if (within.length() < text.length()) {
            context.within(within);
        }
        Verdict verdict = text.ground(exact, context.build());
        if (verdict instanceof Faithful faithful && faithful.passage().pieceCount() == 1) {
            findings.doubt(place, Kind.GROUNDED, "the text has the words " + difference(faithful));
            return faithful.passage().hull();
        }
        if (verdict instanceof Ambiguous) {
            ambiguous(place, exact);
            return null;
        }
        String nearest = verdict == null
                ? "too many words were searched in this document"
                : verdict.bestPassage()
                        .map(passage -> "the nearest words are " + shown(passage))
                        .orElse("no words are near");
        findings.leaveOut(
                place, Kind.ORPHAN, "expected words of the text, found " + Require.quoted(exact) + "; " + nearest);
        return null;
    }

    private void ambiguous(String place, String exact) {
        findings.leaveOut(place, Kind.AMBIGUOUS, "the text has these words more than once: " + Require.quoted(exact));
    }

    private static String difference(Faithful faithful) {
        String kinds = faithful.differences().stream()
                .map(difference -> difference.kind().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return (kinds.isEmpty() ? "in another context" : "with differences (" + kinds + ")") + ", at "
                + at(faithful.passage().hull());
    }

    private static String at(Span span) {
        return span.start() + " to " + span.end();
    }

    private static String shown(Passage passage) {
        return Require.quoted(passage.words());
    }
}
