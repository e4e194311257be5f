package dev.readout.examples;

import dev.readout.grounding.Grounder;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Grounds one quotation per line: reads {@code {"text": ..., "quote": ...}} and writes its verdict, in the same order. */
final class GroundLines {
    private final JsonMapper mapper = new JsonMapper();
    private @Nullable Grounder prepared;

    /** Grounds all lines and returns whether each was such an object. For a line that was not, it writes an error. */
    boolean run(InputStream in, PrintStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        boolean allGood = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                ObjectNode answer;
                try {
                    answer = answer(line);
                } catch (IllegalArgumentException e) {
                    answer = answer(false, Optional.empty(), "absent")
                            .put("error", "line " + number + ": " + e.getMessage());
                    allGood = false;
                }
                out.println(answer);
            }
        }
        return allGood;
    }

    private ObjectNode answer(String line) {
        JsonNode asked;
        try {
            asked = mapper.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        Verdict verdict = grounder(string(asked, "text")).ground(string(asked, "quote"));
        ObjectNode answer = answer(
                verdict.isFaithful(),
                verdict.bestPassage().map(Passage::hull),
                verdict.match(
                        faithful -> "verbatim", ambiguous -> "ambiguous", changed -> "changed", absent -> "absent"));
        tier(verdict).ifPresent(tier -> answer.put("tier", tier.name().toLowerCase(Locale.ROOT)));
        return answer;
    }

    private static String string(JsonNode asked, String name) {
        JsonNode value = asked.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("expected a string \"" + name + "\", found "
                    + value.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        return value.stringValue();
    }

    /** Returns a grounder for a text. Lines with an equal text that follow each other share one. */
    private Grounder grounder(String text) {
        Grounder known = prepared;
        if (known == null || !known.text().string().equals(text)) {
            known = Grounder.of(Text.of(text));
            prepared = known;
        }
        return known;
    }

    private static Optional<Tier> tier(Verdict verdict) {
        return verdict.match(
                faithful -> Optional.of(faithful.tier()),
                ambiguous -> Optional.of(ambiguous.first().tier()),
                changed -> Optional.empty(),
                absent -> Optional.empty());
    }

    private ObjectNode answer(boolean faithful, Optional<Span> place, String verdict) {
        return mapper.createObjectNode()
                .put("faithful", faithful)
                .put("start", place.map(Span::start).orElse(-1))
                .put("end", place.map(Span::end).orElse(-1))
                .put("verdict", verdict);
    }
}
