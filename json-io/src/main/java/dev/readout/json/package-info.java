/**
 * Reading and writing articles, and drafts of them, as JSON.
 *
 * <ul>
 *   <li>{@link dev.readout.json.ReadoutJson}: reads and writes one article
 *   <li>{@link dev.readout.json.ReadoutLines}: reads and writes files of many articles, one a line
 *   <li>{@link dev.readout.json.BadLine}: a line that is no article, kept as it is
 *   <li>{@link dev.readout.json.LinesProgress}: how far reading lines has come
 *   <li>{@link dev.readout.json.LinesWriter}: writes lines that outlive a crash
 *   <li>{@link dev.readout.json.ReadoutDrafts}: reads and writes drafts, and has the schema for language models
 *   <li>{@link dev.readout.json.Layout}: whether a document is written for programs or for people
 *   <li>{@link dev.readout.json.Limits}: how large a document may be
 *   <li>{@link dev.readout.json.ReadoutReadException}: why a file is no article, and where
 *   <li>{@link dev.readout.json.ReadoutModule}: lets a {@code JsonMapper} write values, and read those that stand alone
 * </ul>
 *
 * <p>What a reader gives beside the value, {@link dev.readout.exchange.Reading} and {@link dev.readout.exchange.Finding}, is
 * the same for all formats.
 */
@NullMarked
package dev.readout.json;

import org.jspecify.annotations.NullMarked;
