/**
 * Reading and writing W3C Web Annotations about an article (Web Annotation Data Model, W3C Recommendation, 23 February 2017).
 *
 * <ul>
 *   <li>{@link dev.readout.json.webannotation.WebAnnotations}: a reader and writer of annotations
 *   <li>{@link dev.readout.json.webannotation.WebAnnotationOptions}: how articles are written
 *   <li>{@link dev.readout.json.webannotation.WebAnnotationFinding}: one part of a document that is left out, or read with a
 *       doubt
 * </ul>
 *
 * <table>
 *   <caption>What annotations become</caption>
 *   <tr><th>annotation</th><th>in the article</th></tr>
 *   <tr><td>with a role, a form and the IRI of a statement, which are terms of the vocabulary of this package</td><td>a
 *       statement; with native JSON in a body, all of it</td></tr>
 *   <tr><td>any other whose target is a passage</td><td>a mention for each target, with attributes such as {@code oa:id},
 *       {@code oa:body} and {@code oa:target}</td></tr>
 *   <tr><td>any other</td><td>an attribute of the article, such as {@code oa:annotation.1}</td></tr>
 *   <tr><td>members of a collection, and of its first page</td><td>the attributes {@code oa:collection} and {@code
 *       oa:page}</td></tr>
 * </table>
 *
 * <p>No motivation makes an annotation a statement, because no motivation says the form.
 *
 * <p>For contributors. Reading: {@code DocumentItems} finds the annotations of a document ({@code AnnotationLines}, {@code
 * Spelling}, {@code HypothesisRows}, {@code Containers}); {@code AnnotationRules} checks each one ({@code ResourceRules}, {@code
 * SelectorRules}); {@code TargetAnchoring} places its targets ({@code SelectorAnchoring}, {@code QuoteSearch}, {@code
 * FragmentPositions}, {@code AnchoredText}); {@code ArticleMaker} makes the article of annotations with a role ({@code
 * OwnAnnotations}, {@code StatementBodies}, {@code BodyRepair}, {@code ClassifiedStatements}) and of others ({@code
 * ForeignAnnotations}). Writing: {@code IriProjection} and {@code StatementProjection} make the article that can be written
 * without native JSON; {@code ArticleItems} lists its annotations ({@code StatementPassages}, {@code ForeignMentions}, {@code
 * NativeJson}), and {@code DocumentWriter} writes them.
 */
@NullMarked
package dev.readout.json.webannotation;

import org.jspecify.annotations.NullMarked;
