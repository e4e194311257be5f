/**
 * The tables of articles in Spark. To use it, copy this package into your project: it needs {@code spark-sql} and {@code
 * readout-json-io}, and nothing else.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.spark.tables.ArticleTables}: the tables of many articles as data frames, and the bad
 *       lines
 *   <li>{@link dev.readout.examples.spark.tables.Document}: a document that was read, and what to make of it
 *   <li>{@code LineNumbers}: gives each line its file and its number
 *   <li>{@code ParsedArticles}: a document as one row
 * </ul>
 */
@NullMarked
package dev.readout.examples.spark.tables;

import org.jspecify.annotations.NullMarked;
