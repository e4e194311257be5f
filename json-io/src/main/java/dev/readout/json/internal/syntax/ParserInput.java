package dev.readout.json.internal.syntax;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** A document, or a value in one, that Jackson's parser reads, with the locations in it. */
public interface ParserInput {
    /** Returns a parser before the first token. */
    JsonParser parser();

    /** Returns the JSON Pointer of the value in the document; empty if it is the whole document. */
    String pointer();

    /** Returns the location that the parser gives. */
    SourceLocation at(TokenStreamLocation location);

    /**
     * Returns the location of a value, or {@link SourceLocation#UNKNOWN}.
     *
     * @param name whether the location of the member's name is wanted instead
     */
    SourceLocation find(String pointer, boolean name);
}
