/**
 * What each character is: one table for everything that looks at characters.
 *
 * <p>{@link Character} answers by the Unicode version of the JVM, which is 13 on JDK 17 and 16 on JDK 25. The answers of
 * this package are the same on every JVM. The table is a generated resource, {@code characters.txt}. The test
 * {@code CharacterTableTest} compares it with the Unicode data and names the command that writes it again; the test class
 * {@code CharacterDefinitions} defines every kind and every set by the properties of Unicode.
 *
 * <ul>
 *   <li>{@link dev.readout.internal.characters.Characters}: the kind of a character, and the sets that it belongs to
 *   <li>{@link dev.readout.internal.characters.CharacterKind}: the kinds, of which each character has one
 *   <li>{@link dev.readout.internal.characters.GraphemeBoundaries}: where a string may be cut
 * </ul>
 */
@NullMarked
package dev.readout.internal.characters;

import org.jspecify.annotations.NullMarked;
