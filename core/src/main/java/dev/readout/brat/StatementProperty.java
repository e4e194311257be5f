package dev.readout.brat;

import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A property of a statement that an attribute line such as {@code A1 Form E1 FreeIndirect} can give. */
enum StatementProperty {
    FORM,
    OR_FORM,
    MEDIUM,
    OR_MEDIUM,
    STATUS;

    Optional<? extends Enum<?>> of(Statement statement) {
        return switch (this) {
            case FORM -> Optional.of(statement.form());
            case OR_FORM -> statement.orForm();
            case MEDIUM -> statement.medium();
            case OR_MEDIUM -> statement.orMedium();
            case STATUS -> Optional.of(statement.status()).filter(status -> status != Status.SAID);
        };
    }

    void set(Statement.Builder statement, Enum<?> value) {
        switch (this) {
            case FORM -> statement.form((Form) value);
            case OR_FORM -> statement.orForm((Form) value);
            case MEDIUM -> statement.medium((Medium) value);
            case OR_MEDIUM -> statement.orMedium((Medium) value);
            case STATUS -> statement.status((Status) value);
        }
    }

    private List<Enum<?>> possible() {
        return switch (this) {
            case FORM, OR_FORM -> List.of(Form.values());
            case MEDIUM, OR_MEDIUM -> List.of(Medium.values());
            // SAID has no line of its own. A line that gives it is preserved as an attribute and written again.
            case STATUS -> List.of(Status.ASKED, Status.DENIED, Status.NOT_SAID, Status.EXPECTED);
        };
    }

    /**
     * Returns the constant for a word, ignoring case, hyphens and underscores: {@code FreeIndirect}, {@code
     * free-indirect}.
     */
    Optional<Enum<?>> parse(String word) {
        String bare = bare(word);
        return possible().stream()
                .filter(value -> bare(value.name()).equals(bare))
                .findFirst();
    }

    private static String bare(String word) {
        return word.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the rule that a constant violates for a statement with this form and this medium, or empty if it is
     * valid.
     */
    Optional<String> broken(Enum<?> value, Form form, Optional<Medium> medium) {
        if (this == OR_FORM && value == form) {
            return Optional.of("differ from the form");
        }
        if (this == OR_MEDIUM && medium.filter(m -> m != value).isEmpty()) {
            return Optional.of("be given together with a different medium");
        }
        return Optional.empty();
    }

    /** Returns the word for a constant: {@code FreeIndirect}. */
    static String word(Enum<?> value) {
        return Arrays.stream(value.name().split("_", -1))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Returns the words for all constants. */
    String words() {
        return possible().stream().map(StatementProperty::word).collect(Collectors.joining(", "));
    }
}
