/**
 * Reading the JSON of Stanford CoreNLP's quote annotator.
 *
 * <p>The format is that of {@code JSONOutputter}, {@code QuoteAnnotator} and {@code QuoteAttributionAnnotator} in CoreNLP 3.9
 * to 4.5. Older versions write fewer members, and so do pipelines without speakers or coreference; every member but
 * {@code quotes}, its positions and its {@code text} may be missing. Positions count UTF-16 code units, and become code points.
 * If they count code points, as some tools that pass on the output count them, the words of the document show it, and the
 * reader reports it. No member has the cue, so no statement has one.
 *
 * <ul>
 *   <li>{@link dev.readout.json.corenlp.CoreNlp}: a reader of documents with the text beside them, or in them
 *   <li>{@link dev.readout.json.corenlp.CoreNlpFinding}: one part of a document that is left out, or read with a doubt
 * </ul>
 *
 * <table>
 *   <caption>What the members become</caption>
 *   <tr><th>member</th><th>in the article</th></tr>
 *   <tr><td>{@code quotes}, each once, nested ones too</td><td>a direct statement, in the order of the text</td></tr>
 *   <tr><td>{@code id}</td><td>its id</td></tr>
 *   <tr><td>{@code beginIndex}, {@code endIndex}</td><td>its content, without the quotation marks; a quotation that each
 *       paragraph opens again has a piece for each paragraph</td></tr>
 *   <tr><td>{@code text}</td><td>compared with the text at the position; a quotation with other words is left out</td></tr>
 *   <tr><td>{@code mention}, {@code mentionBegin}, {@code mentionEnd} (the last token)</td><td>the mention of its source; left
 *       out if the tokens have other words</td></tr>
 *   <tr><td>{@code canonicalSpeaker}</td><td>the person who is its source, one for each name; {@code "Unknown"} is nobody</td>
 *   </tr>
 *   <tr><td>{@code speaker}</td><td>the same, if the canonical speaker is unknown; else the attribute
 *       {@code corenlp:speaker}, if it is another name</td></tr>
 *   <tr><td>{@code mentionSieve}, {@code speakerSieve}</td><td>the method of its provenance</td></tr>
 *   <tr><td>{@code mentionType}, and members that CoreNLP does not write</td><td>attributes, such as
 *       {@code corenlp:mentionType}; JSON, if they are not strings</td></tr>
 *   <tr><td>{@code beginSentence}, {@code endSentence}</td><td>used by {@link
 *       dev.readout.json.corenlp.CoreNlp#joinSplitQuotations}</td></tr>
 *   <tr><td>{@code canonicalMentionBegin}, {@code canonicalMentionEnd}</td><td>show which coreference chain is about the
 *       person</td></tr>
 *   <tr><td>{@code corefs}</td><td>a mention for each element that no source has, in all chains; with the person, if the chain
 *       has the mention or the canonical mention of one speaker; else without a speaker. The attribute {@code corenlp:chain}
 *       has the id of the chain; {@code id}, {@code type}, {@code number}, {@code gender}, {@code animacy} and {@code
 *       isRepresentativeMention} are attributes too</td></tr>
 *   <tr><td>{@code docDate}</td><td>when the article was published, if it is a date in EDTF; else an attribute</td></tr>
 *   <tr><td>{@code docId}, {@code docType}, {@code docSourceType}, {@code author}, {@code location}, and members that CoreNLP
 *       does not write</td><td>attributes of the article, such as {@code corenlp:docId}</td></tr>
 *   <tr><td>{@code text} of the document</td><td>the text, or compared with it</td></tr>
 *   <tr><td>{@code sentences}, {@code tokens}</td><td>the places of mentions</td></tr>
 * </table>
 *
 * <p>The blocks of the article are the paragraphs of the text, which end at blank lines. What is left out without a finding has
 * no place in the model, or follows from what is read: {@code beginToken} and {@code endToken} of a quotation, {@code position}
 * of a mention, {@code codepointOffsetBegin} and {@code codepointOffsetEnd} of a token, {@code sections}, and of a sentence
 * everything but the positions of its tokens: parts of speech, parses, dependencies, sentiment, {@code entitymentions}, {@code
 * openie}, {@code kbp}.
 *
 * <p>For contributors: {@code DocumentReader} reads the members ({@code ReportedDocument}, {@code ReportedQuote}, {@code
 * ReportedMention}, {@code TokenOffsets}; {@code MemberReader} checks their types), {@code QuotePlacement} compares the
 * quotations with the text ({@code OffsetUnit}, {@code WordComparison}, {@code TokenWords}, {@code QuotedWords},
 * {@code ShownWords}), {@code SplitQuotations} joins pieces, and {@code ArticleMaker} makes the article ({@code Persons}, {@code CoreferenceChains}).
 */
@NullMarked
package dev.readout.json.corenlp;

import org.jspecify.annotations.NullMarked;
