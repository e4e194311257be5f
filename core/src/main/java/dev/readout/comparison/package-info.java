/**
 * Compares two articles about one meeting, such as the readouts that both sides publish.
 *
 * <p>A {@link dev.readout.comparison.Comparison} pairs what the two articles have, says why, and keeps what only one of
 * them has. What is in doubt is not paired, because a reader finds a missing pair sooner than a wrong one.
 *
 * <table>
 *   <caption>What is paired, the surest reason first</caption>
 *   <tr><th>what</th><th>reasons</th></tr>
 *   <tr><td>speakers</td><td>the caller says so; a URI in common; the same name; the same description; a name whose words
 *     are in the other name; the same role of somebody who has no name. A name, description or role must have one speaker on
 *     either side</td></tr>
 *   <tr><td>meetings</td><td>the caller says so; a URI in common; participants in common, if the times and places can be
 *     those of one meeting</td></tr>
 *   <tr><td>statements</td><td>a speaker in common, and {@linkplain dev.readout.comparison.ComparisonPolicy#threshold()
 *     enough words} in common; the most similar pair is taken first, and each statement is in one pair at
 *     most</td></tr>
 * </table>
 *
 * <p>The cost is that of the statements that have a stem in common, and of the words in quotation marks of those that are
 * paired. Every JVM gives the same result.
 *
 * <ul>
 *   <li>{@link dev.readout.comparison.Comparison}: the comparison of two articles
 *   <li>{@link dev.readout.comparison.ComparisonPolicy}: how they are compared, and what the caller knows to be the same
 *   <li>{@link dev.readout.comparison.SpeakerPair}: two speakers that are taken to be the same
 *   <li>{@link dev.readout.comparison.MeetingPair}: two meetings that are taken to be the same
 *   <li>{@link dev.readout.comparison.ParticipantPair}: two participants of these meetings
 *   <li>{@link dev.readout.comparison.StatementPair}: two statements with many words in common
 *   <li>{@link dev.readout.comparison.QuotationPair}: the words that both have in quotation marks, with their differences
 *   <li>{@link dev.readout.comparison.Disagreement}: an attribute that both articles have, and that differs
 *   <li>{@link dev.readout.comparison.Agreement}: whether two times or places agree
 *   <li>{@link dev.readout.comparison.Unpaired}: what only one article has
 * </ul>
 *
 * <p>For contributors, these are the steps. {@code SpeakerMatcher}, {@code MeetingMatcher} and {@code StatementMatcher}
 * find the pairs as indexes of both lists; {@code Overlap} measures the similarity of statements, and {@code Candidates}
 * takes the best pairs. {@code Assembly} makes the results from the indexes, with {@code Disagreements} and {@code
 * QuotationMatcher}. So a comparison that is read or edited has the same results as one that was computed.
 */
@NullMarked
package dev.readout.comparison;

import org.jspecify.annotations.NullMarked;
