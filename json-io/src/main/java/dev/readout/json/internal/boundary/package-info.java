/**
 * What the packages of foreign formats share, such as {@code dev.readout.json.langextract}. This package is internal:
 * it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.json.internal.boundary.PublicTypes}: turns internal values into public types, and back
 * </ul>
 */
@NullMarked
package dev.readout.json.internal.boundary;

import org.jspecify.annotations.NullMarked;
