package dev.readout.examples.corpora;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A visitor, as a file describes them: “King Juan Carlos I” is a person with an office and a name.
 *
 * <p>A visitor has a name, perhaps with an office and an honorific; or only an office; or only a description, of one or
 * of several.
 *
 * @param office the office, such as “President-elect”, in the file's words
 * @param honorific other words before the name, such as “Dr.” or a rank
 * @param name the name
 * @param description the words as they are, if it is not clear what they mean
 * @param several whether the description may be one of several visitors
 */
record StateDepartmentVisitor(
        Optional<String> office,
        Optional<String> honorific,
        Optional<String> name,
        Optional<String> description,
        boolean several) {

    // Two words can be an office of which the first word alone is another office: the longest one is taken.
    private static final List<String> OFFICES = List.of(
            "Amir",
            "Captain Regent",
            "Chairman",
            "Chairman of the Council of Ministers",
            "Chairman of the Presidency",
            "Chairwoman",
            "Chancellor",
            "Chief Minister",
            "Chief of State",
            "Crown Prince",
            "Crown Princess",
            "Emir",
            "Emperor",
            "Empress",
            "First Minister",
            "First Secretary",
            "Foreign Minister",
            "Foreign Secretary",
            "General Secretary",
            "Governor General",
            "Governor-General",
            "Grand Duchess",
            "Grand Duke",
            "Head of Government",
            "Head of State",
            "Junta Member",
            "King",
            "Minister of Foreign Affairs",
            "Pope",
            "Premier",
            "President",
            "President of the Council of Ministers",
            "Prime Minister",
            "Prince",
            "Princess",
            "Queen",
            "Queen Mother",
            "Regent",
            "Secretary General",
            "Secretary-General",
            "Shah",
            "Sultan",
            "Taoiseach");

    private static final String ADJECTIVE =
            anyOf(List.of("Acting", "Deputy", "Federal", "Former", "Interim", "Provisional", "Transitional", "Vice"));

    // A hyphen may have a space next to it: “President- elect”.
    private static final String HOLDING = "(?:" + anyOf(OFFICES) + ")(?:(?: ?- ?| )(?:elect|designate))?";

    private static final Pattern OFFICE =
            ignoringCase("(?:(?:" + ADJECTIVE + ") )*" + HOLDING + "(?:-" + HOLDING + ")?(?= |$)");

    private static final Pattern HONORIFIC = ignoringCase("(?:"
            + anyOf(List.of(
                    "Admiral",
                    "Archbishop",
                    "Brigadier General",
                    "Colonel",
                    "Dr",
                    "Dr.",
                    "Field Marshal",
                    "General",
                    "Lady",
                    "Lieutenant Colonel",
                    "Lieutenant General",
                    "Lord",
                    "Major General",
                    "Marshal",
                    "Mr.",
                    "Mrs.",
                    "Ms.",
                    "Prince",
                    "Princess",
                    "Sir",
                    "Viscount"))
            + ")(?= )");

    // A comma before “Jr.”, “3rd” or “II” is inside a name.
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[;/]\\s*|\\s*,\\s*+(?!(?:[JS]r\\.?|[0-9]+(?:st|nd|rd|th)|[IVX]+)(?:[ ,;]|$))(?:and |& )?| (?:and|&) ");

    private static final Set<String> PARTICLES = Set.of(
            "al", "an", "ap", "arap", "ben", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do",
            "dos", "du", "e", "el", "ibn", "la", "las", "le", "los", "of", "ten", "ter", "van", "von", "y", "zu");

    private static final Pattern LOWER_CASE_NAME =
            Pattern.compile("(?:a[a-z]|el|bin|ul|ud|ur)-.*|[dl]['’].+|[0-9]+(?:st|nd|rd|th)");

    // Words that are not names. With one of them, it is not clear where an office ends and a name begins.
    private static final Set<String> NO_NAMES = Set.of(
            "ambassador",
            "chancellor",
            "chief",
            "council",
            "committee",
            "delegate",
            "envoy",
            "government",
            "head",
            "junta",
            "leader",
            "member",
            "minister",
            "mission",
            "official",
            "party",
            "premier",
            "president",
            "prime",
            "representative",
            "secretary",
            "staff",
            "wife",
            "husband");

    private static final Pattern SEVERAL =
            ignoringCase("\\b(?:and|with|plus|accompanied|delegation|family|(?:" + anyOf(NO_NAMES) + ")s)\\b");

    /**
     * Returns the visitors that these words name: several visitors only if each of them is clear, otherwise one visitor
     * with the words as description.
     *
     * @param words not blank, with single spaces
     */
    static List<StateDepartmentVisitor> in(String words) {
        String[] parts = SEPARATOR.split(words, -1);
        if (parts.length == 1) {
            return List.of(one(words));
        }
        List<StateDepartmentVisitor> visitors = new ArrayList<>();
        for (String part : parts) {
            titled(part).ifPresent(visitors::add);
        }
        return visitors.size() == parts.length ? visitors : List.of(described(words, true));
    }

    private static StateDepartmentVisitor one(String words) {
        return titled(words)
                .or(() -> holder(words))
                .or(() -> named(words))
                .orElseGet(() -> described(words, SEVERAL.matcher(words).find()));
    }

    /** Returns a visitor who has an office or an honorific, and a name. */
    private static Optional<StateDepartmentVisitor> titled(String words) {
        Optional<String> office = start(OFFICE, words);
        String afterOffice = after(office, words);
        Optional<String> honorific = start(HONORIFIC, afterOffice);
        String name = after(honorific, afterOffice);
        return (office.isPresent() || honorific.isPresent()) && isName(name)
                ? Optional.of(new StateDepartmentVisitor(
                        office.map(StateDepartmentVisitor::joined),
                        honorific,
                        Optional.of(name),
                        Optional.empty(),
                        false))
                : Optional.empty();
    }

    /** Returns a visitor who is known by office only. */
    private static Optional<StateDepartmentVisitor> holder(String words) {
        String office = words.replaceFirst("^[Tt]he ", "");
        return start(OFFICE, office)
                .filter(office::equals)
                .map(title -> new StateDepartmentVisitor(
                        Optional.of(joined(title)), Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    /** Returns a visitor who has only a name. One word alone may be anything, so it is not taken for a name. */
    private static Optional<StateDepartmentVisitor> named(String words) {
        boolean isName = words.contains(" ")
                && isName(words)
                && Stream.of(words.split(" "))
                        .noneMatch(word -> start(OFFICE, word).isPresent());
        return isName
                ? Optional.of(new StateDepartmentVisitor(
                        Optional.empty(), Optional.empty(), Optional.of(words), Optional.empty(), false))
                : Optional.empty();
    }

    private static StateDepartmentVisitor described(String words, boolean several) {
        return new StateDepartmentVisitor(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words), several);
    }

    private static boolean isName(String words) {
        return !words.isEmpty()
                && !words.startsWith("of ")
                && !SEVERAL.matcher(words).find()
                && Stream.of(words.split(" ")).allMatch(StateDepartmentVisitor::isOfName);
    }

    private static boolean isOfName(String word) {
        String bare = word.replaceAll("[(),.“”\"]", "");
        if (NO_NAMES.contains(bare.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return PARTICLES.contains(bare)
                || LOWER_CASE_NAME.matcher(bare).matches()
                || (!bare.isEmpty() && isCapital(bare.codePointAt(0)));
    }

    private static boolean isCapital(int letter) {
        return Character.isLetter(letter) && !Character.isLowerCase(letter);
    }

    private static Optional<String> start(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String after(Optional<String> start, String words) {
        return start.map(s -> words.substring(s.length()).strip()).orElse(words);
    }

    private static String joined(String office) {
        return office.replace("- ", "-").replace(" -", "-");
    }

    /** Returns the words that were read, except spaces next to a hyphen and a “the” before an office. */
    String words() {
        return Stream.of(office, honorific, name, description)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static String anyOf(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
