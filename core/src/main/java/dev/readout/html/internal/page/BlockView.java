package dev.readout.html.internal.page;

import java.util.List;

/**
 * A paragraph of the page.
 *
 * @param tag the name of its element
 * @param kind the kind of the block, as a class of CSS
 * @param runs its words
 */
record BlockView(String tag, String kind, List<Run> runs) {}
