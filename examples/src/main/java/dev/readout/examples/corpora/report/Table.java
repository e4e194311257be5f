package dev.readout.examples.corpora.report;

import java.util.List;

/** A table of numbers: the first column names the rows. */
record Table(String caption, List<String> heads, List<Row> rows) {
    record Row(String name, List<String> cells) {}

    static Row row(String name, String... cells) {
        return new Row(name, List.of(cells));
    }
}
