package dev.readout.grounding.internal.nearest;

import java.util.List;

/** The words of a text that come nearest to a quotation. */
public final class NearestWords {
    private final List<AlignedRun> runs;
    private final AlignedRun main;
    private final int[] matches;
    private final double share;
    private final int highestWorthOfRun;

    NearestWords(List<AlignedRun> runs, AlignedRun main, int[] matches, double share, int highestWorthOfRun) {
        this.runs = runs;
        this.main = main;
        this.matches = matches;
        this.share = share;
        this.highestWorthOfRun = highestWorthOfRun;
    }

    /** Returns the runs of words in the order of the quotation: the main run, and those that the text has elsewhere. */
    public List<AlignedRun> runs() {
        return runs;
    }

    /** Returns the run around which the others were looked for. */
    public AlignedRun main() {
        return main;
    }

    /** Returns the first word of the quotation, from this one on, that has an equal word in the text; or their number. */
    public int nextMatched(int word) {
        int next = word;
        while (next < matches.length && matches[next] == WordMatches.NONE) {
            next++;
        }
        return next;
    }

    /** Returns the word of the text that a matched word of the quotation is equal to. */
    public int match(int word) {
        return matches[word];
    }

    /** Returns the share of the quotation's words that are matched: from 0 to 1. */
    public double share() {
        return share;
    }

    /** Returns the highest worth of matched words in a row: about 4 for a common word and 12 for a rare one. */
    public int highestWorthOfRun() {
        return highestWorthOfRun;
    }
}
