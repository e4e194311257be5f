package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.comparison.Agreement;
import dev.readout.comparison.Comparison;
import dev.readout.comparison.ComparisonPolicy;
import dev.readout.comparison.Disagreement;
import dev.readout.comparison.MeetingPair;
import dev.readout.comparison.ParticipantPair;
import dev.readout.comparison.QuotationPair;
import dev.readout.comparison.SpeakerPair;
import dev.readout.comparison.StatementPair;
import dev.readout.comparison.Unpaired;
import dev.readout.grounding.Difference;
import dev.readout.html.HtmlRenderer;
import dev.readout.json.Layout;
import dev.readout.json.ReadoutComparisons;
import dev.readout.json.ReadoutJson;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What do two articles about one meeting both say, and what does only one of them say? */
@Command(
        name = "CompareReadouts",
        description = {
            "Compares two articles about one meeting, A and B: who took part, and who said what in which words.",
            "Without files, it compares two short readouts that are made up for this example.",
            "Statements are paired by speaker and words, which is not the same as meaning.",
            "The exit code is 0 if both articles say the same, and 1 otherwise."
        },
        mixinStandardHelpOptions = true)
public final class CompareReadouts implements Callable<Integer> {
    private static final int SHOWN = 160;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--threshold",
            paramLabel = "NUMBER",
            description = "How similar two statements must be to be paired: more than 0, at most 1.")
    private @Nullable Double threshold;

    @Option(
            names = "--same-speaker",
            paramLabel = "A=B",
            description = "The ids of a speaker of A and a speaker of B who are the same.")
    private Map<String, String> sameSpeakers = new LinkedHashMap<>();

    @Option(
            names = "--same-meeting",
            paramLabel = "A=B",
            description = "The ids of a meeting of A and a meeting of B that are the same.")
    private Map<String, String> sameMeetings = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the comparison as JSON.")
    private @Nullable Path out;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Writes a page for a browser: both articles side by side.")
    private @Nullable Path page;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "An article as JSON.")
    private @Nullable Path first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another article as JSON.")
    private @Nullable Path second;

    @Override
    public Integer call() throws IOException {
        if (first != null && second == null) {
            throw usage("expected A and B, or neither");
        }
        Article a =
                first == null ? MadeUpReadouts.israel() : ReadoutJson.lenient().read(first);
        Article b =
                second == null ? MadeUpReadouts.nato() : ReadoutJson.lenient().read(second);
        Comparison comparison = compare(a, b);
        System.out.println("A: " + title(a, first));
        System.out.println("B: " + title(b, second));
        printMeetings(comparison);
        printStatements(comparison);
        printDisagreements(comparison);
        System.out.println();
        System.out.println("meetings: "
                + counts(comparison.meetings(), comparison.meetingsOnlyInFirst(), comparison.meetingsOnlyInSecond()));
        System.out.println("statements: "
                + counts(
                        comparison.statements(),
                        comparison.statementsOnlyInFirst(),
                        comparison.statementsOnlyInSecond()));
        if (out != null) {
            ReadoutComparisons.write(comparison, out, Layout.INDENTED);
        }
        if (page != null) {
            try (Writer writer = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
                HtmlRenderer.create().render(comparison, writer);
            }
        }
        return comparison.hasDifferences() ? 1 : 0;
    }

    private Comparison compare(Article a, Article b) {
        ComparisonPolicy.Builder policy =
                ComparisonPolicy.builder().sameSpeakers(sameSpeakers).sameMeetings(sameMeetings);
        Stemmers.of(a, b).ifPresent(policy::stemmer);
        try {
            if (threshold != null) {
                policy.threshold(threshold);
            }
            return Comparison.of(a, b, policy.build());
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String problem) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), problem);
    }

    private static String title(Article article, @Nullable Path file) {
        String headline = article.headline().map(Passage::words).orElse("no headline");
        return (file == null ? "made up" : file.toString()) + ", " + headline;
    }

    private static void printMeetings(Comparison comparison) {
        for (MeetingPair pair : comparison.meetings()) {
            System.out.println();
            System.out.println(
                    "meeting " + pair.first().id() + " = " + pair.second().id() + " (" + reason(pair) + ")");
            print("time", pair.time(), time(pair.first()), time(pair.second()));
            print("place", pair.places(), places(pair.first()), places(pair.second()));
            printNames("in both", pair.participants(), ParticipantPair::first);
            printNames("only in A", pair.participantsOnlyInFirst(), Unpaired::value);
            printNames("only in B", pair.participantsOnlyInSecond(), Unpaired::value);
        }
        comparison
                .meetingsOnlyInFirst()
                .forEach(meeting -> System.out.println(
                        "\nmeeting only in A: " + meeting.value().id()));
        comparison
                .meetingsOnlyInSecond()
                .forEach(meeting -> System.out.println(
                        "\nmeeting only in B: " + meeting.value().id()));
    }

    private static String reason(MeetingPair pair) {
        return switch (pair.reason()) {
            case STATED -> "as stated";
            case SAME_AS -> "the same URI";
            default -> "participants, time and place fit";
        };
    }

    private static String time(Meeting meeting) {
        return meeting.time().map(Object::toString).orElse("unknown");
    }

    private static String places(Meeting meeting) {
        String places =
                meeting.places().stream().map(place -> place.displayName()).collect(Collectors.joining("; "));
        return places.isEmpty() ? "unknown" : places;
    }

    private static void print(String attribute, Agreement agreement, String a, String b) {
        String verdict = switch (agreement) {
            case AGREES -> "agree";
            case DISAGREES -> "DISAGREE";
            case UNKNOWN -> "not in both";
        };
        System.out.printf(Locale.ROOT, "  %-10s A %s, B %s: %s%n", attribute, a, b, verdict);
    }

    private static <T> void printNames(String which, List<T> all, Function<T, Participant> participant) {
        if (!all.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-10s %s%n",
                    which,
                    all.stream()
                            .map(participant)
                            .map(each -> each.speaker().displayName())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static void printStatements(Comparison comparison) {
        for (StatementPair pair : comparison.statements()) {
            System.out.printf(Locale.ROOT, "%nin both, similarity %.2f%n", pair.similarity());
            System.out.println("  A " + number(pair.firstPlace()) + "  " + shown(pair.first()));
            System.out.println("  B " + number(pair.secondPlace()) + "  " + shown(pair.second()));
            pair.quotations().forEach(CompareReadouts::print);
        }
        printOnly("A", comparison.statementsOnlyInFirst());
        printOnly("B", comparison.statementsOnlyInSecond());
    }

    private static void printOnly(String article, List<Unpaired<Statement>> statements) {
        if (!statements.isEmpty()) {
            System.out.println("\nonly in " + article);
            statements.forEach(each ->
                    System.out.println("  " + article + " " + number(each.place()) + "  " + shown(each.value())));
        }
    }

    private static void print(QuotationPair pair) {
        if (!pair.isChanged()) {
            boolean areOneText =
                    pair.firstInSecond().isFaithful() && pair.secondInFirst().isFaithful();
            System.out.println("  quoted: " + (areOneText ? "the same words" : "one quotes a part of the other"));
            return;
        }
        System.out.println("  quoted: DIFFERENT WORDS");
        pair.secondInFirst().differences().stream()
                .filter(difference -> difference.kind().tier().isEmpty())
                .forEach(difference -> System.out.println("    " + words(difference)));
    }

    private static String words(Difference difference) {
        if (difference.text().isEmpty()) {
            return "only B has \"" + difference.quotation() + "\"";
        }
        return difference.quotation().isEmpty()
                ? "only A has \"" + difference.text() + "\""
                : "A \"" + difference.text() + "\", B \"" + difference.quotation() + "\"";
    }

    private static void printDisagreements(Comparison comparison) {
        List<Disagreement> disagreements = comparison.disagreements();
        if (!disagreements.isEmpty()) {
            System.out.println("\ndisagreements");
            disagreements.forEach(each -> System.out.println("  "
                    + each.kind().name().toLowerCase(Locale.ROOT) + ": A " + each.firstWords() + " ("
                    + each.firstPlace()
                    + "), B " + each.secondWords() + " (" + each.secondPlace() + ")"));
        }
        List<String> names = comparison.speakers().stream()
                .filter(pair -> pair.reason() == SpeakerPair.Reason.STATED
                        || !pair.first().displayName().equals(pair.second().displayName()))
                .map(pair -> pair.first().displayName() + " = " + pair.second().displayName() + " ("
                        + pair.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                .toList();
        if (!names.isEmpty()) {
            System.out.println("\nspeakers taken to be the same");
            names.forEach(name -> System.out.println("  " + name));
        }
    }

    private static String number(String place) {
        return String.format(Locale.ROOT, "%3d", Integer.parseInt(place.substring(place.lastIndexOf('/') + 1)) + 1);
    }

    private static String shown(Statement statement) {
        String line = Printing.statement(statement).replaceAll("\\R", " ");
        int length = line.codePointCount(0, line.length());
        return length <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String counts(List<?> both, List<?> onlyA, List<?> onlyB) {
        return both.size() + " in both, " + onlyA.size() + " only in A, " + onlyB.size() + " only in B";
    }

    /**
     * Runs the example.
     *
     * @param args two articles, or nothing
     */
    public static void main(String[] args) {
        Cli.main(new CompareReadouts(), args);
    }
}
