package dev.readout.html.internal.page;

/**
 * What a page has beside the article.
 *
 * @param hasScript whether the page has a script
 * @param hasAttributes whether the attributes beyond the model are shown
 */
public record PageOptions(boolean hasScript, boolean hasAttributes) {}
