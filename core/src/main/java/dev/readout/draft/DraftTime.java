package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.internal.characters.Characters;
import dev.readout.metadata.When;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the times of a draft. */
final class DraftTime {
    private static final Pattern DATE = Pattern.compile("(?<![0-9-])([0-9]{4})(?:[?~%]?-[0-9X]{2}[?~%]?-([0-9]{2}))?");

    private DraftTime() {}

    /**
     * Returns the time of a meeting or statement. Adds a finding and returns empty if the words are not a time in EDTF.
     */
    static Optional<When> parse(Optional<String> words, FindingCollector findings) {
        return words.flatMap(edtf -> {
            try {
                return Optional.of(When.parse(edtf));
            } catch (IllegalArgumentException notInEdtf) {
                findings.add(Kind.NO_TIME, "/time", edtf);
                return Optional.empty();
            }
        });
    }

    /** Returns the years and the days of the month in an EDTF time: {@code 2026-11-05/2026-11-07} has 2026, 5 and 7. */
    static Set<Integer> numbers(String edtf) {
        Set<Integer> numbers = new HashSet<>();
        Matcher date = DATE.matcher(edtf);
        while (date.find()) {
            numbers.add(Integer.valueOf(date.group(1)));
            if (date.group(2) != null) {
                numbers.add(Integer.valueOf(date.group(2)));
            }
        }
        return numbers;
    }

    /** Returns whether words have one of these numbers as digits of any script. */
    static boolean hasNumber(String words, Set<Integer> numbers) {
        int number = -1;
        int[] characters = words.codePoints().toArray();
        for (int i = 0; i <= characters.length; i++) {
            boolean isDigit = i < characters.length && Characters.isDigit(characters[i]);
            if (isDigit) {
                // A number of more than five digits is not a year.
                number = number > 99_999 ? number : Math.max(0, number) * 10 + Characters.digitValue(characters[i]);
            } else {
                if (numbers.contains(number)) {
                    return true;
                }
                number = -1;
            }
        }
        return false;
    }
}
