package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.metadata.When;
import java.util.Optional;

/** Parses the times of a draft. */
final class DraftTime {
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
}
