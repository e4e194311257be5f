package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings on one speaker, meeting or statement of a draft. The pointers that are passed to it start at
 * that speaker, meeting or statement.
 */
final class FindingCollector {
    private final String root;
    private final List<DraftFinding> findings = new ArrayList<>();

    /** Takes the name of the list in the JSON of the draft, and the index in the list. */
    FindingCollector(String list, int index) {
        root = "/" + list + "/" + index;
    }

    /** Adds a finding on words that were not grounded, or on an id. */
    void add(Kind kind, String pointer, String words) {
        add(kind, pointer, words, null);
    }

    /** Adds a finding on words that were grounded, of a kind that does not follow from their verdict alone. */
    void add(Kind kind, String pointer, String words, @Nullable Verdict verdict) {
        findings.add(new DraftFinding(kind, root + pointer, words, verdict));
    }

    /** Adds the finding that follows from a verdict: the words are changed, absent or ambiguous. */
    void add(Verdict verdict, String pointer, String words) {
        Kind notFaithful = verdict instanceof Changed ? Kind.CHANGED : Kind.ABSENT;
        add(verdict.isFaithful() ? Kind.AMBIGUOUS : notFaithful, pointer, words, verdict);
    }

    /** Removes the findings so far. */
    void clear() {
        findings.clear();
    }

    /** Returns the findings so far, in the order in which they were added. */
    List<DraftFinding> findings() {
        return findings;
    }
}
