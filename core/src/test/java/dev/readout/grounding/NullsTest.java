package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused by name, also where nothing would have come of it. */
class NullsTest {
    static Stream<Arguments> refusals() {
        Text text = Text.of("He spoke.");
        Passage passage = text.find("spoke");
        Grounder grounder = Grounder.of(text);
        GroundingContext context =
                GroundingContext.builder().within(new Span(0, 9)).build();
        GroundingPolicy policy = GroundingPolicy.defaults();
        GroundingCorpus<String> corpus = GroundingCorpus.<String>builder().build();
        Verdict absent = Absent.nothingAlike();
        Function<Object, String> any = verdict -> "any";
        return Stream.of(
                refusal("text", () -> Grounder.of(nothing())),
                refusal("quotation", () -> grounder.ground(nothing())),
                refusal("quotation", () -> grounder.ground(nothing(), policy)),
                refusal("quotation", () -> grounder.ground(nothing(), context)),
                refusal("quotation", () -> grounder.ground(nothing(), context, policy)),
                refusal("policy", () -> grounder.ground("a", NullsTest.<GroundingPolicy>nothing())),
                refusal("context", () -> grounder.ground("a", NullsTest.<GroundingContext>nothing())),
                refusal("context", () -> grounder.ground("a", nothing(), policy)),
                refusal("policy", () -> grounder.ground("a", context, nothing())),
                refusal("atMost", () -> GroundingPolicy.upTo(nothing())),
                refusal("quotation", () -> corpus.ground(nothing())),
                refusal("quotation", () -> corpus.ground(nothing(), policy, 1)),
                refusal("policy", () -> corpus.ground("a", nothing(), 1)),
                refusal("key", () -> GroundingCorpus.collector(nothing(), element -> text)),
                refusal("text", () -> GroundingCorpus.collector(any, nothing())),
                refusal("key", () -> GroundingCorpus.builder().add(nothing(), text)),
                refusal("text", () -> GroundingCorpus.builder().add("a", nothing())),
                refusal("other", () -> GroundingCorpus.builder().addAll(nothing())),
                refusal("atMost", () -> absent.isFaithful(nothing())),
                refusal("faithful", () -> absent.match(nothing(), any, any, any)),
                refusal("ambiguous", () -> absent.match(any, nothing(), any, any)),
                refusal("changed", () -> absent.match(any, any, nothing(), any)),
                refusal("absent", () -> absent.match(any, any, any, nothing())),
                refusal("passage", () -> new Faithful(nothing(), Tier.EXACT, List.of())),
                refusal("tier", () -> new Faithful(passage, nothing(), List.of())),
                refusal("differences", () -> new Faithful(passage, Tier.EXACT, nothing())),
                refusal("occurrences", () -> new Ambiguous(nothing())),
                refusal("nearest", () -> new Changed(nothing(), List.of(), 1)),
                refusal("differences", () -> new Changed(passage, nothing(), 1)),
                refusal("nearest", () -> new Absent(nothing(), List.of(), 1)),
                refusal("differences", () -> new Absent(Optional.empty(), nothing(), 1)));
    }

    @ParameterizedTest
    @MethodSource
    void refusals(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    private static Arguments refusal(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // What callers without NullAway may do.
    private static <T> T nothing() {
        return null;
    }
}
