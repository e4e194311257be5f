package dev.readout.json;

/** An id that refers to a speaker or meeting that may come later, and where it stands. */
record Reference(String id, String pointer) {}
