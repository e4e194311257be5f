/**
 * One main per question.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.ReconstructArticle}: is an article that was built from typed values the article?
 *   <li>{@link dev.readout.examples.WhoSaidWhat}: who said what in an article?
 *   <li>{@link dev.readout.examples.WriteYourOwn}: how is an article written?
 *   <li>{@link dev.readout.examples.WrongWords}: what does a file get whose words are not in the text?
 *   <li>{@link dev.readout.examples.CheckTheModel}: what of a model's draft does the article really say?
 *   <li>{@link dev.readout.examples.WhatChanged}: what became of the statements in a new version?
 *   <li>{@link dev.readout.examples.Bar}: how far a main is
 * </ul>
 */
@NullMarked
package dev.readout.examples;

import org.jspecify.annotations.NullMarked;
