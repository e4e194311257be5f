package dev.readout.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What Jackson's parser reads an article from, and where in it something is. */
interface Input {
    /** Returns a parser before the first token. */
    JsonParser parser();

    /** Returns the pointer of the article in its document: empty if it is all of it. */
    String pointer();

    /** Returns a place that the parser gives. */
    Location at(TokenStreamLocation location);

    /** Returns the place of a value, or of the name of a member. */
    Location find(String pointer, boolean name);
}
