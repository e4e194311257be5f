package dev.readout.json;

/**
 * One thing that a lenient reader left out, because a later version of the format may know it.
 *
 * @param pointer the place in the document, as a JSON Pointer (RFC 6901)
 * @param problem what was left out or read as something else
 */
public record Finding(String pointer, String problem) {}
