/**
 * The page of a grounded draft: what the draft says beside what the article says.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.html.internal.draft.DraftPageWriter}: writes the page
 *   <li>{@code DraftPage}: everything on the page
 *   <li>{@code Claim}: one statement of the draft
 *   <li>{@code ClaimMaker}: makes claims
 *   <li>{@code VerdictWords}: the words for verdicts
 * </ul>
 */
@NullMarked
package dev.readout.html.internal.draft;

import org.jspecify.annotations.NullMarked;
