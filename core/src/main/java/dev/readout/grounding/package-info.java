/**
 * Whether quotations are really in a text, where, and how far they were bent.
 *
 * <p>An extractor or a language model gives words without positions. A {@link dev.readout.grounding.Grounder} compares
 * them with the text word by word: words are the same if their letters are, in one form of Unicode, case and diacritics
 * kept. The marks between the words are compared apart, so that a quotation may be set in another way and still be
 * faithful, and may not lose, gain or change a word.
 *
 * <table>
 *   <caption>What is decided about each way to bend a quotation</caption>
 *   <tr><th>what</th><th>verdict</th><th>why</th></tr>
 *   <tr><td>quotation marks, apostrophes, dashes and ellipses of any form; {@code ``text''}, {@code <<text>>}, {@code --};
 *     spaces around a dash or before a mark</td><td>TYPOGRAPHY</td><td>house styles</td></tr>
 *   <tr><td>spaces and line breaks of any kind; in scripts without spaces, none</td><td>TYPOGRAPHY</td><td>layout</td></tr>
 *   <tr><td>soft hyphens, zero-width and directional characters, a byte order mark</td><td>TYPOGRAPHY</td><td>nobody sees
 *     them</td></tr>
 *   <tr><td>composition, ligatures, full and half width, presentation forms, mathematical letters</td><td>TYPOGRAPHY</td>
 *     <td>the same letters; but not superscripts or fractions, for {@code 10²} is not {@code 102}</td></tr>
 *   <tr><td>{@code *emphasis*}, {@code _emphasis_}, references of HTML, {@code \"}, a footnote as {@code word[1]}</td>
 *     <td>TYPOGRAPHY</td><td>what is left of a page</td></tr>
 *   <tr><td>a hyphen and line break inside a word, on either side</td><td>TYPOGRAPHY</td><td>the other side says whether
 *     the hyphen belongs to the word; HYPHENATION can be refused</td></tr>
 *   <tr><td>several words, all in capitals on one side</td><td>TYPOGRAPHY</td><td>how headlines are set; CAPITALS can be
 *     refused</td></tr>
 *   <tr><td>a quotation mark that opens a new paragraph; a comma or stop before or after a closing mark</td>
 *     <td>TYPOGRAPHY</td><td>conventions of setting quotations</td></tr>
 *   <tr><td>the case of the first letter; marks at the ends</td><td>OUTER</td><td>what fits a quotation into its
 *     sentence</td></tr>
 *   <tr><td>{@code ...}, {@code …}, {@code . . .}, also in brackets, for up to 200 words; marks and the case of the first
 *     letter beside it are free</td><td>ELISION</td><td>it is marked, and the parts stand in order; of several places the
 *     closest is taken; even if a "not" is left out</td></tr>
 *   <tr><td>{@code [the president]} for up to 8 words or none; {@code [T]he}, {@code walk[ed]}; {@code [sic]}, {@code
 *     (sic)}</td><td>INSERTION</td><td>it is marked; at an end it stands for up to three words since the last mark</td></tr>
 *   <tr><td>the case of other letters</td><td>CASE: a change</td><td>{@code US} is not {@code us}; can be accepted</td></tr>
 *   <tr><td>diacritics</td><td>DIACRITICS: a change</td><td>{@code año} is not {@code ano}; can be accepted</td></tr>
 *   <tr><td>punctuation or quotation marks between words dropped, added or changed, a hyphen for a space, the text's own
 *     brackets dropped</td><td>PUNCTUATION: a change</td><td>{@code Let’s eat, Grandma}; can be accepted</td></tr>
 *   <tr><td>{@code its} for {@code it's}, {@code resign} for {@code re-sign}, {@code alot}, letters of another alphabet
 *     that look the same</td><td>a change</td><td>other words</td></tr>
 *   <tr><td>numbers: every digit, sign, point, separator, percent sign and currency; spelled out</td><td>a change</td>
 *     <td>spelling out needs the language</td></tr>
 *   <tr><td>a word cut at an end, {@code profit} of {@code non-profit}, {@code 5} of {@code $5} or {@code 5 %}</td>
 *     <td>a change</td><td>another word or number; {@code Ann} of {@code Ann’s} is whole</td></tr>
 * </table>
 *
 * <p>A passage has no enclosing quotation marks, and otherwise reaches as far as the marks and blanks of the quotation and
 * the text agree. It never cuts what a reader sees as one character.
 *
 * <p><strong>Every JVM gives the same verdict.</strong> The kinds of characters are a table here, which stands at Unicode
 * 16; normal forms and letter cases are asked of the JVM only where Unicode 13, that of JDK 17, has them already.
 *
 * <table>
 *   <caption>What each step adds: development set of 708 quotations from 29 English articles, 408 of them faithful</caption>
 *   <tr><th>accepted up to</th><th>faithful found</th><th>changed accepted</th></tr>
 *   <tr><td>EXACT</td><td>72 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>TYPOGRAPHY</td><td>234 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>OUTER</td><td>348 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>ELISION</td><td>408 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>INSERTION</td><td>408 of 408</td><td>0 of 300</td></tr>
 * </table>
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.Grounder}: a text, prepared to find quotations in it
 *   <li>{@link dev.readout.grounding.GroundingCorpus}: many texts, prepared to find which of them have a quotation
 *   <li>{@link dev.readout.grounding.Sightings}: which of the texts have it, the original first
 *   <li>{@link dev.readout.grounding.Sighting}: that one text has it, and how
 *   <li>{@link dev.readout.grounding.GroundingPolicy}: which ways to bend a quotation are accepted
 *   <li>{@link dev.readout.grounding.GroundingContext}: where to look for one quotation, and what decides between places
 *   <li>{@link dev.readout.grounding.Verdict}: one of the four that follow
 *   <li>{@link dev.readout.grounding.Faithful}: the text's own words, perhaps bent
 *   <li>{@link dev.readout.grounding.Ambiguous}: the text's own words, in several places
 *   <li>{@link dev.readout.grounding.Changed}: most of the words, and what was changed
 *   <li>{@link dev.readout.grounding.Absent}: not in the text
 *   <li>{@link dev.readout.grounding.Tier}: how far a quotation had to bend
 *   <li>{@link dev.readout.grounding.Difference}: one place in which a quotation and the text differ
 * </ul>
 */
@NullMarked
package dev.readout.grounding;

import org.jspecify.annotations.NullMarked;
