/**
 * Says values in words: times, forms, names.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.html.internal.words.TimeWords}: a time with its precision and its uncertainty
 *   <li>{@link dev.readout.html.internal.words.EnumWords}: a constant, such as {@code PRESS_CONFERENCE}
 *   <li>{@link dev.readout.html.internal.words.StatementWords}: who makes a statement, and the reporting words
 *   <li>{@link dev.readout.html.internal.words.LanguageDirection}: whether a language is written from right to left
 *   <li>{@link dev.readout.html.internal.words.Shortened}: the beginning of long words
 * </ul>
 */
@NullMarked
package dev.readout.html.internal.words;

import org.jspecify.annotations.NullMarked;
