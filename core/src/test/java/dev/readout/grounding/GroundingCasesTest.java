package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The development set of grounding: 408 faithful quotations and 300 changed or invented ones. Skipped where it is absent. */
class GroundingCasesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a quotation had at its ends may stand in the text in another way: at most three characters. */
    private static final int ENDS = 3;

    private record Case(String kind, boolean isFaithful, Span span, boolean isAbsent, Verdict verdict) {
        boolean isAtItsPlace() {
            return verdict.bestPassage()
                    .map(Passage::hull)
                    .filter(hull ->
                            Math.abs(hull.start() - span.start()) <= ENDS && Math.abs(hull.end() - span.end()) <= ENDS)
                    .isPresent();
        }

        /** Returns whether most of the passage is shown, and not much else. */
        boolean isShown() {
            return verdict.bestPassage()
                    .map(Passage::hull)
                    .filter(this::isMostly)
                    .isPresent();
        }

        private boolean isMostly(Span hull) {
            int both = Math.min(hull.end(), span.end()) - Math.max(hull.start(), span.start());
            int either = Math.max(hull.end(), span.end()) - Math.min(hull.start(), span.start());
            return 2 * both >= either;
        }
    }

    @BeforeEach
    void isThere() {
        assumeTrue(Files.isDirectory(folder()), () -> "there is no development set in " + folder());
    }

    private static Path folder() {
        String shared = System.getProperty("readout.shared", "");
        Path parent =
                shared.isBlank() ? Path.of(System.getProperty("readout.root", "."), "..", "shared") : Path.of(shared);
        return parent.resolve("grounding");
    }

    private static List<Case> cases() throws IOException {
        JsonNode texts = JSON.readTree(Files.readString(folder().resolve("texts.json")));
        Map<String, Grounder> grounders = new HashMap<>();
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(folder().resolve("cases.jsonl"))) {
            JsonNode node = JSON.readTree(line);
            int start = node.get("start").asInt();
            cases.add(new Case(
                    node.get("kind").asString(),
                    node.get("verbatim").asBoolean(),
                    new Span(Math.max(0, start), Math.max(0, node.get("end").asInt())),
                    start < 0,
                    grounders
                            .computeIfAbsent(
                                    node.get("text").asString(),
                                    key -> Grounder.of(Text.of(texts.get(key).asString())))
                            .ground(node.get("quote").asString())));
        }
        return cases;
    }

    /** Six of the elisions leave out a negator of the clause that the quotation keeps. These are changes. */
    @Test
    void findsEveryFaithfulQuotationAtItsPlace() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (Case one : cases()) {
            if (one.isFaithful()) {
                found.merge(one.kind(), one.verdict().isFaithful() && one.isAtItsPlace() ? 1 : 0, Integer::sum);
            }
        }
        assertThat(found)
                .isEqualTo(Map.of(
                        "exact", 60,
                        "marked_elision", 54,
                        "outer_marks", 60,
                        "outer_punctuation", 60,
                        "recase", 60,
                        "reflow", 60,
                        "typography", 48));
    }

    @Test
    void acceptsNoChangedQuotation() throws IOException {
        List<Case> changed = cases().stream().filter(one -> !one.isFaithful()).toList();
        assertThat(changed).hasSize(300).noneMatch(one -> one.verdict().isFaithful());
    }

    @Test
    void showsTheNearestPassageOfChangedQuotations() throws IOException {
        Map<String, Integer> shown = new TreeMap<>();
        for (Case one : cases()) {
            if (!one.isFaithful() && !one.isAbsent()) {
                shown.merge(one.kind(), one.isShown() ? 1 : 0, Integer::sum);
            }
        }
        assertThat(shown).containsOnlyKeys("invented_tail", "negated", "unmarked_elision", "word_replaced");
        assertThat(shown.values()).allMatch(n -> n >= 59);
    }

    @Test
    void showsNothingOfAnotherArticle() throws IOException {
        assertThat(cases().stream().filter(Case::isAbsent))
                .hasSize(60)
                .allMatch(one -> one.verdict().bestPassage().isEmpty());
    }

    /** The table in the description of the package. */
    @Test
    void eachTierAddsWhatIsPublished() throws IOException {
        Map<Tier, Integer> tiers = new TreeMap<>();
        for (Case one : cases()) {
            if (one.verdict() instanceof Faithful faithful) {
                tiers.merge(faithful.tier(), 1, Integer::sum);
            } else if (one.verdict() instanceof Ambiguous ambiguous) {
                tiers.merge(ambiguous.first().tier(), 1, Integer::sum);
            }
        }
        assertThat(tiers).isEqualTo(Map.of(Tier.EXACT, 72, Tier.TYPOGRAPHY, 162, Tier.OUTER, 114, Tier.ELISION, 54));
    }
}
