/**
 * Reading and writing articles, and drafts of them, as JSON.
 *
 * <ul>
 *   <li>{@link dev.readout.json.ReadoutJson}: reads and writes one article
 *   <li>{@link dev.readout.json.Reading}: an article, and what the reader left out of it
 *   <li>{@link dev.readout.json.Finding}: one thing that the reader left out
 *   <li>{@link dev.readout.json.ReadoutLines}: reads and writes files of many articles, one a line
 *   <li>{@link dev.readout.json.LineReading}: an article of a line, and what the reader left out of it
 *   <li>{@link dev.readout.json.BadLine}: a line that is no article, kept as it is
 *   <li>{@link dev.readout.json.LinesProgress}: how far reading lines has come
 *   <li>{@link dev.readout.json.LinesWriter}: writes lines that outlive a crash
 *   <li>{@link dev.readout.json.ReadoutDrafts}: reads and writes drafts, and has the schema for language models
 *   <li>{@link dev.readout.json.DraftReading}: a draft, and what the reader left out of it
 *   <li>{@link dev.readout.json.ReadoutReadException}: why a file is no article, and where
 *   <li>{@link dev.readout.json.ReadoutModule}: lets a {@code JsonMapper} write values, and read those that stand alone
 * </ul>
 */
@NullMarked
package dev.readout.json;

import org.jspecify.annotations.NullMarked;
