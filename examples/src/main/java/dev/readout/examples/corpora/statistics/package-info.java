/**
 * Statistics of a corpus, counted one article at a time in limited memory.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.corpora.statistics.CorpusStatistics}: everything that is counted
 *   <li>{@link dev.readout.examples.corpora.statistics.StatementStatistics}: forms, media and {@link
 *       dev.readout.examples.corpora.statistics.Trait}s of statements, and their sources
 *   <li>{@link dev.readout.examples.corpora.statistics.SpeakerStatistics}: who is quoted, and in which {@link
 *       dev.readout.examples.corpora.statistics.Manner}
 *   <li>{@link dev.readout.examples.corpora.statistics.MeetingStatistics}: who meets whom, where and when
 *   <li>{@link dev.readout.examples.corpora.statistics.OriginStatistics}: who recorded it, and how confidently
 *   <li>{@link dev.readout.examples.corpora.statistics.Oddities}: the articles that are extreme in some {@link
 *       dev.readout.examples.corpora.statistics.Oddity}
 *   <li>{@link dev.readout.examples.corpora.statistics.Timeline}: counts per month
 *   <li>{@link dev.readout.examples.corpora.statistics.Frequent}: the most frequent of any number of things
 *   <li>{@link dev.readout.examples.corpora.statistics.Identity}: the same speaker in several articles
 * </ul>
 */
@NullMarked
package dev.readout.examples.corpora.statistics;

import org.jspecify.annotations.NullMarked;
