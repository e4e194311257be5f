/**
 * Example mains, each of which answers one question.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.ReconstructArticle}: is an article that was built from typed values, written and read
 *       again still the same?
 *   <li>{@link dev.readout.examples.WhoSaidWhat}: who said what in an article?
 *   <li>{@link dev.readout.examples.WriteYourOwn}: how do I write an article?
 *   <li>{@link dev.readout.examples.WrongWords}: what happens to a file whose words are not those of the text?
 *   <li>{@link dev.readout.examples.Ground}: does an article really say these words, and where?
 *   <li>{@link dev.readout.examples.CheckTheModel}: which parts of a model's draft does the article really say?
 *   <li>{@link dev.readout.examples.WhatChanged}: what became of an article's statements in a new version of its text?
 *   <li>{@link dev.readout.examples.AnnotatedPage}: what does an article look like with everything that is recorded
 *       about it?
 *   <li>{@link dev.readout.examples.CompareReadouts}: what do two articles about one meeting both say, and what does only
 *       one of them say?
 *   <li>{@link dev.readout.examples.AskTheCorpus}: what do many articles answer to a question in SQL?
 *   <li>{@link dev.readout.examples.SameQuotations}: which quotations of many articles have the same words, and which are
 *       bent?
 *   <li>{@link dev.readout.examples.Bar}: a progress bar
 *   <li>{@link dev.readout.examples.Cli}: runs a main
 * </ul>
 */
@NullMarked
package dev.readout.examples;

import org.jspecify.annotations.NullMarked;
