/**
 * Reads and writes articles as files of the annotation tool brat: a text ({@code .txt}) and its annotations in standoff
 * format ({@code .ann}).
 *
 * <p>The format is specified by brat (brat.nlplab.org/standoff.html) and supported as brat's server reads it. Positions
 * are code points of the text.
 *
 * <table>
 *   <caption>How lines correspond to the article</caption>
 *   <tr><th>line</th><th>in the article</th></tr>
 *   <tr>
 *     <td>{@code E1 Attribution:T4 Content:T3 Cue:T2 Source:T1}<br>an event of a type that the mapping knows, with a
 *       content or a cue</td>
 *     <td>a statement with the id {@code E1}, in the order of the events</td>
 *   </tr>
 *   <tr>
 *     <td>its arguments {@code Content}, {@code Cue} and {@code Frame}, also numbered as in {@code Content2}</td>
 *     <td>the content, the cue and the frame: each is one passage with the pieces of all its arguments, in the order of
 *       the numbers</td>
 *   </tr>
 *   <tr>
 *     <td>its arguments {@code Source}, {@code Source2}, {@code Addressee}, {@code Quoted}</td>
 *     <td>one source, addressee or quoted passage for each argument; the speakers are not known</td>
 *   </tr>
 *   <tr>
 *     <td>its trigger {@code T4}</td>
 *     <td>the cue or the content, if the type of the event says so and no argument is the cue or the content; otherwise
 *       a mention, unless it repeats the cue (or the content if there is no cue)</td>
 *   </tr>
 *   <tr>
 *     <td>{@code T1 Source 10 20;25 30 words}</td>
 *     <td>the passage of a part, with the pieces in their order; if no statement uses it, a mention with the attribute
 *       {@code brat.label}</td>
 *   </tr>
 *   <tr>
 *     <td>{@code A1 Form E1 Indirect}, and {@code OrForm}, {@code Medium}, {@code OrMedium}, {@code Status}</td>
 *     <td>the form, the medium and the status, if the mapping has these attributes: {@code Direct}, {@code Indirect},
 *       {@code FreeIndirect}, {@code Reported}; {@code Speech}, {@code Writing}, {@code Thought}; {@code Asked}, {@code
 *       Denied}, {@code NotSaid}, {@code Expected}, ignoring case</td>
 *   </tr>
 *   <tr>
 *     <td>other {@code A} and {@code M} lines, {@code N}, {@code #}</td>
 *     <td>an attribute, such as {@code brat.A1}, of the statement or the mention that the line refers to; an attribute
 *       of the article if the line refers to anything else</td>
 *   </tr>
 *   <tr>
 *     <td>other events, {@code R}, {@code *}</td>
 *     <td>an attribute of the article: {@code brat.E5}, {@code brat.R1}, {@code brat.*1}</td>
 *   </tr>
 * </table>
 *
 * <p><strong>Form.</strong> brat has no notion of form. If no attribute gives the form, it is derived from the text: a
 * statement without content is REPORTED; if all letters of the content are in quotation marks, inside the content or
 * directly around it, the statement is DIRECT; otherwise it has {@link dev.readout.brat.BratMapping#defaultForm()}.
 * Clauses and noun phrases are not distinguished. If there are quotation marks inside the content of a statement that
 * is not DIRECT, the words between them are its quoted passages, unless there are {@code Quoted} arguments. Single
 * English quotation marks are ignored, because they are also apostrophes.
 *
 * <p><strong>Nothing is thrown away.</strong> Attributes that begin with {@code brat.} preserve the information that
 * the model cannot represent, so that the same lines are written again. They are set only if the writer would not
 * generate the same ids and labels: it numbers the sources, cue, content, addressees, frame and quoted words of one
 * statement after the other, and then the mentions. A statement may have {@code brat.event}, the event line after its
 * id; {@code brat.T1.label}; {@code brat.T1.pieces}, the number of pieces that belong to {@code T1}, if the passage is
 * made of several lines; {@code brat.T1.words}, if the words differ from the text in white space; and {@code brat.id},
 * if the id is not a valid id in the model. A mention may have {@code brat.id}, {@code brat.label} and {@code
 * brat.words}. An attribute that no longer fits the statement is not used, and is reported as a loss.
 *
 * <ul>
 *   <li>{@link dev.readout.brat.Brat}: reads and writes articles
 *   <li>{@link dev.readout.brat.BratMapping}: the meaning of the names in the files
 *   <li>{@link dev.readout.brat.BratFinding}: a line that is not valid
 *   <li>{@link dev.readout.brat.BratReadException}: thrown if a file is refused
 *   <li>{@link dev.readout.brat.BratFiles}: a text and its annotations, as they are written to files
 * </ul>
 *
 * <p>For contributors: {@code BratReader} reads an {@code UnparsedLine} as an {@code AnnotationLine}, and the lines as
 * statements and mentions ({@code BratEvent}, {@code EventParts}, {@code MappingLookup}). {@code BratWriter} writes the lines
 * that {@code BratAttributes} preserve if they still fit, and otherwise those of {@code LineGenerator}. {@code
 * ArticleComparison} finds the losses. {@code BratQuotations} finds the words in quotation marks, and {@code TextIndex} the
 * white space.
 */
@NullMarked
package dev.readout.brat;

import org.jspecify.annotations.NullMarked;
