package dev.readout.examples.corpora.statistics;

import dev.readout.statement.Form;
import dev.readout.statement.Statement;

/** How the words of a speaker are given, in classes that exclude each other. */
public enum Manner {
    /** As the words themselves. */
    DIRECT,
    /** In another form, with some of the words in quotation marks. */
    MIXED,
    /** As a clause, introduced or free. */
    INDIRECT,
    /** As an act of which only the subject matter is told. */
    REPORTED,
    /** Left undecided between two of these. */
    UNDECIDED;

    /** Returns the manner of a statement. */
    public static Manner of(Statement statement) {
        if (statement.isMixed()) {
            return MIXED;
        }
        Manner manner = of(statement.form());
        return statement.orForm().map(Manner::of).filter(or -> or != manner).isPresent() ? UNDECIDED : manner;
    }

    private static Manner of(Form form) {
        return switch (form) {
            case DIRECT -> DIRECT;
            case INDIRECT, FREE_INDIRECT -> INDIRECT;
            case REPORTED -> REPORTED;
        };
    }
}
