/**
 * Recognizes that an editor's mark adds, removes or leaves out a negation.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.negation.Negators}: which words negate a clause in a text; start here
 *   <li>{@link dev.readout.grounding.internal.negation.NegatorTable}: these words by language, as read from a resource
 *   <li>{@link dev.readout.grounding.internal.negation.ElidedNegation}: whether words left out negate the words beside
 *     them
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.negation;

import org.jspecify.annotations.NullMarked;
