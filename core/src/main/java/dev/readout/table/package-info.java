/**
 * Articles as rows of tables, for SQL and data frames. Nothing of an article is lost: its rows give an equal article.
 *
 * <ul>
 *   <li>{@link dev.readout.table.ArticleRows}: the rows of one article, and the way back to the article
 *   <li>{@link dev.readout.table.Row}: one row of a table
 *   <li>{@link dev.readout.table.Table}: a table, with its columns and its meaning
 *   <li>{@link dev.readout.table.Column}: a column, with its type and its meaning
 *   <li>{@link dev.readout.table.CsvTables}: writes the rows of articles as CSV, one file per table
 * </ul>
 *
 * <p>These rules hold for all tables:
 *
 * <ul>
 *   <li>The first column, {@code article}, is a number that the caller gives to each article of a corpus, such as its
 *       position. The columns of the {@linkplain dev.readout.table.Column#isKey() key} identify a row in the corpus.
 *   <li>The column that has the name of its own table is the number of the row in its article, from 0. The numbers
 *       have the order of the article's lists. The numbers of blocks, speakers, topics, meetings, statements, mentions
 *       and corrections are their indexes in the article's lists, as in a JSON Pointer into the article.
 *   <li>A column with the name of another table is the number of a row in that table, of the same article. So tables
 *       are joined by equal names: {@code statement join source using (article, statement)}.
 *   <li>An {@code ordinal} is the index of an element in a list, from 0.
 *   <li>A span is half-open, from {@code span_start} to {@code span_end}, and is counted in Unicode code points from 0.
 *       The words of a passage are in the rows of {@code piece} that have the number of the passage.
 *   <li>The words of closed lists are in lower case with hyphens, as in JSON: {@code free-indirect}.
 *   <li>A time is text in EDTF, as {@link dev.readout.metadata.When} writes it. Beside some times are their first and
 *       last day, in UTC.
 *   <li>{@linkplain dev.readout.table.Column#isDerived() Derived} columns repeat what other columns say, so that fewer
 *       joins are needed. The way back does not read them.
 *   <li>No name is a reserved word of SQL:2016, PostgreSQL or DuckDB, so no name needs quotation marks.
 * </ul>
 *
 * <p>For contributors: {@code RowWriter} makes the rows of an article, and {@code RowCollector} numbers them. {@code
 * RowReader} makes an article of rows, with {@code SpeakerRows}, {@code MeetingRows} and {@code StatementRows}; {@code
 * RowIndex} finds rows by number, and {@code Cells} reads the values of one row.
 */
@NullMarked
package dev.readout.table;

import org.jspecify.annotations.NullMarked;
