package dev.readout.grounding.internal.nearest;

import java.util.List;

/** The words of a text that are nearest to a quotation. */
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

    /** Returns the runs in the order of the quotation: the main run, and the runs that the text has in other places. */
    public List<AlignedRun> runs() {
        return runs;
    }

    /** Returns the main run, around which the search looked for the other runs. */
    public AlignedRun main() {
        return main;
    }

    /** Returns the first matched word of the quotation at or after a word, or the number of words if there is none. */
    public int nextMatched(int word) {
        int next = word;
        while (next < matches.length && matches[next] == WordMatches.NONE) {
            next++;
        }
        return next;
    }

    /** Returns the place of the word that a word of the quotation is matched with. */
    public int match(int word) {
        return matches[word];
    }

    /** Returns the share of matched words in the quotation, from 0 to 1. */
    public double share() {
        return share;
    }

    /**
     * Returns the highest worth of a run of matched words. A word is worth from 4, if it is common, to 12, if it is
     * rare.
     */
    public int highestWorthOfRun() {
        return highestWorthOfRun;
    }
}
