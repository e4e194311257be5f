/**
 * Mains that read whole archives with Apache Spark.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.spark.CheckArchive}: which lines of an archive are not articles?
 *   <li>{@link dev.readout.examples.spark.WriteTables}: writes the tables of an archive as Parquet, by month
 *   <li>{@link dev.readout.examples.spark.SpeakersByYear}: who was quoted how often in which year?
 *   <li>{@link dev.readout.examples.spark.SameQuotations}: which quotations have the same words, and which are bent?
 *   <li>{@link dev.readout.examples.spark.GenerateArchive}: writes a made-up archive
 * </ul>
 *
 * <p>{@link dev.readout.examples.spark.tables} is what they read with: copy it into your project.
 */
@NullMarked
package dev.readout.examples.spark;

import org.jspecify.annotations.NullMarked;
