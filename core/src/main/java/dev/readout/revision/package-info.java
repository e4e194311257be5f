/**
 * Carries an article over to a new version of its text, and determines the fate of each passage and statement.
 *
 * <p>News is edited after it is published. {@link dev.readout.revision.Revision} carries what was recorded about one
 * version over to the next version. It never keeps silently what was edited.
 *
 * <p>Both texts are split into words and marks, which are then aligned. First, long runs of words and rare words that
 * both versions have only once are aligned. The rest between them is compared more and more closely. Finally, words
 * that moved are found by runs that both versions have only once. So the words around each of forty occurrences of
 * “said” decide which occurrence is which, and distance never does. A single word in the middle of much new text is not
 * taken to be the old word. A run of fewer than five words is not taken to have moved, unless it is a whole line.
 *
 * <table>
 *   <caption>The fates of a passage</caption>
 *   <tr><th>fate</th><th>what happened</th><th>in the new article</th></tr>
 *   <tr><td>UNCHANGED</td><td>The characters and their order relative to the rest of the text are the same. Words that
 *     are added or dropped beside the passage are not edits of it, but are {@linkplain
 *     dev.readout.revision.PassageFate#beside() reported}.</td><td>yes</td></tr>
 *   <tr><td>MOVED</td><td>The characters are the same, but they moved relative to the rest of the text. If two parts
 *     changed places, the smaller part moved.</td><td>yes</td></tr>
 *   <tr><td>RESTYLED</td><td>The words and marks are the same, but white space, quotation marks, apostrophes, dashes,
 *     ellipses, composition or invisible characters differ. A paragraph may be split or joined inside the
 *     passage.</td><td>if {@linkplain dev.readout.revision.Revision#accepting accepted}</td></tr>
 *   <tr><td>EDITED</td><td>A word or mark was added, dropped or replaced inside the passage. A word is everything that
 *     is written together: {@code profit} that becomes {@code profits} or {@code non-profit} was edited, and so was
 *     {@code 5} that becomes {@code -5} or {@code 5.5}.</td><td>if accepted</td></tr>
 *   <tr><td>GONE</td><td>Nothing is left, or less than a quarter of more than eight words.</td><td>no</td></tr>
 * </table>
 *
 * <p>The cost is linear in the lengths of both texts, for any texts. If texts repeat themselves so much that their
 * alignment would cost more, some words stay unaligned, and a passage of these words is gone and not kept.
 *
 * <ul>
 *   <li>{@link dev.readout.revision.Revision}: the comparison of an article with a new version of its text
 *   <li>{@link dev.readout.revision.Fate}: what happened to a passage or a statement
 *   <li>{@link dev.readout.revision.PassageFate}: the fate of one passage, and where the passage is now
 *   <li>{@link dev.readout.revision.StatementFate}: the fate of one statement, part by part
 *   <li>{@link dev.readout.revision.WordChange}: a difference between the versions at one place
 * </ul>
 *
 * <p>For contributors, these are the steps. {@code Tokenizer} splits both versions into {@code Tokens}, and {@code
 * Vocabulary} numbers them. {@code VersionAligner} aligns them ({@code OrderedAligner}, {@code UniqueNgrams}, {@code
 * MyersDiff}, {@code EditShifter}) and finds the runs that moved. The result is a {@code TokenAlignment}. {@code
 * PassagePlacer} and {@code PiecePlacer} find the old passages in it, {@code BlockPlacer} the blocks. {@code Fates} has the
 * fate of each part, and {@code ArticleRebuilder} makes the new article.
 */
@NullMarked
package dev.readout.revision;

import org.jspecify.annotations.NullMarked;
