package dev.readout.draft;

import dev.readout.grounding.Verdict;
import dev.readout.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one statement of a draft.
 *
 * @param draft the statement as the draft has it
 * @param verdicts the verdict on each piece of the content; of a statement without content, on each piece of the cue
 * @param statement the statement of the article; none if a piece of the content was not verbatim, or it is not clear
 *     where it stands, or there is nothing to anchor the statement by
 * @param findings what of it is not in the article as the draft has it, and so the reason if there is no statement
 */
public record GroundedStatement(
        DraftStatement draft, List<Verdict> verdicts, Optional<Statement> statement, List<DraftFinding> findings) {
    /**
     * Checks that everything is there.
     *
     * @param draft the statement as the draft has it
     * @param verdicts the verdicts
     * @param statement the statement of the article
     * @param findings the findings
     */
    public GroundedStatement {
        Objects.requireNonNull(draft, "draft");
        verdicts = List.copyOf(verdicts);
        Objects.requireNonNull(statement, "statement");
        findings = List.copyOf(findings);
    }
}
