package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.words.Dashes;
import dev.readout.internal.characters.Characters;

/** Compares the marks of a quotation with the reporting clause that the text has in their place. */
final class JointDifference {
    private JointDifference() {}

    /**
     * Returns the kind of the difference between the marks of the quotation and the marks of the text before the clause. A
     * comma can become a full stop, but not a question.
     *
     * @param word the word before the marks
     */
    static Kind kind(String word, String marks, String textMarks) {
        boolean isMark = marks.chars().allMatch(JointDifference::canJoin);
        boolean isSame = marks.isEmpty() || isQuestion(word, marks) == isQuestion(word, textMarks);
        return isMark && isSame ? Kind.JOINED : Kind.PUNCTUATION;
    }

    /**
     * Returns whether a quotation can have a mark where it joins two stretches of the text: a stop of any script or a
     * dash, but not an ellipsis.
     */
    private static boolean canJoin(int mark) {
        return Dashes.isDash((char) mark) || mark == '"' || (mark != '…' && Characters.isStop(mark));
    }

    private static boolean isQuestion(String word, String marks) {
        return marks.chars().anyMatch(mark -> OuterMarks.isQuestionMark(word, mark));
    }
}
