/**
 * The article, which contains everything else.
 *
 * <ul>
 *   <li>{@link dev.readout.article.Article}: a published text and everything that is recorded about it
 *   <li>{@link dev.readout.article.Block}: a stretch of the text with a function
 *   <li>{@link dev.readout.article.Correction}: a publisher's note that the article was corrected
 *   <li>{@link dev.readout.article.Composer}: writes a text and marks its passages at the same time
 *   <li>{@link dev.readout.article.Composition}: the result of a composer: a text, its blocks and its labelled passages
 * </ul>
 *
 * <p>For contributors: {@code LanguageAndBlocks} and {@code ArticleCheck} hold the rules that an article checks when it is
 * built, {@code Lookup} finds
 * the part that a caller refers to, {@code References} and {@code Reachable} visit everything that an article refers to,
 * and {@code Replacement} rebuilds an article in which a speaker, topic or meeting is replaced.
 */
@NullMarked
package dev.readout.article;

import org.jspecify.annotations.NullMarked;
