package dev.readout.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The layers of this module. Beside each rule is a test that the rule can fail. */
class ArchitectureTest {
    private static final String API = "dev.readout.json";
    private static final String SYNTAX = "dev.readout.json.internal.syntax";
    private static final String FORMAT = "dev.readout.json.internal.format";
    private static final String LINES = "dev.readout.json.internal.lines";
    private static final String MODULE = "dev.readout.json.internal.module";
    private static final String INTERCHANGE = "dev.readout.json.internal.interchange";
    private static final String BOUNDARY = "dev.readout.json.internal.boundary";
    private static final String LANGEXTRACT = "dev.readout.json.langextract";
    private static final String CORENLP = "dev.readout.json.corenlp";
    private static final String WEBANNOTATION = "dev.readout.json.webannotation";
    private static final String SCHEMAORG = "dev.readout.json.schemaorg";
    private static final String NINJS = "dev.readout.json.ninjs";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(API);

    /** Each package, and the packages of this module that it may depend on. A new package needs a line. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry(SYNTAX, List.of()),
            entry(FORMAT, List.of(SYNTAX)),
            entry(LINES, List.of(SYNTAX)),
            entry(MODULE, List.of(FORMAT, SYNTAX)),
            entry(API, List.of(MODULE, LINES, FORMAT, SYNTAX)),
            entry(INTERCHANGE, List.of(SYNTAX)),
            entry(BOUNDARY, List.of(API, LINES, SYNTAX)),
            entry(LANGEXTRACT, List.of(API, BOUNDARY, FORMAT, LINES, SYNTAX)),
            entry(CORENLP, List.of(API, BOUNDARY, INTERCHANGE, SYNTAX)),
            entry(WEBANNOTATION, List.of(API, BOUNDARY, INTERCHANGE, FORMAT, LINES, SYNTAX)),
            entry(SCHEMAORG, List.of(API, BOUNDARY, INTERCHANGE, FORMAT, LINES, SYNTAX)),
            entry(NINJS, List.of(API, BOUNDARY, INTERCHANGE, FORMAT, LINES, SYNTAX)));

    /** The packages of core. */
    private static Stream<String> core() {
        return Stream.of(
                        "internal",
                        "internal.builders",
                        "internal.characters",
                        "text",
                        "metadata",
                        "exchange",
                        "quotation",
                        "speaker",
                        "meeting",
                        "statement",
                        "article",
                        "grounding",
                        "draft",
                        "revision",
                        "comparison",
                        "brat",
                        "html",
                        "table")
                .map(name -> "dev.readout." + name);
    }

    // Arrows

    @Test
    void everyPackageHasItsArrows() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void dependsOnlyOnLowerPackages(String name) {
        dependsOnlyOn(name, arrows(name)).check(CLASSES);
    }

    static Stream<String> packages() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource
    void usesEachOfItsArrows(String name, String target) {
        fails(dependsOnlyOn(
                name, arrows(name).stream().filter(o -> !o.equals(target)).toList()));
    }

    static Stream<Arguments> usesEachOfItsArrows() {
        return packages().flatMap(name -> arrows(name).stream().map(target -> arguments(name, target)));
    }

    private static List<String> arrows(String name) {
        return Objects.requireNonNull(ARROWS.get(name));
    }

    private static ArchRule dependsOnlyOn(String name, List<String> targets) {
        Stream<String> others = Stream.of(
                "java..",
                "tools.jackson..",
                "com.fasterxml.jackson.annotation",
                "org.jspecify.annotations",
                "org.immutables.value",
                "org.jsoup..");
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(Stream.of(name), targets.stream(), core(), others)
                        .flatMap(Function.identity())
                        .toArray(String[]::new));
    }

    @Test
    void packagesHaveNoCycles() {
        noCyclesOf("each package", JavaClass::getPackageName).check(CLASSES);
    }

    @Test
    void findsCycles() {
        // Types of one package do refer to each other, such as the reader of articles and that of statements.
        fails(noCyclesOf("each class", JavaClass::getName));
    }

    private static ArchRule noCyclesOf(String description, Function<JavaClass, String> slice) {
        SliceAssignment assignment = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return SliceIdentifier.of(slice.apply(javaClass));
            }

            @Override
            public String getDescription() {
                return description;
            }
        };
        return slices().assignedFrom(assignment).should().beFreeOfCycles();
    }

    // The boundary

    @Test
    void layersBelowTheBoundaryDoNotMakeThePublicException() {
        doesNotUseThePublicException(SYNTAX, FORMAT, LINES, MODULE).check(CLASSES);
    }

    @Test
    void findsThePublicException() {
        fails(doesNotUseThePublicException(BOUNDARY));
    }

    private static ArchRule doesNotUseThePublicException(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ReadoutReadException.class);
    }

    @Test
    void theExportedPackageHasPublicTypesOnly() {
        hasPublicTypesOnly(API).check(CLASSES);
    }

    @Test
    void findsTypesThatAreNotPublic() {
        fails(hasPublicTypesOnly(SYNTAX));
    }

    private static ArchRule hasPublicTypesOnly(String name) {
        return classes()
                .that()
                .resideInAPackage(name)
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotStartingWith("Immutable")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePublic();
    }

    // What the layers use

    @Test
    void onlyTheModuleUsesDatabind() {
        doesNotUseDatabind(SYNTAX, FORMAT, LINES, BOUNDARY, LANGEXTRACT, CORENLP)
                .check(CLASSES);
    }

    @Test
    void findsDatabind() {
        fails(doesNotUseDatabind(SYNTAX, MODULE));
    }

    private static ArchRule doesNotUseDatabind(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..");
    }

    @Test
    void linesDoNotKnowJackson() {
        doesNotUseJackson(LINES).check(CLASSES);
    }

    @Test
    void findsJackson() {
        fails(doesNotUseJackson(FORMAT));
    }

    private static ArchRule doesNotUseJackson(String name) {
        return noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..");
    }

    @Test
    void noStaticVariableChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void findsVariablesThatChange() {
        fails(fields().that().areNotStatic().should().beFinal());
    }

    private static void fails(ArchRule rule) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(CLASSES))
                .withMessageContaining("was violated (");
    }
}
