/**
 * The page that shows the statistics of a corpus.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.corpora.report.ReportWriter}: writes the page
 *   <li>{@code ReportPage}: what the template {@code report.mustache} shows, made by {@code ReportSections} from the
 *       statistics
 *   <li>{@code ColumnChart}, {@code BarChart}, {@code MatrixChart}: where the rectangles of a chart are, each with its
 *       words and its {@code Table}
 *   <li>{@link dev.readout.examples.corpora.report.ArticleLines}: reads the odd articles once more
 * </ul>
 *
 * <p>The charts are SVG made by templates. Widths are percentages, so that bars shrink with the window while words keep
 * their size; colours and patterns are classes of the style sheet, so that they follow dark mode and print.
 */
@NullMarked
package dev.readout.examples.corpora.report;

import org.jspecify.annotations.NullMarked;
