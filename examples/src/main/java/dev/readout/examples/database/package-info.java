/**
 * Articles in DuckDB, a database inside this process, and questions to them in SQL.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.database.CorpusDatabase}: the tables of many articles, and queries of them
 *   <li>{@link dev.readout.examples.database.ReadyQuestion}: a question in words and in SQL
 *   <li>{@link dev.readout.examples.database.AnswerPrinter}: prints rows, aligned or as CSV
 * </ul>
 */
@NullMarked
package dev.readout.examples.database;

import org.jspecify.annotations.NullMarked;
