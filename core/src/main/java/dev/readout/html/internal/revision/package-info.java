/**
 * The page of a revision: what became of each statement in a new version of the text.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.html.internal.revision.RevisionPageWriter}: writes the page
 *   <li>{@code RevisionPage}: everything on the page
 *   <li>{@code ChangedStatement}: a statement that is not unchanged
 *   <li>{@code ChangeMaker}: makes sides and rows of the fates of passages
 * </ul>
 */
@NullMarked
package dev.readout.html.internal.revision;

import org.jspecify.annotations.NullMarked;
