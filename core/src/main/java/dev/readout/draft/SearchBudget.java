package dev.readout.draft;

/**
 * The steps that the search for the words of one draft may take. They are linear in the size of the text and of the
 * draft. A step is a fraction of a microsecond.
 *
 * <p>A draft of an article needs far less. The budget is spent on drafts with thousands of ambiguous words. When it is
 * spent, searches find nothing, and whatever was searched for is left out with a finding.
 */
final class SearchBudget {
    /** The steps for the smallest draft. */
    static final long LEAST = 5_000_000;

    /** The steps for each code point of the text and each character of the draft. */
    static final long EACH = 40;

    /** The steps that every search takes, however short the words are. */
    private static final int A_SEARCH = 50;

    /** The steps for one place of the words. */
    private static final int A_PLACE = 5;

    private final long limit;
    private long left;

    SearchBudget(int lengthOfText, long lengthOfDraft) {
        limit = LEAST + EACH * (lengthOfText + lengthOfDraft);
        left = limit;
    }

    /** Counts a search for words in a part of the text. A search without result also looks for the nearest words. */
    void addSearch(int lengthOfWords, int lengthOfPart, int places) {
        add(A_SEARCH + lengthOfWords + (places > 0 ? A_PLACE * (long) places : (lengthOfWords + lengthOfPart) / 20));
    }

    void add(long steps) {
        left -= steps;
    }

    boolean isSpent() {
        return left < 0;
    }

    /** Gives all steps back, for the next part of the draft: what the statements took does not lack for the speakers. */
    void refill() {
        left = limit;
    }

    long steps() {
        return limit - left;
    }
}
