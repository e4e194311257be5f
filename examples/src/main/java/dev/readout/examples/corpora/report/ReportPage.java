package dev.readout.examples.corpora.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Optional;

/** What the template shows. Empty charts are not shown; a note says why. */
@JStache(path = "report")
@JStachePath(prefix = "dev/readout/examples/corpora/report/", suffix = ".mustache")
@JStacheConfig(type = JStacheType.STACHE)
record ReportPage(
        String file,
        String style,
        String styleHash,
        List<Figure> figures,
        Times times,
        Forms forms,
        Speakers speakers,
        Meetings meetings,
        Passages passages,
        Origins origins,
        Odd odd,
        Optional<BadLines> badLines,
        List<String> method) {
    /** A number that says how large the corpus is. */
    record Figure(String name, String number) {}

    record Times(List<String> notes, Optional<ColumnChart> statements) {}

    record Forms(List<String> notes, Optional<BarChart> forms, Optional<Table> media) {}

    record Speakers(List<String> notes, Optional<BarChart> quoted) {}

    record Meetings(
            List<String> notes,
            Optional<ColumnChart> times,
            Optional<MatrixChart> pairs,
            Optional<MatrixChart> places) {}

    record Passages(List<String> notes, Optional<BarChart> traits) {}

    record Origins(List<String> notes, Optional<Table> agents, Optional<ColumnChart> confidence) {}

    record Odd(List<String> notes, List<OddArticle> articles) {}

    record BadLines(String words, Table table) {}
}
