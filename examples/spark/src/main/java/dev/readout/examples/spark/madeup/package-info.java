/**
 * A made-up archive, for trying and measuring.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.spark.madeup.MadeUpArchive}: writes its files
 *   <li>{@code MadeUpArticles}: the articles of one file
 *   <li>{@code MadeUpEvents}: what is said in them, and who says it
 *   <li>{@code Bending}: the spoken words as an article prints them, sometimes bent or changed
 *   <li>{@code Vocabulary}: words with the frequencies of a language
 * </ul>
 */
@NullMarked
package dev.readout.examples.spark.madeup;

import org.jspecify.annotations.NullMarked;
