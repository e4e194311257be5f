/**
 * Reading and writing articles as JSON.
 *
 * <ul>
 *   <li>{@link dev.readout.json.ReadoutJson}: reads and writes one article
 *   <li>{@link dev.readout.json.Reading}: an article, and what the reader left out of it
 *   <li>{@link dev.readout.json.Finding}: one thing that the reader left out
 *   <li>{@link dev.readout.json.ReadoutReadException}: why a file is no article, and where
 *   <li>{@link dev.readout.json.ReadoutModule}: lets a {@code JsonMapper} read and write articles
 * </ul>
 */
@NullMarked
package dev.readout.json;

import org.jspecify.annotations.NullMarked;
