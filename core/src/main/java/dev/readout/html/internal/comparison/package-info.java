/**
 * The page of a comparison: two articles about one meeting, side by side.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.html.internal.comparison.ComparisonPageWriter}: writes the page
 *   <li>{@code ComparisonPage}: everything on the page
 *   <li>{@code MeetingRows}: what both articles say about a meeting
 *   <li>{@code StatementRows}: what both articles say that was said
 * </ul>
 */
@NullMarked
package dev.readout.html.internal.comparison;

import org.jspecify.annotations.NullMarked;
