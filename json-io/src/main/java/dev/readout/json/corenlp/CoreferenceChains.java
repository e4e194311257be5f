package dev.readout.json.corenlp;

import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Person;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes mentions of coreference chains. A chain is about a person if it has the mention that names a speaker, or the
 * canonical mention of one. A chain that would be about several persons is about none.
 */
final class CoreferenceChains {
    private final Text text;
    private final TokenOffsets tokens;
    private final Persons persons;
    private final Findings findings;
    private final Map<Integer, Named> byToken = new HashMap<>();

    /** The tokens that name a person; null where two persons are named. */
    private record Named(int first, int last, @Nullable Person person) {}

    /** A mention that is in the text, and its tokens. */
    private record Placed(ReportedMention mention, int first, int last, Passage passage) {}

    CoreferenceChains(Text text, TokenOffsets tokens, Persons persons, Findings findings) {
        this.text = text;
        this.tokens = tokens;
        this.persons = persons;
        this.findings = findings;
    }

    /** Notes the tokens that name the speakers of quotations. */
    void add(List<PlacedQuote> quotes) {
        for (PlacedQuote placed : quotes) {
            ReportedQuote quote = placed.quote();
            if (placed.person().isPresent()) {
                Person person = placed.person().get();
                if (quote.hasCanonicalSpeaker() && hasWords(quote)) {
                    add(new Named(quote.canonicalBegin, quote.canonicalEnd, person));
                }
                if (placed.mention().isPresent()) {
                    add(new Named(quote.mentionBegin, quote.mentionEnd, person));
                }
            }
        }
    }

    private boolean hasWords(ReportedQuote quote) {
        return tokens.span(text, quote.canonicalBegin, quote.canonicalEnd) != null
                && tokens.haveWords(
                        text, quote.canonicalBegin, quote.canonicalEnd, Objects.requireNonNull(quote.canonicalSpeaker));
    }

    private void add(Named named) {
        for (int token = named.first(); token <= named.last(); token++) {
            byToken.merge(token, named, CoreferenceChains::both);
        }
    }

    private static Named both(Named known, Named other) {
        if (!Objects.equals(known.person(), other.person())) {
            return new Named(known.first(), known.last(), null);
        }
        return other.last() - other.first() > known.last() - known.first() ? other : known;
    }

    /** Returns the mentions of a chain that are in the text, without those whose words are among the given ones. */
    List<Mention> mentions(String chain, List<ReportedMention> reported, Set<Passage> ofSources) {
        List<Placed> placed = new ArrayList<>(reported.size());
        for (ReportedMention mention : reported) {
            place(mention).ifPresent(placed::add);
        }
        Optional<Person> person = person(placed);
        List<Mention> mentions = new ArrayList<>(placed.size());
        for (Placed one : placed) {
            if (!ofSources.contains(one.passage())) {
                Mention.Builder builder = Mention.builder().passage(one.passage());
                person.ifPresent(builder::addSpeaker);
                builder.putAttribute(CoreNlp.PREFIX + "chain", chain);
                one.mention().attributes.forEach((name, value) -> builder.putAttribute(CoreNlp.PREFIX + name, value));
                mentions.add(builder.build());
            }
        }
        return mentions;
    }

    private Optional<Placed> place(ReportedMention mention) {
        if (mention.sentence < 0 || mention.start < 0 || mention.end < 0) {
            leaveOut(
                    mention,
                    Kind.MISSING,
                    "expected \"sentNum\", \"startIndex\" and \"endIndex\", found not all of them");
            return Optional.empty();
        }
        int first = tokens.token(mention.sentence, mention.start);
        int last = tokens.token(mention.sentence, mention.end - 1);
        Span span = tokens.span(text, first, last);
        if (span == null) {
            String found = "tokens " + mention.start + " to before " + mention.end + " of sentence " + mention.sentence;
            leaveOut(mention, Kind.IMPOSSIBLE, "expected tokens of the document, found " + found);
            return Optional.empty();
        }
        Passage passage = text.passage(span);
        if (mention.words != null && !tokens.haveWords(text, first, last, mention.words)) {
            leaveOut(mention, Kind.OTHER_WORDS, ShownWords.expected(text, span, mention.words));
            return Optional.empty();
        }
        return Optional.of(new Placed(mention, first, last, passage));
    }

    private void leaveOut(ReportedMention mention, Kind kind, String problem) {
        findings.leaveOut(mention.part, mention.place, kind, problem);
    }

    private Optional<Person> person(List<Placed> chain) {
        Set<Person> named = new HashSet<>();
        boolean isUnclear = false;
        for (Placed mention : chain) {
            Named found = named(mention);
            if (found != null) {
                isUnclear |= found.person() == null || (named.add(found.person()) && named.size() > 1);
            }
        }
        if (!isUnclear && named.isEmpty()) {
            // Older versions do not write the canonical mention.
            chain.forEach(mention -> Optional.ofNullable(mention.mention().words)
                    .map(TokenWords::onOneLine)
                    .flatMap(persons::find)
                    .ifPresent(named::add));
            isUnclear = named.size() > 1;
        }
        return isUnclear ? Optional.empty() : named.stream().findFirst();
    }

    /** Returns the name inside a mention that has its head, or that is the whole mention. */
    private @Nullable Named named(Placed mention) {
        int head = tokens.token(mention.mention().sentence, mention.mention().head);
        Named found = byToken.get(head < 0 ? mention.first() : head);
        return found != null
                        && found.first() >= mention.first()
                        && found.last() <= mention.last()
                        && (head >= 0 || (found.first() == mention.first() && found.last() == mention.last()))
                ? found
                : null;
    }
}
