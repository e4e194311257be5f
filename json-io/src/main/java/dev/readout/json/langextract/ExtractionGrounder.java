package dev.readout.json.langextract;

import dev.readout.grounding.Absent;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingContext;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import dev.readout.json.langextract.LangextractFinding.Kind;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Grounds the words of extractions, and then finds what is wrong with the claimed intervals. */
final class ExtractionGrounder {
    private static final int SHOWN = 3;
    /** In code points: each of thousands of intervals may be the whole of a long text. */
    private static final int LONGEST_SHOWN = 1000;

    private static final String EXACT = "match_exact";

    private final Grounder grounder;
    private final Text text;
    private final SpanEnds ends;

    ExtractionGrounder(Grounder grounder) {
        this.grounder = grounder;
        this.text = grounder.text();
        this.ends = new SpanEnds(text);
    }

    /** Returns the extraction with its verdict, and adds what is wrong to its findings. */
    LangextractExtraction grounded(ClaimedExtraction claim, List<LangextractFinding> findings) {
        return new Check(claim, findings).grounded();
    }

    /** The check of one extraction. */
    private final class Check {
        private final ClaimedExtraction claim;
        private final String place;
        private final List<LangextractFinding> findings;
        private final boolean hasImpossible;
        private final Optional<Span> interval;

        Check(ClaimedExtraction claim, List<LangextractFinding> findings) {
            this.claim = claim;
            this.place = LangextractExtraction.place(claim.index());
            this.findings = findings;
            // If the interval is not two integers in order, there is a finding already.
            this.hasImpossible = findings.stream().anyMatch(f -> f.place().equals(place + "/char_interval"));
            this.interval = claim.interval().filter(span -> span.end() <= text.length());
        }

        private void add(String member, Kind kind, String problem) {
            findings.add(new LangextractFinding(place + "/" + member, kind, problem, false));
        }

        LangextractExtraction grounded() {
            if (claim.interval().isPresent() && interval.isEmpty()) {
                add(
                        "char_interval",
                        Kind.IMPOSSIBLE,
                        "expected an interval within the text of " + text.length() + " code points, found "
                                + claim.interval().get());
            }
            Optional<String> words = claim.words().filter(w -> !Require.isBlank(w));
            if (words.isEmpty()) {
                add(
                        "extraction_text",
                        Kind.NO_WORDS,
                        "expected words, found "
                                + claim.words().map(Require::quoted).orElse("none"));
                return new LangextractExtraction(claim, Optional.empty(), Optional.empty());
            }
            Verdict verdict = grounder.ground(words.get());
            Optional<Passage> passage = Optional.empty();
            if (verdict instanceof Faithful faithful) {
                compare(List.of(faithful.passage()), faithful.passage());
                passage = Optional.of(faithful.passage());
            } else if (verdict instanceof Ambiguous ambiguous) {
                Passage nearest = nearest(words.get(), ambiguous);
                if (compare(ambiguous.passages(), nearest)) {
                    passage = Optional.of(nearest);
                }
            } else {
                notInText(words.get(), verdict);
            }
            checkStatus(words.get(), verdict);
            return new LangextractExtraction(claim, Optional.of(verdict), passage);
        }

        private Passage nearest(String words, Ambiguous ambiguous) {
            return interval.map(span ->
                            GroundingContext.builder().near(span.start()).build())
                    .flatMap(near -> grounder.ground(words, near).bestPassage())
                    .orElse(ambiguous.first().passage());
        }

        /** Compares the interval with the nearest place of the words, and returns whether it is that place. */
        private boolean compare(List<Passage> places, Passage nearest) {
            Span hull = nearest.hull();
            if (interval.isEmpty()) {
                if (claim.interval().isEmpty() && !hasImpossible) {
                    add("char_interval", Kind.MISSING, expected(places, nearest) + ", found none");
                }
                return false;
            }
            Span span = interval.get();
            boolean isRight = span.equals(hull) || ends.core(span).equals(ends.core(hull));
            Optional<Kind> wrong = isRight ? Optional.empty() : Optional.of(wrong(span, ends.core(hull)));
            if (wrong.filter(Kind.ELSEWHERE::equals).isEmpty() && ends.cuts(span)) {
                wrong = Optional.of(Kind.CUT);
            }
            wrong.ifPresent(kind -> add("char_interval", kind, expected(places, nearest) + ", found " + shown(span)));
            return wrong.isEmpty();
        }

        private Kind wrong(Span span, Span words) {
            if (!span.overlaps(words)) {
                return Kind.ELSEWHERE;
            }
            if (span.contains(words)) {
                return Kind.LONGER;
            }
            return words.contains(ends.core(span)) ? Kind.SHORTER : Kind.OVERLAPPING;
        }

        private String expected(List<Passage> places, Passage nearest) {
            if (places.size() == 1) {
                return "expected the interval of the words, " + nearest;
            }
            String shown = places.stream()
                    .limit(SHOWN)
                    .map(place -> place.hull().toString())
                    .collect(Collectors.joining(" "));
            return "expected one of the " + places.size() + " intervals of the words, " + shown
                    + (places.size() > SHOWN ? " ..." : "");
        }

        private String shown(Span span) {
            if (span.length() <= LONGEST_SHOWN) {
                return span + " " + Require.quoted(text.slice(span));
            }
            return span + " " + Require.quoted(text.slice(new Span(span.start(), span.start() + LONGEST_SHOWN)))
                    + " ...";
        }

        private void notInText(String words, Verdict verdict) {
            StringBuilder problem =
                    new StringBuilder("expected words of the text, found ").append(Require.quoted(words));
            if (verdict instanceof Changed changed) {
                problem.append("; ")
                        .append(changed.differences().stream()
                                .limit(SHOWN)
                                .map(Difference::toString)
                                .collect(Collectors.joining(", ")))
                        .append(changed.differences().size() > SHOWN ? " ..." : "");
            }
            interval.ifPresent(span -> problem.append("; the interval has ").append(shown(span)));
            add("extraction_text", verdict instanceof Absent ? Kind.ABSENT : Kind.CHANGED, problem.toString());
            if (interval.filter(ends::cuts).isPresent()) {
                add("char_interval", Kind.CUT, "expected an interval of whole words, found " + shown(interval.get()));
            }
        }

        private void checkStatus(String words, Verdict verdict) {
            boolean isClaimed = claim.alignmentStatus().filter(EXACT::equals).isPresent();
            boolean hasWords = interval.filter(span -> isAt(words, span)).isPresent();
            if (!isClaimed || hasWords) {
                return;
            }
            Optional<Tier> tier = tier(verdict);
            if (tier.filter(Tier.EXACT::equals).isEmpty()) {
                add(
                        "alignment_status",
                        Kind.NOT_EXACT,
                        "expected " + EXACT + " only for exact words of the text, found it for words that are "
                                + tier.map(t -> "bent (" + t + ")").orElse("not in the text"));
            }
        }

        private boolean isAt(String words, Span span) {
            return words.codePointCount(0, words.length()) == span.length()
                    && text.slice(span).equals(words);
        }

        private Optional<Tier> tier(Verdict verdict) {
            return verdict.match(
                    faithful -> Optional.of(faithful.tier()),
                    ambiguous -> Optional.of(ambiguous.first().tier()),
                    changed -> Optional.empty(),
                    absent -> Optional.empty());
        }
    }
}
