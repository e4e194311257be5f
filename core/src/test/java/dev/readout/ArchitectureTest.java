package dev.readout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the design. Beside each rule stands a test that the rule can fail. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.readout");

    /** Each package, also inside another, and those of ours that it may depend on. A new package needs a line. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("internal.characters", List.of()),
            entry("internal.builders", List.of()),
            entry("internal", List.of("internal.characters")),
            entry("text", List.of("internal", "internal.characters")),
            entry("metadata", List.of("internal")),
            entry("exchange", List.of()),
            entry("quotation", List.of("internal.characters", "text")),
            entry("speaker", List.of("internal", "internal.builders", "text", "metadata")),
            entry("meeting", List.of("internal", "text", "metadata", "speaker")),
            entry("statement", List.of("internal", "internal.builders", "text", "metadata", "speaker", "meeting")),
            entry(
                    "article",
                    List.of("internal", "internal.builders", "text", "metadata", "speaker", "meeting", "statement")),
            entry("grounding.internal.words", List.of("internal", "internal.characters")),
            entry("grounding.internal.ends", List.of("internal.characters", "grounding.internal.words")),
            entry("grounding.internal.search", List.of("internal", "internal.characters", "grounding.internal.words")),
            entry("grounding.internal.negation", List.of("internal.characters", "grounding.internal.words")),
            entry(
                    "grounding.internal.nearest",
                    List.of(
                            "internal",
                            "internal.characters",
                            "grounding.internal.words",
                            "grounding.internal.search")),
            entry(
                    "grounding.internal.joined",
                    List.of(
                            "internal",
                            "internal.characters",
                            "text",
                            "quotation",
                            "grounding.internal.words",
                            "grounding.internal.search")),
            entry(
                    "grounding.internal.corpus",
                    List.of(
                            "internal",
                            "text",
                            "quotation",
                            "grounding.internal.words",
                            "grounding.internal.search",
                            "grounding.internal.joined")),
            entry(
                    "grounding",
                    List.of(
                            "internal",
                            "internal.characters",
                            "text",
                            "quotation",
                            "grounding.internal.words",
                            "grounding.internal.ends",
                            "grounding.internal.search",
                            "grounding.internal.negation",
                            "grounding.internal.nearest",
                            "grounding.internal.joined",
                            "grounding.internal.corpus")),
            entry(
                    "draft",
                    List.of(
                            "internal",
                            "internal.characters",
                            "text",
                            "metadata",
                            "exchange",
                            "speaker",
                            "meeting",
                            "statement",
                            "article",
                            "grounding",
                            "quotation")),
            entry(
                    "revision",
                    List.of("internal", "internal.characters", "text", "speaker", "meeting", "statement", "article")),
            entry(
                    "comparison",
                    List.of(
                            "internal",
                            "text",
                            "metadata",
                            "speaker",
                            "meeting",
                            "statement",
                            "article",
                            "grounding.internal.words",
                            "grounding")),
            entry(
                    "brat",
                    List.of(
                            "internal",
                            "internal.characters",
                            "text",
                            "quotation",
                            "metadata",
                            "exchange",
                            "speaker",
                            "statement",
                            "article")),
            entry("html.internal.marked", List.of("internal", "internal.characters", "text", "article")),
            entry("html.internal.words", List.of("text", "metadata", "speaker", "statement")),
            entry("html.internal.sides", List.of("text", "grounding", "html.internal.words")),
            entry(
                    "html.internal.draft",
                    List.of(
                            "text",
                            "exchange",
                            "speaker",
                            "statement",
                            "article",
                            "grounding",
                            "draft",
                            "html.internal.page",
                            "html.internal.sides",
                            "html.internal.words")),
            entry(
                    "html.internal.revision",
                    List.of(
                            "text",
                            "statement",
                            "article",
                            "revision",
                            "html.internal.page",
                            "html.internal.sides",
                            "html.internal.words")),
            entry(
                    "html.internal.page",
                    List.of(
                            "text",
                            "metadata",
                            "speaker",
                            "meeting",
                            "statement",
                            "article",
                            "html.internal.marked",
                            "html.internal.words")),
            entry(
                    "html.internal.comparison",
                    List.of(
                            "text",
                            "speaker",
                            "meeting",
                            "statement",
                            "article",
                            "grounding",
                            "comparison",
                            "html.internal.page",
                            "html.internal.sides",
                            "html.internal.words")),
            entry(
                    "html",
                    List.of(
                            "article",
                            "comparison",
                            "draft",
                            "revision",
                            "html.internal.comparison",
                            "html.internal.page",
                            "html.internal.draft",
                            "html.internal.revision")),
            entry("table", List.of("internal", "text", "metadata", "speaker", "meeting", "statement", "article")));

    /** The packages of the annotations, which only the compiler needs. */
    private static final List<String> ANNOTATIONS =
            List.of("org.jspecify.annotations", "org.immutables.value", "io.jstach.jstache");

    @Test
    void everyPackageHasItsArrows() {
        assertThat(CLASSES.getPackage("dev.readout").getSubpackagesInTree())
                .filteredOn(each -> !each.getClasses().isEmpty())
                .extracting(each -> each.getName().substring("dev.readout.".length()))
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void dependsOnlyOnPackagesBefore(String name) {
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
        Stream<String> ours = Stream.concat(Stream.of(name), targets.stream()).map(p -> "dev.readout." + p);
        return classes()
                .that()
                .resideInAPackage("dev.readout." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(ours, Stream.concat(Stream.of("java.."), ANNOTATIONS.stream()))
                        .toArray(String[]::new));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.readout.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void findsCycles() {
        // Types of one package do refer to each other, such as Text and Passage.
        SliceAssignment eachClass = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return SliceIdentifier.of(javaClass.getName());
            }

            @Override
            public String getDescription() {
                return "each class";
            }
        };
        fails(slices().assignedFrom(eachClass).should().beFreeOfCycles());
    }

    @Test
    void needsNothingButJavaAtRunTime() {
        dependsOnlyOnJavaAnd(ANNOTATIONS).check(CLASSES);
    }

    /** Only the models of templates know JStachio, by an annotation that a virtual machine ignores if it is absent. */
    @Test
    void whatIsGeneratedFromTemplatesNeedsNothing() {
        needsNothingOf("io.jstach", "a template", ArchitectureTest::isTemplate).check(CLASSES);
        assertThat(CLASSES.stream().filter(ArchitectureTest::isTemplate))
                .isNotEmpty()
                .noneMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
        fails(needsNothingOf("io.jstach", "nothing", type -> false));
    }

    private static boolean isTemplate(JavaClass type) {
        return type.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getName().equals("io.jstach.jstache.JStache"));
    }

    private static ArchRule needsNothingOf(String name, String exempt, Predicate<JavaClass> isExempt) {
        return noClasses()
                .that(describe("are not " + exempt, isExempt.negate()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(name + "..");
    }

    @Test
    void findsOtherDependencies() {
        fails(dependsOnlyOnJavaAnd(List.of("org.immutables.value")));
    }

    private static ArchRule dependsOnlyOnJavaAnd(List<String> others) {
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of("java..", "dev.readout.."), others.stream())
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource
    void showsNothingOfItsInnerPackages(String name) {
        showsNothingOf("dev.readout." + name).check(CLASSES);
    }

    static Stream<String> showsNothingOfItsInnerPackages() {
        return packages().filter(ArchitectureTest::isInner);
    }

    @Test
    void findsWhatIsShown() {
        fails(showsNothingOf("dev.readout.text"));
    }

    /** Returns the rule that nothing that users can call has a type of this package, not even as a variable. */
    private static ArchRule showsNothingOf(String inner) {
        return noCodeUnits()
                .that()
                .areDeclaredInClassesThat(describe("users see", c -> isSeen(c) && !isInner(c.getPackageName())))
                .and(describe("are public or protected", ArchitectureTest::isCallable))
                .should(involve(inner));
    }

    private static boolean isInner(String packageName) {
        return List.of(packageName.split("\\.", -1)).contains("internal");
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isSeen).orElse(true);
    }

    private static boolean isCallable(JavaCodeUnit member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaCodeUnit> involve(String inner) {
        return new ArchCondition<>("involve types of " + inner) {
            @Override
            public void check(JavaCodeUnit member, ConditionEvents events) {
                Stream.concat(
                                member.getReturnType().getAllInvolvedRawTypes().stream(),
                                member.getParameterTypes().stream().flatMap(p -> p.getAllInvolvedRawTypes().stream()))
                        .filter(type -> type.getPackageName().equals(inner))
                        .forEach(type -> events.add(SimpleConditionEvent.satisfied(
                                member, member.getFullName() + " shows " + type.getName())));
            }
        };
    }

    @Test
    void hidesWhatIsGenerated() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void findsWhatIsNotHidden() {
        fails(classes().that().haveSimpleNameStartingWith("Art").should().notBePublic());
    }

    private static void fails(ArchRule rule) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(CLASSES))
                .withMessageContaining("was violated (");
    }
}
