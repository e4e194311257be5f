/**
 * Articles as files of brat, in standoff format: a text ({@code .txt}) and the lines about it ({@code .ann}).
 *
 * <p>The format is brat's own description (brat.nlplab.org/standoff.html), as its server reads it. Positions are code
 * points of the text.
 *
 * <table>
 *   <caption>What becomes of a line</caption>
 *   <tr><th>line</th><th>in the article</th></tr>
 *   <tr>
 *     <td>{@code E1 Attribution:T4 Content:T3 Cue:T2 Source:T1}<br>an event of a type that the mapping knows, with
 *       content or cue</td>
 *     <td>a statement with the id {@code E1}, in the order of the events</td>
 *   </tr>
 *   <tr>
 *     <td>its arguments {@code Content}, {@code Cue}, {@code Frame}, also {@code Content2} and so on</td>
 *     <td>content, cue and frame: one passage with the pieces of each, in the order of the numbers</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Source}, {@code Source2}, {@code Addressee}, {@code Quoted}</td>
 *     <td>a source, addressee or quoted passage each; nothing says who the speakers are</td>
 *   </tr>
 *   <tr>
 *     <td>its trigger {@code T4}</td>
 *     <td>the cue or the content, where the type of the event says so and no argument is; otherwise nothing, if it
 *       repeats the cue (without a cue, the content), or else a mention</td>
 *   </tr>
 *   <tr>
 *     <td>{@code T1 Source 10 20;25 30 words}</td>
 *     <td>the passage of a part, its pieces in their order; used by no statement, a mention with the attribute {@code
 *       brat.label}</td>
 *   </tr>
 *   <tr>
 *     <td>{@code A1 Form E1 Indirect}, and {@code OrForm}, {@code Medium}, {@code OrMedium}, {@code Status}</td>
 *     <td>form, medium and status, if the mapping has these attributes: {@code Direct}, {@code Indirect}, {@code
 *       FreeIndirect}, {@code Reported}; {@code Speech}, {@code Writing}, {@code Thought}; {@code Asked}, {@code
 *       Denied}, {@code NotSaid}, {@code Expected}, in any case</td>
 *   </tr>
 *   <tr>
 *     <td>other {@code A} and {@code M} lines, {@code N}, {@code #}</td>
 *     <td>an attribute, such as {@code brat.A1}, of the statement or mention that the line is about; about anything
 *       else, of the article</td>
 *   </tr>
 *   <tr>
 *     <td>other events, {@code R}, {@code *}</td>
 *     <td>an attribute of the article: {@code brat.E5}, {@code brat.R1}, {@code brat.*1}</td>
 *   </tr>
 * </table>
 *
 * <p><strong>Form.</strong> brat has none of its own. Where no attribute says it, only what can be checked in the text is
 * said: without content a statement is REPORTED; if all letters of the content stand in quotation marks, its own or those
 * directly around it, it is DIRECT; otherwise it has {@link dev.readout.brat.BratMapping#defaultForm()}. Whether it is a
 * clause or a noun phrase is not looked at. Where marks stand inside the content of a statement that is not DIRECT, the
 * words between them are its quoted passages, unless {@code Quoted} arguments say them. Single English marks, which are
 * apostrophes too, don't count.
 *
 * <p><strong>Nothing is thrown away.</strong> Attributes that begin with {@code brat.} keep what the model has no place
 * for, so that the same lines are written again. They are there only where a writer would not find the same ids and
 * labels by itself: it numbers sources, cue, content, addressees, frame and quoted words of one statement after the other,
 * and then the mentions. On a statement: {@code brat.event}, what the event line has after its id; {@code
 * brat.T1.label}; {@code brat.T1.pieces}, how many of a passage's pieces are {@code T1}, if several lines are the
 * passage; {@code brat.T1.words}, if they differ from the text in white space; {@code brat.id}, if the id is none of the
 * model. On a mention: {@code brat.id}, {@code brat.label}, {@code brat.words}. Where one no longer fits the statement, it
 * is not used, and told as a loss.
 *
 * <ul>
 *   <li>{@link dev.readout.brat.Brat}: reads and writes articles
 *   <li>{@link dev.readout.brat.BratMapping}: what the names in the files mean
 *   <li>{@link dev.readout.brat.BratFinding}: one line that is not as it must be
 *   <li>{@link dev.readout.brat.BratReadException}: why a reader refuses a file
 *   <li>{@link dev.readout.brat.BratFiles}: a text and its annotations, as they are written
 * </ul>
 */
@NullMarked
package dev.readout.brat;

import org.jspecify.annotations.NullMarked;
