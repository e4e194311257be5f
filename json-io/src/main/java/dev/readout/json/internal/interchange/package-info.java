/**
 * What the packages of foreign formats share beside {@code internal.boundary}: values of any shape, what is kept of them in
 * attributes, findings and losses. This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.json.internal.interchange.JsonTree}: reads a value of any shape as a tree
 *   <li>{@link dev.readout.json.internal.interchange.JsonAttribute}: keeps a value of any shape as the string of an attribute
 *   <li>{@link dev.readout.json.internal.interchange.FindingList}: the findings about one document that is read
 *   <li>{@link dev.readout.json.internal.interchange.Losses}: the losses of one document that is written
 *   <li>{@link dev.readout.json.internal.interchange.Pointers}: JSON Pointers
 *   <li>{@link dev.readout.json.internal.interchange.AbsoluteUri}: reads URIs
 *   <li>{@link dev.readout.json.internal.interchange.Ids}: the ids of one list, new ones of which are made of names
 *   <li>{@link dev.readout.json.internal.interchange.Paragraphs}: finds the paragraphs of a text
 * </ul>
 */
@NullMarked
package dev.readout.json.internal.interchange;

import org.jspecify.annotations.NullMarked;
