/**
 * The pages: what they show, and the templates that write it.
 *
 * <p>This package is internal: it is not exported. The templates, the style sheet and the script are in the folder of
 * this package among the resources. The template {@code page.mustache} frames every page: a kind of page is a template
 * that fills its blocks, as {@code article.mustache} does, and a record that has the values, as {@code ArticlePage} is.
 *
 * <ul>
 *   <li>{@link dev.readout.html.internal.page.ArticlePageWriter}: writes the page of an article; start here
 *   <li>{@link dev.readout.html.internal.page.PageOptions}: what a page has beside the article
 *   <li>{@code Head}, {@code Inlined}: the head of every page, with the style sheet, the script and the Content Security
 *     Policy
 *   <li>{@code Html}: escapes strings
 *   <li>{@code ArticlePage}: everything on the page of an article
 *   <li>{@code Numbering}, {@code Names}: how the page refers to statements, speakers and meetings
 *   <li>{@code Voice}: one who makes statements, whether or not the article says who that is
 *   <li>{@code MarkedText}: the text with its marks, which consists of {@code BlockView}, {@code Run}, {@code Line} and
 *     {@code Reference}
 *   <li>{@code StatementNotes}, {@code MeetingCards}, {@code SpeakerCards}: what is shown beside the text, most of it as
 *     {@code Facts}
 *   <li>{@code Nesting}: the statements inside other statements
 * </ul>
 */
@NullMarked
package dev.readout.html.internal.page;

import org.jspecify.annotations.NullMarked;
