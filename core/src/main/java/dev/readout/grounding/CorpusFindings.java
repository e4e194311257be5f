package dev.readout.grounding;

import java.util.ArrayList;
import java.util.List;

/** Collects the best findings in a corpus, up to a limit. */
final class CorpusFindings {
    /** The most findings beyond the limit that are held before the worst are dropped. Each of them holds a text. */
    private static final int MOST_SPARE = 100;

    private final int limit;
    private final List<CorpusFinding> findings = new ArrayList<>();
    private int faithful;
    private boolean isCut;

    CorpusFindings(int limit) {
        this.limit = limit;
    }

    void addFaithful(CorpusFinding finding) {
        faithful++;
        findings.add(finding);
        if (findings.size() - MOST_SPARE >= limit) {
            dropWorst();
        }
    }

    void addChanged(CorpusFinding finding) {
        findings.add(finding);
    }

    private void dropWorst() {
        findings.sort(CorpusFinding.BEST_FIRST);
        if (findings.size() > limit) {
            isCut = true;
            findings.subList(limit, findings.size()).clear();
        }
    }

    int size() {
        return findings.size();
    }

    /** Returns whether there are as many faithful findings as the limit allows, or more. */
    boolean haveEnoughFaithful() {
        return faithful >= limit;
    }

    /** Returns whether enough findings come before every finding of this tier in this text. */
    boolean haveEnoughBefore(Tier tier, int text) {
        return haveEnoughFaithful()
                && findings.stream()
                                .filter(finding -> finding.isBefore(tier, text))
                                .count()
                        >= limit;
    }

    /** Returns whether enough findings come before every one in this text, or a later one, with at least these changes. */
    boolean haveEnoughChanged(int changes, int text) {
        return findings.size() >= limit
                && findings.stream()
                                .filter(finding -> finding.isBefore(changes, text))
                                .count()
                        >= limit;
    }

    /** Returns the best findings, the best first. */
    List<CorpusFinding> best() {
        dropWorst();
        return findings;
    }

    /** Returns whether findings were dropped. */
    boolean isCut() {
        return isCut;
    }
}
