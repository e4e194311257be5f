package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;

/** Compares the marks of a quotation with the reporting clause that the text has in their place. */
final class JointDifference {
    private static final String QUESTION_MARKS = "?؟？";

    /** The marks that a quotation can have where it joins two stretches of the text. */
    private static final String MARKS = ".,;:!-\"" + QUESTION_MARKS + "。、，،！；：";

    private JointDifference() {}

    /**
     * Returns the kind of the difference between the marks of the quotation and the marks of the text before the clause. A
     * comma can become a full stop, but not a question.
     */
    static Kind kind(String marks, String textMarks) {
        boolean isMark = marks.chars().allMatch(mark -> MARKS.indexOf(mark) >= 0);
        boolean isSame = marks.isEmpty() || isQuestion(marks) == isQuestion(textMarks);
        return isMark && isSame ? Kind.JOINED : Kind.PUNCTUATION;
    }

    private static boolean isQuestion(String marks) {
        return marks.chars().anyMatch(mark -> QUESTION_MARKS.indexOf(mark) >= 0);
    }
}
