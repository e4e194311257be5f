/**
 * How a quotation and a text are read: as characters in one form, then as words with the marks between them.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.words.CharacterKind}: what a character is for the comparison
 *   <li>{@link dev.readout.grounding.internal.words.Characters}: the kind of each character
 *   <li>{@link dev.readout.grounding.internal.words.GraphemeBoundaries}: where a string can be cut between what readers see as characters
 *   <li>{@link dev.readout.grounding.internal.words.ComparableCharacters}: the characters of a string in the form in which they are compared
 *   <li>{@link dev.readout.grounding.internal.words.NormalForm}: the form in which a character with its marks is compared
 *   <li>{@link dev.readout.grounding.internal.words.CharacterReferences}: the references of HTML, such as {@code &amp;amp;}
 *   <li>{@link dev.readout.grounding.internal.words.LetterFolding}: words with their case or their diacritics ignored
 *   <li>{@link dev.readout.grounding.internal.words.Words}: a string as words and the gaps between them
 *   <li>{@link dev.readout.grounding.internal.words.WordReader}: finds the words in the characters
 *   <li>{@link dev.readout.grounding.internal.words.GapBuilder}: the marks between two words, in one form
 *   <li>{@link dev.readout.grounding.internal.words.LineHyphens}: words that are hyphenated at the end of a line
 *   <li>{@link dev.readout.grounding.internal.words.Enclosure}: the part of a quotation inside the quotation marks that enclose it
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.words;

import org.jspecify.annotations.NullMarked;
