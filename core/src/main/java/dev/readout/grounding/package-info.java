/**
 * Finds the passage of a text that a quotation reproduces, and determines how faithful the quotation is.
 *
 * <p>An extractor or a language model returns words without positions. A {@link dev.readout.grounding.Grounder}
 * compares them with the text word by word. Two words are equal if they have the same letters in one form of Unicode,
 * with the same case and diacritics. The marks between the words are compared separately: a quotation can be typeset in
 * another way and still be faithful, but it must not lose, gain or change a word.
 *
 * <p>A quotation is <em>bent</em> by a difference that leaves it faithful. Every other difference is a <em>change</em>.
 * A {@link dev.readout.grounding.GroundingPolicy} can accept some changes as bending, and refuse some bending as a
 * change.
 *
 * <table>
 *   <caption>The verdict on each way in which a quotation can differ from the text</caption>
 *   <tr><th>difference</th><th>verdict</th><th>reason</th></tr>
 *   <tr><td>quotation marks, apostrophes, dashes and ellipses of any form; {@code ``text''}, {@code <<text>>},
 *     {@code --}; spaces around a dash or before a mark</td><td>TYPOGRAPHY</td><td>house styles</td></tr>
 *   <tr><td>spaces and line breaks of any kind; in scripts without spaces, also none</td><td>TYPOGRAPHY</td>
 *     <td>layout</td></tr>
 *   <tr><td>soft hyphens, zero-width and directional characters, a byte order mark</td><td>TYPOGRAPHY</td><td>they are
 *     invisible</td></tr>
 *   <tr><td>composition, ligatures, full and half width, presentation forms, mathematical letters</td>
 *     <td>TYPOGRAPHY</td><td>the letters are the same; superscripts and fractions are not included, because {@code 10²}
 *     is not {@code 102}</td></tr>
 *   <tr><td>{@code *emphasis*}, {@code _emphasis_}, character references of HTML, {@code \"}, a footnote as {@code
 *     word[1]}</td><td>TYPOGRAPHY</td><td>remains of markup or escaping</td></tr>
 *   <tr><td>a hyphen and a line break inside a word, on either side</td><td>TYPOGRAPHY</td><td>the other side shows
 *     whether the hyphen belongs to the word; HYPHENATION can be refused</td></tr>
 *   <tr><td>several words that are all in capitals on one side</td><td>TYPOGRAPHY</td><td>headlines are set in this
 *     way; CAPITALS can be refused</td></tr>
 *   <tr><td>a quotation mark that opens a new paragraph; a comma or full stop before or after a closing mark</td>
 *     <td>TYPOGRAPHY</td><td>conventions for typesetting quotations</td></tr>
 *   <tr><td>the case of the first letter; marks at the ends</td><td>OUTER</td><td>these fit a quotation into the
 *     sentence around it</td></tr>
 *   <tr><td>{@code ...}, {@code …}, {@code . . .}, also in brackets, in place of up to 200 words; beside it, marks and
 *     the case of the first letter may differ</td><td>ELISION</td><td>the mark shows the omission, and the parts are in
 *     the text's order; if the parts occur several times, the occurrences closest to each other are taken; this holds
 *     even if a "not" is left out</td></tr>
 *   <tr><td>{@code [the president]} in place of up to 8 words, or of none; {@code [T]he}, {@code walk[ed]};
 *     {@code [sic]}, {@code (sic)}</td><td>INSERTION</td><td>the brackets show the editor's words; at an end of the
 *     quotation, they replace the words up to the nearest mark of the text if these are at most three, otherwise
 *     none</td></tr>
 *   <tr><td>the case of other letters</td><td>CASE: a change</td><td>{@code US} is not {@code us}; can be
 *     accepted</td></tr>
 *   <tr><td>diacritics</td><td>DIACRITICS: a change</td><td>{@code año} is not {@code ano}; can be accepted</td></tr>
 *   <tr><td>dropped, added or changed punctuation or quotation marks between words; a hyphen in place of a space;
 *     dropped brackets of the text itself</td><td>PUNCTUATION: a change</td><td>{@code Let’s eat, Grandma}; can be
 *     accepted</td></tr>
 *   <tr><td>{@code its} for {@code it's}, {@code resign} for {@code re-sign}, {@code alot}, letters of another alphabet
 *     that look the same</td><td>a change</td><td>they are other words</td></tr>
 *   <tr><td>numbers: every digit, sign, point, separator, percent sign and currency; a number that is spelled out</td>
 *     <td>a change</td><td>a number in words can only be read in a known language</td></tr>
 *   <tr><td>a word that is cut at an end: {@code profit} of {@code non-profit}, {@code 5} of {@code $5} or {@code 5
 *     %}</td><td>a change</td><td>the rest is another word or number; but {@code Ann} of {@code Ann’s} is a whole
 *     word</td></tr>
 * </table>
 *
 * <p>A passage does not include the quotation marks that enclose the quotation. Beyond its first and last word, it
 * includes the marks and blanks in which the quotation and the text agree. It never cuts what a reader sees as one
 * character.
 *
 * <p><strong>Every JVM gives the same verdict.</strong> The kinds of characters come from a table in this library,
 * which follows Unicode 16. Normal forms and letter cases come from the JVM, but only for characters that Unicode 13,
 * the version of JDK 17, already has.
 *
 * <table>
 *   <caption>The effect of each tier on a development set of 708 quotations from 29 English articles, 408 of them
 *     faithful</caption>
 *   <tr><th>accepted up to</th><th>faithful found</th><th>changed accepted</th></tr>
 *   <tr><td>EXACT</td><td>72 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>TYPOGRAPHY</td><td>234 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>OUTER</td><td>348 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>ELISION</td><td>408 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>INSERTION</td><td>408 of 408</td><td>0 of 300</td></tr>
 * </table>
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.Grounder}: a text that is prepared to find quotations in it
 *   <li>{@link dev.readout.grounding.GroundingCorpus}: many texts that are prepared to find those that have a quotation
 *   <li>{@link dev.readout.grounding.Sightings}: the texts of a corpus that have a quotation, the best first
 *   <li>{@link dev.readout.grounding.Sighting}: one of these texts, and the verdict on it
 *   <li>{@link dev.readout.grounding.GroundingPolicy}: the differences that are accepted
 *   <li>{@link dev.readout.grounding.GroundingContext}: where to look for a quotation, and what decides between places
 *   <li>{@link dev.readout.grounding.Verdict}: one of the four verdicts that follow
 *   <li>{@link dev.readout.grounding.Faithful}: the quotation has the text's own words, perhaps bent
 *   <li>{@link dev.readout.grounding.Ambiguous}: the text has these words in several places
 *   <li>{@link dev.readout.grounding.Changed}: the text has most of the words, and the rest was changed
 *   <li>{@link dev.readout.grounding.Absent}: the quotation is not in the text
 *   <li>{@link dev.readout.grounding.Tier}: how far a quotation is bent
 *   <li>{@link dev.readout.grounding.Difference}: one place in which a quotation and the text differ
 * </ul>
 *
 * <p>For contributors, this is the way of a quotation through the packages. {@code QuotationGrounding} calls one step
 * after the other. For a corpus, {@code CorpusGrounding} first selects the texts that can have the quotation, with
 * {@code internal.corpus}; each of them then goes through all steps.
 *
 * <ol>
 *   <li>Read: {@code Words}, in {@code internal.words}, reads the quotation and the text as words and gaps.
 *   <li>Search: {@code PartSearch}, in {@code internal.search}, finds the places where the text has all words of the
 *     quotation, apart from the editor's marks.
 *   <li>Compare: {@code PlaceComparison} compares the quotation with one place and lists the differences.
 *   <li>Nearest: {@code NearestSearch}, in {@code internal.nearest}, finds the nearest words if the search found no
 *     place.
 *   <li>Verdict: {@code TieBreaker} chooses between accepted places. Without an accepted place, {@code ChangedOrAbsent}
 *     decides.
 * </ol>
 */
@NullMarked
package dev.readout.grounding;

import org.jspecify.annotations.NullMarked;
