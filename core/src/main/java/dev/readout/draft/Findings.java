package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Verdict;
import dev.readout.metadata.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings about one speaker, meeting or statement of a draft. */
final class Findings {
    private final String pointer;
    private final List<DraftFinding> all = new ArrayList<>();

    Findings(String list, int index) {
        this.pointer = "/" + list + "/" + index;
    }

    /** Adds what was found out without grounding; the place is below the speaker, meeting or statement. */
    void add(Kind kind, String place, String words) {
        all.add(new DraftFinding(kind, pointer + place, words, null));
    }

    void add(Kind kind, String place, String words, Verdict verdict) {
        all.add(new DraftFinding(kind, pointer + place, words, verdict));
    }

    /** Adds that words are changed, absent or in several places. */
    void add(Verdict verdict, String place, String words) {
        Kind notFaithful = verdict instanceof Changed ? Kind.CHANGED : Kind.ABSENT;
        add(verdict.isFaithful() ? Kind.AMBIGUOUS : notFaithful, place, words, verdict);
    }

    /** Returns a time, if it is one. */
    Optional<When> time(Optional<String> when) {
        return when.flatMap(edtf -> {
            try {
                return Optional.of(When.parse(edtf));
            } catch (IllegalArgumentException notInEdtf) {
                add(Kind.NO_TIME, "/time", edtf);
                return Optional.empty();
            }
        });
    }

    List<DraftFinding> all() {
        return all;
    }
}
