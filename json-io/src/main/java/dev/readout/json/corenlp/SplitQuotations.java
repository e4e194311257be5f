package dev.readout.json.corenlp;

import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.speaker.Person;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the pieces of split quotations, such as {@code “A,” she said, “b.”}. Two quotations are pieces of one if they are in
 * one sentence and have one speaker. If CoreNLP does not know both speakers, the text must show that one reporting clause
 * interrupts the quotation.
 */
final class SplitQuotations {
    private final Text text;

    SplitQuotations(Text text) {
        this.text = text;
    }

    /** Returns the pieces of each quotation. The quotations are in the order of the text. */
    List<List<PlacedQuote>> join(List<PlacedQuote> quotes) {
        List<List<PlacedQuote>> joined = new ArrayList<>(quotes.size());
        List<PlacedQuote> outer = List.of();
        for (PlacedQuote quote : quotes) {
            PlacedQuote last = outer.isEmpty() ? null : outer.get(outer.size() - 1);
            if (last != null && last.extent().end() > quote.extent().start()) {
                joined.add(List.of(quote));
            } else if (last != null && areOne(last, quote)) {
                outer.add(quote);
            } else {
                outer = new ArrayList<>(1);
                outer.add(quote);
                joined.add(outer);
            }
        }
        return joined;
    }

    private boolean areOne(PlacedQuote first, PlacedQuote second) {
        int sentence = first.quote().endSentence;
        return sentence >= 0 && sentence == second.quote().beginSentence && haveOneSpeaker(first, second);
    }

    private boolean haveOneSpeaker(PlacedQuote first, PlacedQuote second) {
        Optional<Person> person = first.person();
        if (person.isPresent() && second.person().isPresent()) {
            return person.equals(second.person());
        }
        return (first.mention().isPresent() && first.mention().equals(second.mention()))
                || isInterrupted(first, second);
    }

    private boolean isInterrupted(PlacedQuote first, PlacedQuote second) {
        // No more than both quotations, so that many of them take no more time than their words.
        int start = first.extent().start();
        Text both = Text.of(text.slice(new Span(start, second.extent().end())));
        Span words = new Span(
                first.content().hull().start() - start, second.content().hull().end() - start);
        String joined = first.content().words(" ") + " " + second.content().words(" ");
        return Grounder.of(both).ground(joined) instanceof Faithful found
                && found.passage().hull().equals(words)
                && found.differences().stream().anyMatch(d -> d.kind() == Difference.Kind.JOINED);
    }
}
