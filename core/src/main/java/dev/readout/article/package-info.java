/**
 * The article, which holds everything else.
 *
 * <ul>
 *   <li>{@link dev.readout.article.Article}: one published text and everything recorded about it
 *   <li>{@link dev.readout.article.Block}: a stretch of the text by its function
 *   <li>{@link dev.readout.article.Correction}: a note that the article was corrected
 *   <li>{@link dev.readout.article.Composer}: writes a text and marks its passages at once
 *   <li>{@link dev.readout.article.Composition}: what a composer wrote
 * </ul>
 */
@NullMarked
package dev.readout.article;

import org.jspecify.annotations.NullMarked;
