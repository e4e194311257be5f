/**
 * Reading and writing ninjs, the news items in JSON of the IPTC: versions 2.0 to 3.1 and the names of version 1 in, versions 3.1
 * and 2.2 out.
 *
 * <ul>
 *   <li>{@link dev.readout.json.ninjs.Ninjs}: a reader of documents, and a writer
 *   <li>{@link dev.readout.json.ninjs.NinjsOptions}: how documents are written
 *   <li>{@link dev.readout.json.ninjs.NinjsVersion}: a version that is written
 *   <li>{@link dev.readout.json.ninjs.NinjsFinding}: one part of a document that is not as ninjs has it
 * </ul>
 *
 * <table>
 *   <caption>What the members become</caption>
 *   <tr><th>member</th><th>in the article</th></tr>
 *   <tr><td>{@code uri}, {@code version}, {@code language}</td><td>id, version, language</td></tr>
 *   <tr><td>{@code firstCreated}, {@code versionCreated}</td><td>when it was published and modified</td></tr>
 *   <tr><td>{@code headlines}, {@code by}, {@code bodies}</td><td>the text and its blocks</td></tr>
 *   <tr><td>{@code people}, {@code organisations}</td><td>speakers</td></tr>
 *   <tr><td>{@code subjects}</td><td>topics</td></tr>
 *   <tr><td>{@code events}, with the {@code places} that Readout wrote</td><td>meetings</td></tr>
 *   <tr><td>{@code altIds} with the role {@code url}</td><td>URL</td></tr>
 *   <tr><td>lines of {@code edNote} that begin with {@code Correction:}</td><td>corrections</td></tr>
 *   <tr><td>all others</td><td>attributes, such as {@code ninjs:urgency}, which are written again</td></tr>
 * </table>
 *
 * <p>For contributors: {@code DocumentReader} reads a document. {@code OldMembers} and {@code ShapeCheck} give its members the
 * names and the shapes of version 3 ({@code Shapes}, {@code Shape}, {@code GeoJson}); {@code ItemReader} makes the article of them
 * ({@code TextOfItem}, {@code ItemText}, {@code HtmlText}, {@code SpeakerReader}, {@code SubjectReader}, {@code EventReader}).
 * {@code ItemMaker} makes the same members of an article, and reports the losses ({@code TextWriter}, {@code SpeakerWriter}, {@code
 * SubjectWriter}, {@code EventWriter}, {@code KeptMembers}); {@code ItemWriter} writes them with the names of a version. Both sides
 * share {@code XhtmlBody}, {@code OwnLiteral}, {@code Dates}, {@code CorrectionNotes} and {@code Derived}: what one of them
 * writes, the same class reads.
 */
@NullMarked
package dev.readout.json.ninjs;

import org.jspecify.annotations.NullMarked;
