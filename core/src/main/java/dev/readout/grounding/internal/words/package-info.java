/**
 * Reads a quotation or a text: first as characters in one form, then as words and the gaps between them.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.words.ComparableCharacters}: the characters of a string in the form in
 *     which they are compared, with their positions
 *   <li>{@link dev.readout.grounding.internal.words.CharacterReader}: reads the characters of a string one by one, with
 *     references of HTML resolved
 *   <li>{@link dev.readout.grounding.internal.words.DirectionalOverrides}: the invisible characters that reorder what a
 *     reader sees
 *   <li>{@link dev.readout.grounding.internal.words.VowelAm}: a vowel of Thai and Lao that is one character or two
 *   <li>{@link dev.readout.grounding.internal.words.Syllables}: letters of Thai, Lao and Japanese that belong
 *     to one syllable
 *   <li>{@link dev.readout.grounding.internal.words.NormalForm}: the form in which a character with its combining marks
 *     is compared
 *   <li>{@link dev.readout.grounding.internal.words.CharacterReferences}: the character references of HTML, such as
 *     {@code &amp;amp;}
 *   <li>{@link dev.readout.grounding.internal.words.LetterFolding}: makes words equal that differ in case or diacritics
 *   <li>{@link dev.readout.grounding.internal.words.Words}: the words of a string, and the gaps between them; start
 *     here
 *   <li>{@link dev.readout.grounding.internal.words.UnreadWords}: reads words when they are first asked for
 *   <li>{@link dev.readout.grounding.internal.words.Stretches}: divides a text, so that it can be read in one place only
 *   <li>{@link dev.readout.grounding.internal.words.WordReader}: divides the characters into words and gaps
 *   <li>{@link dev.readout.grounding.internal.words.NumberSigns}: the signs and points with which a number begins
 *   <li>{@link dev.readout.grounding.internal.words.Footnotes}: marks of footnotes, which are not part of the words
 *   <li>{@link dev.readout.grounding.internal.words.Tags}: tags of HTML
 *   <li>{@link dev.readout.grounding.internal.words.ElidedWords}: words before an apostrophe, such as {@code l’}
 *   <li>{@link dev.readout.grounding.internal.words.GapBuilder}: builds the marks of a gap in one form
 *   <li>{@link dev.readout.grounding.internal.words.Dashes}: tells hyphens from dashes
 *   <li>{@link dev.readout.grounding.internal.words.LineHyphens}: words that are hyphenated at the end of a line
 *   <li>{@link dev.readout.grounding.internal.words.Enclosure}: the part of a quotation inside the quotation marks that
 *     enclose it
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.words;

import org.jspecify.annotations.NullMarked;
