package dev.readout.json.corenlp;

import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places the quotations of a document in its text. A quotation with other words than the text is left out. */
final class QuotePlacement {
    private final Text text;
    private final TokenOffsets tokens;
    private final Persons persons;
    private final Findings findings;
    private final QuotedWords quotedWords;

    /** CoreNLP lists a quotation inside two others twice. */
    private record Listed(@Nullable String id, Span extent) {}

    QuotePlacement(Text text, TokenOffsets tokens, Persons persons, Findings findings) {
        this.text = text;
        this.tokens = tokens;
        this.persons = persons;
        this.findings = findings;
        this.quotedWords = new QuotedWords(text);
    }

    /** Returns the quotations in the order of the text, an outer one before those inside it. */
    List<PlacedQuote> place(List<ReportedQuote> quotes) {
        OffsetUnit unit = unit(quotes);
        List<PlacedQuote> placed = new ArrayList<>(quotes.size());
        Set<Listed> listed = new HashSet<>();
        for (ReportedQuote quote : quotes) {
            Span extent = extent(quote, unit);
            if (extent != null && listed.add(new Listed(quote.id, extent))) {
                place(quote, extent, placed);
            }
        }
        placed.sort(
                Comparator.comparingInt((PlacedQuote quote) -> quote.extent().start())
                        .thenComparingInt(quote -> -quote.extent().end()));
        return placed;
    }

    private OffsetUnit unit(List<ReportedQuote> quotes) {
        OffsetUnit.Samples samples = new OffsetUnit.Samples();
        for (ReportedQuote quote : quotes) {
            if (quote.words != null) {
                samples.add(quote.begin, quote.end, quote.words);
            }
        }
        OffsetUnit unit = samples.unit(text);
        if (unit != OffsetUnit.UTF_16) {
            findings.doubt(
                    quotes.get(0).part,
                    "/quotes",
                    Kind.OTHER_UNIT,
                    "expected positions in UTF-16 code units, found code points");
        }
        return unit;
    }

    private @Nullable Span extent(ReportedQuote quote, OffsetUnit unit) {
        if (quote.begin < 0 || quote.end < 0) {
            String missing = quote.begin < 0 ? "beginIndex" : "endIndex";
            leaveOut(quote, "", Kind.MISSING, "expected the position \"" + missing + "\", found none");
            return null;
        }
        Span extent = unit.span(text, quote.begin, quote.end);
        if (extent == null) {
            String position = "[" + quote.begin + "," + quote.end + ")";
            String length = "a text of " + text.string().length() + " UTF-16 code units";
            leaveOut(quote, "", Kind.IMPOSSIBLE, "expected a position in " + length + ", found " + position);
            return null;
        }
        if (quote.words == null) {
            leaveOut(quote, "", Kind.MISSING, "expected the words \"text\", found none");
            return null;
        }
        return switch (WordComparison.of(text, extent, quote.words)) {
            case SAME -> extent;
            case WITHOUT_MARKUP -> {
                doubt(quote, "/text", Kind.MARKUP, ShownWords.expected(text, extent, quote.words));
                yield extent;
            }
            case OTHER -> {
                leaveOut(quote, "/text", Kind.OTHER_WORDS, ShownWords.expected(text, extent, quote.words));
                yield null;
            }
        };
    }

    private void place(ReportedQuote quote, Span extent, List<PlacedQuote> placed) {
        Optional<Passage> content = quotedWords.in(extent);
        if (content.isEmpty()) {
            leaveOut(quote, "", Kind.NO_WORDS, "expected words between quotation marks, found none");
            return;
        }
        placed.add(new PlacedQuote(
                quote,
                extent,
                content.get(),
                mention(quote),
                quote.speakerName().map(persons::named)));
    }

    private Optional<Passage> mention(ReportedQuote quote) {
        int first = quote.mentionBegin;
        int last = quote.mentionEnd;
        if (quote.mention == null && first < 0 && last < 0) {
            return Optional.empty();
        }
        if (quote.mention == null || first < 0 || last < 0) {
            leaveOut(
                    quote,
                    "",
                    Kind.MISSING,
                    "expected \"mention\", \"mentionBegin\" and \"mentionEnd\", found not all of them");
            return Optional.empty();
        }
        Span span = tokens.span(text, first, last);
        if (span == null) {
            String found = "[" + first + "," + last + "]";
            leaveOut(quote, "/mentionBegin", Kind.IMPOSSIBLE, "expected tokens of the document, found " + found);
            return Optional.empty();
        }
        if (!tokens.haveWords(text, first, last, quote.mention)) {
            leaveOut(quote, "/mention", Kind.OTHER_WORDS, ShownWords.expected(text, span, quote.mention));
            return Optional.empty();
        }
        return Optional.of(text.passage(span));
    }

    private void leaveOut(ReportedQuote quote, String member, Kind kind, String problem) {
        findings.leaveOut(quote.part, quote.place() + member, kind, problem);
    }

    private void doubt(ReportedQuote quote, String member, Kind kind, String problem) {
        findings.doubt(quote.part, quote.place() + member, kind, problem);
    }
}
