package dev.readout.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing asks the JVM what a character is: its answers depend on its version. {@code Characters} has the answers. */
class JvmCharactersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.readout");

    /** The members of {@link Character} that are about UTF-16 or constant code points, not about the Unicode data. */
    private static final Set<String> UTF_16 = Set.of(
            "TYPE",
            "charCount",
            "charValue",
            "highSurrogate",
            "isHighSurrogate",
            "isISOControl",
            "isLowSurrogate",
            "isSupplementaryCodePoint",
            "isSurrogate",
            "isSurrogatePair",
            "lowSurrogate",
            "toCodePoint",
            "toString",
            "valueOf");

    /** The classes that may ask the JVM, and why its version does not matter there. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "dev.readout.grounding.internal.words.CharacterReferences",
            "reads digits of ASCII",
            "dev.readout.grounding.internal.words.LetterFolding",
            "changes the case of letters that are older than the oldest JVM",
            "dev.readout.json.internal.syntax.MemberName",
            "changes the case of letters of ASCII, in names of the format",
            "dev.readout.json.internal.syntax.EscapeDecoder",
            "reads digits of ASCII");

    @Test
    void nothingAsksTheJvmWhatACharacterIs() {
        asksTheJvm(EXCEPTIONS.keySet()).check(CLASSES);
    }

    @Test
    void everyExceptionIsOne() {
        List<String> asking = CLASSES.stream()
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(JvmCharactersTest::isTable))
                .map(JavaClass::getName)
                .toList();

        assertThat(asking).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    @Test
    void findsCallsAndReferences() {
        JavaClasses samples = new ClassFileImporter().importClasses(Call.class, Reference.class, Script.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> asksTheJvm(Set.of()).check(samples))
                .withMessageContaining("was violated (3 times)")
                .withMessageContaining(Call.class.getName())
                .withMessageContaining(Reference.class.getName())
                .withMessageContaining(Script.class.getName());
    }

    private static ArchRule asksTheJvm(Set<String> exceptions) {
        return noClasses()
                .that(describe("are no exceptions", type -> !exceptions.contains(type.getName())))
                .should()
                .accessTargetWhere(describe("the target is a table of the JVM", JvmCharactersTest::isTable));
    }

    private static boolean isTable(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.equals("java.lang.Character") && !UTF_16.contains(access.getName()))
                || List.of("java.lang.Character$UnicodeScript", "java.lang.Character$UnicodeBlock")
                        .contains(owner);
    }

    static final class Call {
        boolean isLetter(int c) {
            return Character.isLetter(c);
        }
    }

    static final class Reference {
        boolean isDigits(String string) {
            return string.chars().allMatch(Character::isDigit);
        }
    }

    static final class Script {
        Character.UnicodeScript script(int c) {
            return Character.UnicodeScript.of(c);
        }
    }
}
