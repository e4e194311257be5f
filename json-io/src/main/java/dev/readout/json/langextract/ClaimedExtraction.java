package dev.readout.json.langextract;

import dev.readout.internal.BuiltStyle;
import dev.readout.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An extraction as the document claims it, before its words are grounded. {@link LangextractExtraction} describes the
 * members.
 */
@Value.Immutable
@BuiltStyle
abstract sealed class ClaimedExtraction permits ImmutableClaimedExtraction {
    static ImmutableClaimedExtraction.Builder builder() {
        return ImmutableClaimedExtraction.builder();
    }

    abstract int index();

    abstract Optional<String> extractionClass();

    abstract Optional<String> words();

    abstract Map<String, List<String>> attributes();

    abstract Optional<Span> interval();

    abstract Optional<String> alignmentStatus();

    abstract OptionalInt extractionIndex();

    abstract OptionalInt groupIndex();

    abstract Optional<String> description();

    abstract String json();
}
