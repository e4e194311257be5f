package dev.readout.revision;

/**
 * Settles where an edit begins. Of “She said yes. She said no.” that became “She said no.”, the first sentence is gone, not
 * “yes. She said”: words that are added or dropped are moved, as far as the words around them allow, to where lines or
 * sentences begin and end.
 */
final class Edges {
    private final Matching matching;
    private final Words before;
    private final Words after;

    Edges(Matching matching) {
        this.matching = matching;
        before = matching.before();
        after = matching.after();
    }

    void settle() {
        int end = 0;
        int afterEnd = 0;
        for (int i = 0; i <= before.size(); i++) {
            int partner = matching.toAfter(i);
            if (partner != Matching.NONE) {
                if (i > end && partner == afterEnd) {
                    Edit edit = new Edit(true, end, i, partner);
                    edit.settle();
                    i = edit.end;
                    partner = edit.place;
                } else if (i == end && partner > afterEnd) {
                    Edit edit = new Edit(false, afterEnd, partner, i);
                    edit.settle();
                    i = edit.place;
                    partner = edit.end;
                }
                end = i + 1;
                afterEnd = partner + 1;
            }
        }
    }

    /** Words that one version has and the other has not, and the place there. */
    private final class Edit {
        private final boolean isDropped;
        private final Words words;
        private int start;
        private int end;
        private int place;

        Edit(boolean isDropped, int start, int end, int place) {
            this.isDropped = isDropped;
            this.words = isDropped ? before : after;
            this.start = start;
            this.end = end;
            this.place = place;
        }

        void settle() {
            int best = worth();
            int bestStart = start;
            int original = start;
            while (canGoBack()) {
                goBack();
            }
            while (true) {
                int worth = worth();
                if (worth > best || (worth == best && start == original)) {
                    best = worth;
                    bestStart = start;
                }
                if (!canGoOn()) {
                    break;
                }
                goOn();
            }
            while (start > bestStart) {
                goBack();
            }
        }

        private int partner(int word) {
            return isDropped ? matching.toAfter(word) : matching.toBefore(word);
        }

        private void match(int word, int partner) {
            if (isDropped) {
                matching.match(word, partner, Matching.IN_ORDER);
            } else {
                matching.match(partner, word, Matching.IN_ORDER);
            }
        }

        private void part(int word) {
            matching.part(isDropped ? word : matching.toBefore(word));
        }

        private boolean canGoBack() {
            matching.addSteps(1);
            return start > 0
                    && place > 0
                    && partner(start - 1) == place - 1
                    && words.form(start - 1) == words.form(end - 1);
        }

        private void goBack() {
            part(start - 1);
            match(end - 1, place - 1);
            start--;
            end--;
            place--;
        }

        private boolean canGoOn() {
            matching.addSteps(1);
            return end < words.size() && partner(end) == place && words.form(start) == words.form(end);
        }

        private void goOn() {
            part(end);
            match(start, place);
            start++;
            end++;
            place++;
        }

        private int worth() {
            return words.edge(start) + words.edge(end);
        }
    }
}
