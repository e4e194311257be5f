/**
 * The quotations of a text, found by their quotation marks.
 *
 * <ul>
 *   <li>{@link dev.readout.quotation.Quotations}: all quotations of a text, and lookups by passage
 *   <li>{@link dev.readout.quotation.Quotation}: the words between two marks, in one paragraph or several
 *   <li>{@link dev.readout.quotation.Ending}: whether a quotation is closed
 * </ul>
 *
 * <p>The language is not asked for. The marks of a paragraph, and of the whole text, show which convention is in use:
 *
 * <table>
 *   <caption>Marks that are paired</caption>
 *   <tr><th>Marks</th><th>For example in</th></tr>
 *   <tr><td>{@code “We met”}, {@code ‘We met’}</td><td>English, Chinese, Dutch, Turkish</td></tr>
 *   <tr><td>{@code „We met“}, {@code ‚We met‘}</td><td>German, Czech, Bulgarian, Georgian</td></tr>
 *   <tr><td>{@code „We met”}, {@code ‚We met’}</td><td>Polish, Romanian, Hungarian, Serbian</td></tr>
 *   <tr><td>{@code ”We met”}, {@code ’We met’}</td><td>Swedish, Finnish, Hebrew</td></tr>
 *   <tr><td>{@code ”We met“}, {@code ’We met‘}</td><td>Arabic, Uzbek</td></tr>
 *   <tr><td>{@code « We met »}, {@code ‹We met›}, with or without blanks</td><td>French, Russian, Greek, Persian</td></tr>
 *   <tr><td>{@code »We met«}, {@code ›We met‹}</td><td>Danish, German books, Uyghur</td></tr>
 *   <tr><td>{@code »We met»}</td><td>Finnish and Swedish books</td></tr>
 *   <tr><td>{@code 「We met」}, {@code 『We met』}</td><td>Japanese, Chinese</td></tr>
 *   <tr><td>{@code 《We met》}, {@code 〈We met〉}, where the text has no other marks</td><td>North Korean</td></tr>
 *   <tr><td>{@code "We met"}, {@code 'We met'}</td><td>any language, typed</td></tr>
 *   <tr><td>{@code ``We met''}, {@code ''We met''}, {@code ’’We met’’}, {@code ,,We met''}, {@code <<We met>>}</td>
 *       <td>any language, typed</td></tr>
 * </table>
 *
 * <p>For contributors: {@code MarkReader} reads each {@code Mark} of a string as an {@code Occurrence}, {@code Paragraphs}
 * and {@code Conventions} look at the whole text, {@code Apostrophes} knows which single marks may belong to a word, and
 * {@code Pairing} pairs the marks of each paragraph.
 */
@NullMarked
package dev.readout.quotation;

import org.jspecify.annotations.NullMarked;
