/**
 * Reading and writing W3C Web Annotations about an article.
 *
 * <ul>
 *   <li>{@link dev.readout.json.webannotation.WebAnnotations}: a reader and writer of annotations
 *   <li>{@link dev.readout.json.webannotation.WebAnnotationOptions}: how articles are written
 *   <li>{@link dev.readout.json.webannotation.WebAnnotationFinding}: one part of a document that is left out, or read with a
 *       doubt
 * </ul>
 */
@NullMarked
package dev.readout.json.webannotation;

import org.jspecify.annotations.NullMarked;
