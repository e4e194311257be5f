/**
 * What all value types share and no user sees: how they are generated, and what they refuse.
 *
 * <ul>
 *   <li>{@link dev.readout.internal.BuiltStyle}: the style of every generated value
 *   <li>{@link dev.readout.internal.AssembledStyle}: the same for a builder that does something of its own
 *   <li>{@link dev.readout.internal.Require}: the checks of single attributes
 * </ul>
 */
@NullMarked
package dev.readout.internal;

import org.jspecify.annotations.NullMarked;
