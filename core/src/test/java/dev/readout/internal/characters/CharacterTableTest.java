package dev.readout.internal.characters;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares the table with the Unicode data, and writes it. */
class CharacterTableTest {
    private static final String COMMAND = "mvn -pl core test -Dtest=CharacterTableTest -Dcharacters.write=true";
    private static final String HEADER = """
            # The kinds and sets of the characters of Unicode %s. Do not edit: the test class CharacterDefinitions defines them.
            # Written by: %s
            # Made from the Unicode Character Database, copyright 1991-2024 Unicode, Inc., https://www.unicode.org/license.txt
            """.formatted(Characters.UNICODE_VERSION, COMMAND);

    private static final int DIRECT = 0x20000;
    private static final int LONGEST_LINE = 110;

    private static final CharacterDefinitions UNICODE = new CharacterDefinitions();

    @Test
    void isOfTheVersionOfTheData() {
        assertThat(UCharacter.getUnicodeVersion())
                .as("Set Characters.UNICODE_VERSION, and run: %s", COMMAND)
                .isEqualTo(VersionInfo.getInstance(Characters.UNICODE_VERSION));
    }

    @Test
    void isWhatTheDataSays() throws IOException {
        Path file = Path.of(
                System.getProperty("readout.root", ".."),
                "core/src/main/resources/dev/readout/internal/characters",
                CharacterTable.RESOURCE);
        String table = HEADER + table();
        if (Boolean.getBoolean("characters.write")) {
            Files.writeString(file, table);
        }
        assertThat(Files.readString(file)).as("Run: %s", COMMAND).isEqualTo(table);
    }

    @Test
    void readsRangesOfAllPlanes() {
        CharacterTable table = new CharacterTable("""
                # A comment.
                LETTER LETTERS CAPITAL_LETTERS
                 41-5A C0 100-104/2
                UNSPACED LETTERS
                 4E00-9FFF
                 20000-2A6DF 30000
                """.getBytes(StandardCharsets.US_ASCII));

        assertThat(table.kinds()).containsExactly(CharacterKind.LETTER, CharacterKind.LETTER, CharacterKind.UNSPACED);
        assertThat(table.sets())
                .containsExactly(
                        0, CharacterSet.LETTERS.bit | CharacterSet.CAPITAL_LETTERS.bit, CharacterSet.LETTERS.bit);
        assertThat(IntStream.of(0x40, 0x41, 0x5A, 0x5B, 0xC0, 0xFF, 0x100, 0x101, 0x104, 0x106, 0x4E00, 0x9FFF, 0x1FFFF)
                        .map(c -> table.direct()[c]))
                .containsExactly(0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 2, 2, 0);
        assertThat(table.others()).isDeepEqualTo(new int[][] {{0x20000, 0x2A6DF, 2}, {0x30000, 0x30000, 2}});
    }

    /** Returns the lines of all classes, in alphabetical order. */
    private static String table() {
        Map<String, BitSet> classes = new TreeMap<>();
        List<String> names = names();
        for (int c = 0; c < names.size(); c++) {
            classes.computeIfAbsent(names.get(c), name -> new BitSet()).set(c);
        }
        classes.remove(CharacterKind.LETTER.name());
        assertThat(classes).as("The class of a code point must fit in a byte").hasSizeLessThan(256);
        return classes.entrySet().stream()
                .map(entry -> entry.getKey() + "\n" + lines(ranges(entry.getValue())))
                .collect(Collectors.joining());
    }

    /** Returns the kind and the sets of each code point. */
    private static List<String> names() {
        StringBuilder[] names = new StringBuilder[Character.MAX_CODE_POINT + 1];
        Arrays.setAll(names, c -> new StringBuilder(CharacterKind.LETTER.name()));
        for (CharacterKind kind : CharacterKind.values()) {
            if (kind != CharacterKind.LETTER) {
                each(UNICODE.kind(kind), c -> names[c] = new StringBuilder(kind.name()));
            }
        }
        for (CharacterSet set : CharacterSet.values()) {
            each(UNICODE.set(set), c -> names[c].append(' ').append(set.name()));
        }
        return Arrays.stream(names).map(StringBuilder::toString).toList();
    }

    private static void each(UnicodeSet characters, IntConsumer action) {
        for (UnicodeSet.EntryRange range : characters.ranges()) {
            for (int c = range.codepoint; c <= range.codepointEnd; c++) {
                action.accept(c);
            }
        }
    }

    /** Returns the ranges in a class. Three or more single code points at a distance of two are one range. */
    private static List<String> ranges(BitSet characters) {
        List<String> ranges = new ArrayList<>();
        int first = characters.nextSetBit(0);
        while (first >= 0) {
            int end = characters.nextClearBit(first);
            int last = first;
            while (end == first + 1 && last + 2 < DIRECT && isSingle(characters, last + 2)) {
                last += 2;
            }
            if (last > first + 2) {
                ranges.add("%X-%X/2".formatted(first, last));
                end = last + 1;
            } else {
                if (first < DIRECT && end > DIRECT) {
                    end = DIRECT;
                }
                ranges.add(end == first + 1 ? "%X".formatted(first) : "%X-%X".formatted(first, end - 1));
            }
            first = characters.nextSetBit(end);
        }
        return ranges;
    }

    private static boolean isSingle(BitSet characters, int c) {
        return !characters.get(c - 1) && characters.get(c) && !characters.get(c + 1);
    }

    private static String lines(List<String> ranges) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        for (String range : ranges) {
            if (lines.length() - start + range.length() > LONGEST_LINE) {
                lines.append('\n');
                start = lines.length();
            }
            lines.append(' ').append(range);
        }
        return lines.append('\n').toString();
    }
}
