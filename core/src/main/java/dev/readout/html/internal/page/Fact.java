package dev.readout.html.internal.page;

import java.util.List;

/**
 * One line of a list of facts: a name and what it applies to.
 *
 * @param name for example “Medium”
 * @param items for example “speech”
 * @param isAttribute whether the name is that of an attribute beyond the model
 */
record Fact(String name, List<Item> items, boolean isAttribute) {}
