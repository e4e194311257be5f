package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing public comes, goes or changes unless the file of its module says so. */
class ApiSignaturesTest {
    private static final String COMMAND = "mvn -pl core,json-io test -Dtest=ApiSignaturesTest -Dapi.write=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";
    private static final String COMMENT = "# The public API. Written by: " + COMMAND;

    static Stream<Arguments> modules() {
        return Stream.of(arguments("core", PublicTypes.ofCore()), arguments("json-io", PublicTypes.ofJsonIo()));
    }

    @ParameterizedTest(name = "{0}/api.txt")
    @MethodSource("modules")
    void isWhatTheFileSays(String module, List<Class<?>> types) throws IOException {
        Path file = Path.of(System.getProperty("readout.root", ".."), module, "api.txt");
        List<String> lines = new ArrayList<>(List.of(COMMENT));
        lines.addAll(ApiSignatures.of(types));
        if (Boolean.getBoolean("api.write")) {
            Files.write(file, lines);
        }
        assertThat(changes(Files.readAllLines(file), lines))
                .as("If the API of %s is meant to change, note it in CHANGELOG.md and run: %s", module, COMMAND)
                .isEmpty();
    }

    /** Returns the lines that only one list has, marked as in a diff and in the order of their words. */
    private static List<String> changes(List<String> before, List<String> now) {
        return Stream.concat(
                        before.stream().filter(line -> !now.contains(line)).map(line -> "- " + line),
                        now.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line))
                .sorted((one, other) -> one.substring(2).compareTo(other.substring(2)))
                .toList();
    }

    @Test
    void tellsWhatWentAndWhatCame() {
        assertThat(changes(List.of("a", "b(): int", "c"), List.of("a", "b(): long", "d")))
                .containsExactly("- b(): int", "+ b(): long", "- c", "+ d");
    }

    @Test
    void showsEverythingThatUsersCanSee() {
        String sample = ApiSamples.class.getCanonicalName() + ".";
        assertThat(ApiSignatures.of(List.of(
                        ApiSamples.Shape.class,
                        ApiSamples.Circle.class,
                        ApiSamples.Square.class,
                        ApiSamples.Heir.class,
                        ApiSamples.Colour.class)))
                .extracting(line -> line.replace(sample, ""))
                .containsExactly(
                        "Circle abstract class implements Shape<String>",
                        "Circle#name: java.util.Optional<String> (protected)",
                        "Circle#new(int) (protected)",
                        "Circle#turn(): void (protected final)",
                        "Circle#wider(int @Nullable[]): Circle (abstract)",
                        "Colour enum",
                        "Colour#GREEN: Colour (constant)",
                        "Colour#RED: Colour (constant)",
                        "Heir final class",
                        "Heir#inherited(): long",
                        "Heir#new()",
                        "Shape sealed interface<T extends Comparable<T>> permits Circle, Square",
                        "Shape#NAME: String (static final)",
                        "Shape#count(@Nullable String, E...): int[] throws E (static <E extends Exception & Runnable>)",
                        "Shape#draw(java.util.function.Function<? super T, ?>): void throws java.io.IOException (default)",
                        "Shape#parts(): java.util.Map<String, ? extends java.util.List<@Nullable T>> (abstract)",
                        "Square record(int side, @Nullable String name) implements Shape<String>",
                        "Square#name(): @Nullable String",
                        "Square#new(int, @Nullable String)",
                        "Square#parts(): java.util.Map<String, java.util.List<@Nullable String>>",
                        "Square#side(): int");
    }
}
