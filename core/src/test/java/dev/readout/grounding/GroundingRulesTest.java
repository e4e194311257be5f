package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of grounding, which the files in the folder {@code rules} list as texts and quotations. */
class GroundingRulesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|t|s|u\\{([0-9A-Fa-f]+)})");

    @TestFactory
    Stream<DynamicNode> rules() throws URISyntaxException, IOException {
        URI folder = Objects.requireNonNull(GroundingRulesTest.class.getResource("rules"), "folder rules")
                .toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(GroundingRulesTest::tests);
        }
    }

    private static DynamicNode tests(Path file) {
        List<DynamicNode> rules = new ArrayList<>();
        List<DynamicTest> tests = new ArrayList<>();
        GroundingPolicy policy = GroundingPolicy.defaults();
        Grounder grounder = Grounder.of(Text.of(""));
        String rule = "";
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.startsWith("# ")) {
                addRule(rule, tests, rules);
                rule = line.substring(2);
                policy = GroundingPolicy.defaults();
            } else if (line.startsWith("accept:")) {
                policy = GroundingPolicy.builder()
                        .accepted(Stream.of(line.substring(7).strip().split(" "))
                                .map(Kind::valueOf)
                                .toList())
                        .build();
            } else if (line.startsWith("text:")) {
                grounder = Grounder.of(Text.of(unescaped(line.substring(5).strip())));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                tests.add(test(file.getFileName() + ":" + number + " " + line, line, grounder, policy));
            }
        }
        addRule(rule, tests, rules);
        return DynamicContainer.dynamicContainer(file.getFileName().toString(), rules);
    }

    private static void addRule(String rule, List<DynamicTest> tests, List<DynamicNode> rules) {
        if (!tests.isEmpty()) {
            rules.add(DynamicContainer.dynamicContainer(rule, List.copyOf(tests)));
            tests.clear();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DynamicTest test(String name, String line, Grounder grounder, GroundingPolicy policy) {
        String[] parts = line.split(" \\| ", -1);
        String expected = parts[0].strip().replaceAll(" +", " ");
        String quotation = unescaped(parts[1].strip());
        return DynamicTest.dynamicTest(name, () -> {
            Verdict verdict = grounder.ground(quotation, policy);
            assertThat(shown(verdict, expected))
                    .as(() -> grounder.text().string() + " -> " + verdict)
                    .isEqualTo(expected);
            if (parts.length > 2) {
                assertThat(verdict.bestPassage().map(GroundingRulesTest::words)).contains(unescaped(parts[2].strip()));
            }
        });
    }

    private static String words(Passage passage) {
        return String.join(" … ", passage.wordsOfPieces());
    }

    /** Returns a verdict as a rule gives it: with as much detail as the rule has. */
    private static String shown(Verdict verdict, String expected) {
        if (expected.equals("refused") && !verdict.isFaithful()) {
            return expected;
        }
        return verdict.match(
                faithful -> faithful.tier().toString(),
                ambiguous -> "ambiguous " + ambiguous.first().tier(),
                changed -> expected.equals("changed")
                        ? expected
                        : changed.differences().stream()
                                .map(difference -> difference.kind().toString())
                                .collect(Collectors.joining(" ", "changed ", "")),
                absent -> "absent");
    }

    private static String unescaped(String written) {
        return ESCAPE.matcher(written).replaceAll(GroundingRulesTest::character);
    }

    private static String character(MatchResult escape) {
        return switch (escape.group(1)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "s" -> " ";
            default -> Character.toString(Integer.parseInt(escape.group(2), 16));
        };
    }
}
