package dev.readout.html.internal.page;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks in a statement.
 *
 * @param speakers the speakers; if they are not known, the words that name them
 * @param capacity the role in which they speak on this occasion
 * @param offices their roles, if the article does not say in which they speak
 * @param via the intermediate sources
 */
record SourceView(List<Item> speakers, Optional<String> capacity, Optional<String> offices, Optional<String> via) {}
