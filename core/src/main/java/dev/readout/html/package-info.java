/**
 * Renders articles as annotated pages for a browser.
 *
 * <ul>
 *   <li>{@link dev.readout.html.HtmlRenderer}: renders an article as one HTML document
 * </ul>
 *
 * <p>For contributors: the page itself is made in {@code dev.readout.html.internal.page}.
 */
@NullMarked
package dev.readout.html;

import org.jspecify.annotations.NullMarked;
