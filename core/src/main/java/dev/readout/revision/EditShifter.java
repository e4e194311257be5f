package dev.readout.revision;

/**
 * Shifts insertions and deletions to the boundaries of lines and sentences.
 *
 * <p>“She said yes. She said no.” may have become “She said no.” because the first sentence was deleted, or because
 * “yes. She said” was deleted. Both give the same text; the first is what an editor does. So each run of tokens that
 * only one version has is shifted, as far as the equal tokens around it allow, to the place where it starts and ends at
 * the strongest boundaries.
 */
final class EditShifter {
    private final TokenAlignment alignment;
    private final Tokens oldTokens;
    private final Tokens newTokens;

    EditShifter(TokenAlignment alignment) {
        this.alignment = alignment;
        oldTokens = alignment.oldTokens();
        newTokens = alignment.newTokens();
    }

    void shiftAll() {
        int oldEnd = 0;
        int newEnd = 0;
        for (int i = 0; i <= oldTokens.size(); i++) {
            int partner = alignment.newOf(i);
            if (partner != TokenAlignment.NONE) {
                if (i > oldEnd && partner == newEnd) {
                    Edit edit = new Edit(true, oldEnd, i, partner);
                    edit.shift();
                    i = edit.end;
                    partner = edit.place;
                } else if (i == oldEnd && partner > newEnd) {
                    Edit edit = new Edit(false, newEnd, partner, i);
                    edit.shift();
                    i = edit.place;
                    partner = edit.end;
                }
                oldEnd = i + 1;
                newEnd = partner + 1;
            }
        }
    }

    /** A range of tokens that one version has and the other has not, and the place of the edit in the other version. */
    private final class Edit {
        private final boolean isDeletion;
        private final Tokens tokens;
        private int start;
        private int end;
        private int place;

        Edit(boolean isDeletion, int start, int end, int place) {
            this.isDeletion = isDeletion;
            this.tokens = isDeletion ? oldTokens : newTokens;
            this.start = start;
            this.end = end;
            this.place = place;
        }

        /**
         * Tries every place and takes the first one whose score is the best, or the original place if none is better.
         */
        void shift() {
            int best = score();
            int bestStart = start;
            while (canGoBack()) {
                goBack();
            }
            while (true) {
                int score = score();
                if (score > best) {
                    best = score;
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

        private int partner(int token) {
            return isDeletion ? alignment.newOf(token) : alignment.oldOf(token);
        }

        private void align(int token, int partner) {
            if (isDeletion) {
                alignment.align(token, partner, TokenAlignment.IN_ORDER);
            } else {
                alignment.align(partner, token, TokenAlignment.IN_ORDER);
            }
        }

        private void unalign(int token) {
            alignment.unalign(isDeletion ? token : alignment.oldOf(token));
        }

        private boolean canGoBack() {
            alignment.addSteps(1);
            return start > 0
                    && place > 0
                    && partner(start - 1) == place - 1
                    && tokens.form(start - 1) == tokens.form(end - 1);
        }

        private void goBack() {
            unalign(start - 1);
            align(end - 1, place - 1);
            start--;
            end--;
            place--;
        }

        private boolean canGoOn() {
            alignment.addSteps(1);
            return end < tokens.size() && partner(end) == place && tokens.form(start) == tokens.form(end);
        }

        private void goOn() {
            unalign(end);
            align(start, place);
            start++;
            end++;
            place++;
        }

        private int score() {
            return tokens.boundary(start) + tokens.boundary(end);
        }
    }
}
