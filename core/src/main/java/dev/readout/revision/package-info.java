/**
 * An article onto another version of its text, and what became of each passage and statement.
 *
 * <p>News is edited after it is published. {@link dev.readout.revision.Revision} takes what was recorded of one version
 * over to the next, and keeps nothing silently that was edited.
 *
 * <p>Both texts are cut into words and marks, and these are aligned: what stands between rare words and long runs that both
 * versions have is compared ever more closely, and what stands elsewhere in the new version is found by runs of words that
 * both have once. So the surroundings decide which of forty times “said” is which, never the distance. A word that is left
 * alone amid much that is new is not taken for the old one, nor is a run of less than five words, if it is not a line of its
 * own, for one that moved.
 *
 * <table>
 *   <caption>What becomes of a passage</caption>
 *   <tr><th>fate</th><th>what happened</th><th>in the new article</th></tr>
 *   <tr><td>UNCHANGED</td><td>the same characters in the same order among the rest; words that are added or dropped beside it
 *     are no edit of it, but are {@linkplain dev.readout.revision.PassageFate#beside() told}</td><td>yes</td></tr>
 *   <tr><td>MOVED</td><td>the same characters, out of the order of the rest; of two parts that changed places it is the smaller
 *     one</td><td>yes</td></tr>
 *   <tr><td>RESTYLED</td><td>the same words and marks in other white space, quotation marks, apostrophes, dashes, ellipses,
 *     composition or invisible characters; a paragraph is split or joined inside it</td><td>if {@linkplain
 *     dev.readout.revision.Revision#accepting accepted}</td></tr>
 *   <tr><td>EDITED</td><td>a word or mark is added, dropped or replaced inside it. A word is what is written together:
 *     {@code profit} that becomes {@code profits}, {@code non-profit} or {@code 5} that becomes {@code -5} or {@code 5.5} is
 *     edited</td><td>if accepted</td></tr>
 *   <tr><td>GONE</td><td>nothing, or of more than eight words less than a quarter, is left</td><td>no</td></tr>
 * </table>
 *
 * <p>The cost is linear in both texts, whatever they are: where texts repeat themselves so much that an alignment would cost
 * more, words stay unaligned, and a passage of them is gone rather than kept.
 *
 * <ul>
 *   <li>{@link dev.readout.revision.Revision}: an article and a new version of its text
 *   <li>{@link dev.readout.revision.Fate}: what became of a passage or a statement
 *   <li>{@link dev.readout.revision.PassageFate}: what became of one passage, and where it is now
 *   <li>{@link dev.readout.revision.StatementFate}: what became of one statement, part by part
 *   <li>{@link dev.readout.revision.WordChange}: one place in which the versions differ
 * </ul>
 */
@NullMarked
package dev.readout.revision;

import org.jspecify.annotations.NullMarked;
