package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.Losses;
import tools.jackson.core.JsonGenerator;

/** What all parts of one document that is written share. */
record Sheet(JsonGenerator out, Losses losses, WrittenIds ids, Terms terms, Body body, ReaderView reader) {}
