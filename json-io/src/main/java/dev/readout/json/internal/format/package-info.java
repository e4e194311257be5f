/**
 * The objects of Readout's articles, drafts and comparisons: which members they have, and what these mean. This package is internal:
 * it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.json.internal.format.ArticleReader}: reads articles
 *   <li>{@link dev.readout.json.internal.format.IndependentPartReader}: reads the parts of an article that refer to
 *       nothing else
 *   <li>{@link dev.readout.json.internal.format.SpeakerReader}: reads speakers
 *   <li>{@link dev.readout.json.internal.format.DraftReader}: reads drafts and their parts
 *   <li>{@link dev.readout.json.internal.format.ComparisonReader}: reads comparisons
 *   <li>{@link dev.readout.json.internal.format.ObjectReader}: reads the members of an object and their values; reports
 *       what the format does not know
 *   <li>{@link dev.readout.json.internal.format.ArticleWriter}: writes articles and their parts
 *   <li>{@link dev.readout.json.internal.format.DraftWriter}: writes drafts and their parts
 *   <li>{@link dev.readout.json.internal.format.ComparisonWriter}: writes comparisons
 *   <li>{@link dev.readout.json.internal.format.EnumWords}: maps the constants of closed lists to words
 * </ul>
 *
 * <p>Inside the package, {@code StatementReader}, {@code MeetingReader}, {@code MentionReader}, {@code PassageReader}
 * and {@code RoleReader} read one kind of object each, {@code ReferenceTargets} finds what they refer to, {@code
 * PieceMismatch} describes words that are not those of the text, and {@code UriCache} keeps URIs.
 */
@NullMarked
package dev.readout.json.internal.format;

import org.jspecify.annotations.NullMarked;
