package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.ReadoutModule;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for all public types. Beside each rule stands a test that the rule can fail. */
class ApiRulesTest {
    private static final Pattern QUALIFIED_NAME = Pattern.compile("\\b[a-z]\\w*(\\.[a-z]\\w*)+(\\.[A-Z]\\w*)+");

    private final List<Class<?>> types = PublicTypes.all();

    // Signatures

    @Test
    void signaturesShowOnlyTypesOfJavaAndPublicTypes() {
        assertThat(foreignTypes(types)).isEmpty();
        assertThat(foreignTypes(List.of(ApiSamples.Pure.class, ApiSamples.Leak.class)))
                .containsExactly("org.junit.jupiter.api.Test in " + name(ApiSamples.Leak.class)
                        + "#tests(): java.util.List<org.junit.jupiter.api.Test>");
    }

    /** Returns the signatures that show types of others. The module may show Jackson, and nothing else may. */
    private static List<String> foreignTypes(Collection<Class<?>> types) {
        Set<String> own = types.stream().map(ApiRulesTest::name).collect(Collectors.toSet());
        return ApiSignatures.of(types).stream()
                .flatMap(line -> QUALIFIED_NAME
                        .matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .filter(name -> !own.contains(name) && !name.startsWith("java."))
                        .filter(name ->
                                !line.startsWith(name(ReadoutModule.class)) || !name.startsWith("tools.jackson."))
                        .map(name -> name + " in " + line))
                .toList();
    }

    @Test
    void onlySmallClosedTuplesAreRecords() {
        assertThat(types.stream().filter(Class::isRecord).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("Span", "Block", "Faithful", "Ambiguous", "Changed", "Absent");
    }

    @Test
    void noParameterIsOptional() {
        assertThat(optionalParameters(types)).isEmpty();
        assertThat(optionalParameters(List.of(ApiSamples.Pure.class, ApiSamples.Leak.class)))
                .containsExactly(name(ApiSamples.Leak.class) + "#count");
    }

    /** Returns the methods and constructors with such a parameter. That of a record is one of its components. */
    private static List<String> optionalParameters(Collection<Class<?>> types) {
        Set<Class<?>> optional = Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);
        return types.stream()
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getMethods()),
                        type.isRecord() ? Stream.of() : Arrays.stream(type.getConstructors())))
                .filter(executable ->
                        Arrays.stream(executable.getParameterTypes()).anyMatch(optional::contains))
                .map(executable -> name(executable.getDeclaringClass()) + "#"
                        + (executable instanceof Constructor<?> ? "new" : executable.getName()))
                .distinct()
                .toList();
    }

    @Test
    void buildersCanGetMoreSetters() {
        assertThat(openBuilders(types)).isEmpty();
        assertThat(openBuilders(List.of(ApiSamples.Pure.Builder.class, ApiSamples.Leak.Builder.class)))
                .containsExactly(ApiSamples.Leak.Builder.class);
    }

    private static List<Class<?>> openBuilders(Collection<Class<?>> types) {
        return types.stream()
                .filter(type -> type.getSimpleName().equals("Builder"))
                .filter(type -> !type.isSealed() && !Modifier.isFinal(type.getModifiers()))
                .toList();
    }

    @Test
    void everyClassIsShownInWords() {
        assertThat(withoutToString(types)).isEmpty();
        assertThat(withoutToString(List.of(ApiSamples.Pure.class, ApiSamples.Leak.class, ApiSamples.Circle.class)))
                .containsExactly(ApiSamples.Leak.class);
    }

    private static List<Class<?>> withoutToString(Collection<Class<?>> types) {
        return types.stream()
                .filter(type -> !type.isInterface() && hasInstances(type))
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("toString")
                                && method.getParameterCount() == 0
                                && method.getDeclaringClass() == Object.class))
                .toList();
    }

    /** Returns whether a type has methods of its own that are not static. */
    private static boolean hasInstances(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()));
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItIsSaid() {
        assertThat(types.stream().map(Class::getPackage).distinct())
                .allMatch(exported -> exported.isAnnotationPresent(NullMarked.class));
    }

    private static String name(Class<?> type) {
        return type.getCanonicalName();
    }

    // Javadoc

    @Test
    void everyMemberHasJavadoc() throws IOException {
        assertThat(sources().flatMap(source -> source.withoutJavadoc().stream()))
                .isEmpty();
        assertThat(ApiSource.of("""
                /** A sample. */
                public interface Sample {
                    int NUMBER = 1;

                    /** Is documented. */
                    void documented();

                    void plain(int number);

                    @Override
                    String toString();

                    /** Is one too. */
                    final class Inner {
                        public Inner() {}

                        void hidden() {}

                        private static final class Hidden {
                            public void hidden() {}
                        }
                    }

                    record Pair(int one, int other) {
                        public Pair {}
                    }

                    /** Is a list. */
                    enum List {
                        /** One. */
                        ONE,
                        OTHER
                    }
                }
                """).withoutJavadoc())
                .containsExactly(
                        "Sample.NUMBER",
                        "Sample.plain",
                        "Sample.Inner.<init>",
                        "Sample.Pair",
                        "Sample.Pair.<init>",
                        "Sample.List.OTHER");
    }

    @Test
    void javadocIsMadeOfSentences() throws IOException {
        assertThat(sources().flatMap(source -> source.generatedPhrases().stream()))
                .isEmpty();
        assertThat(ApiSource.of("""
                /** A sample of the value. */
                public interface Sample {
                    /**
                     * Adds one to to whom it was said.
                     *
                     * @param one the one to add
                     * @param other the value that counts
                     * @param many all of them,
                     *     perhaps none
                     * @param number the value
                     * @return this
                     */
                    Sample add(int one, int other, int many, int number);
                }
                """).generatedPhrases())
                .containsExactly(
                        "Sample.add: one to to",
                        "Sample.add: the one to add",
                        "Sample.add: all of them, perhaps none",
                        "Sample.add: @param number the value");
    }

    @Test
    void everyListOfCasesSaysWhetherItMayGrow() throws IOException {
        assertThat(sources().flatMap(source -> source.listsOfUnknownGrowth().stream()))
                .isEmpty();
        assertThat(ApiSource.of("""
                /** A sample that may grow. */
                public sealed interface Sample permits Sample.Shown {
                    /** Is one. */
                    final class Shown implements Sample {}

                    /** Has cases. */
                    sealed interface Silent permits Shown {}

                    /** Has only what is generated. */
                    abstract sealed class Value permits ImmutableValue {}

                    /** Some words. */
                    enum Word { ONE }

                    /** Some words that do not grow. */
                    enum Other { ONE }
                }
                """).listsOfUnknownGrowth()).containsExactly("Sample.Silent", "Sample.Word");
    }

    private static Stream<ApiSource> sources() throws IOException {
        Path root = Path.of(System.getProperty("readout.root", ".."));
        return Stream.concat(
                ApiSource.of(root.resolve("core"), PublicTypes.ofCore()).stream(),
                ApiSource.of(root.resolve("json-io"), PublicTypes.ofJsonIo()).stream());
    }
}
