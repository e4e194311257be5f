package dev.readout.examples.corpora.report;

/** What a fill of a chart means. */
record Legend(String fill, String words) {}
