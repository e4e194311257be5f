/**
 * Reading and writing news articles as schema.org JSON-LD, as publishers put it into their pages for search engines.
 *
 * <ul>
 *   <li>{@link dev.readout.json.schemaorg.SchemaOrg}: the reader and the writer
 *   <li>{@link dev.readout.json.schemaorg.SchemaOrgFinding}: what in a document is not about its article, or is wrong
 * </ul>
 *
 * <p>What the document says, and what it becomes:
 *
 * <table>
 *   <caption>Members</caption>
 *   <tr><th>schema.org</th><th>Readout</th></tr>
 *   <tr><td>{@code NewsArticle}, and every type that is an {@code Article} in the vocabulary</td><td>the article</td></tr>
 *   <tr><td>{@code articleBody}</td><td>the text, exactly; its blocks are found in it</td></tr>
 *   <tr><td>{@code headline}, {@code alternativeHeadline}, {@code dateline}, {@code creditText}</td><td>the kind of the block
 *       that has these words and no others</td></tr>
 *   <tr><td>{@code author}, {@code publisher}, {@code inLanguage}, {@code datePublished}, {@code dateModified}, {@code
 *       version}, {@code url}, {@code @id}</td><td>the metadata of the article</td></tr>
 *   <tr><td>{@code Person}, {@code Organization}, {@code Organization} with the additional type {@code foaf:Group}</td>
 *       <td>the speakers</td></tr>
 *   <tr><td>{@code jobTitle} with {@code worksFor}, or {@code worksFor} with an {@code OrganizationRole}</td><td>a role</td>
 *       </tr>
 *   <tr><td>{@code Event} with {@code attendee}, {@code location}, {@code startDate}, {@code endDate}, {@code superEvent}
 *       </td><td>a meeting; a {@code Role} between the event and the attendee has the part and the capacity</td></tr>
 *   <tr><td>{@code about}</td><td>the topics</td></tr>
 *   <tr><td>{@code hasPart} with {@code Quotation} or {@code Claim}</td><td>a statement: direct, or in another form</td></tr>
 *   <tr><td>{@code spokenByCharacter} of a quotation, {@code author} of a claim</td><td>its sources; a {@code Role} has the
 *       capacity</td></tr>
 *   <tr><td>{@code correction}</td><td>the corrections</td></tr>
 *   <tr><td>{@code sdPublisher}, {@code sdDatePublished}</td><td>the provenance</td></tr>
 *   <tr><td>all others</td><td>attributes, such as {@code schema:image}</td></tr>
 * </table>
 *
 * <p>For contributors: {@code Terms} and {@code Ld} know JSON-LD, {@code Graph} has the nodes of a document. {@code
 * ArticleReader} reads it: {@code ArticleVisitor} visits the nodes that become a part of the article ({@code Entities}, {@code
 * Topics}, {@code StatementReader}), {@code EntityIds} gives them ids, and {@code ArticleText}, {@code SpeakerReader} and {@code
 * MeetingReader} make the parts. {@code Members} keeps what the reader makes nothing of. {@code DocumentWriter} writes a document:
 * {@code ArticleWriter} (with {@code BlockWriter}, {@code TopicWriter}, {@code CorrectionWriter} and {@code StatementWriter}), {@code
 * SpeakerWriter} and {@code MeetingWriter} write the nodes with {@code NodeOutput}. {@code KeptMembers} has what attributes keep.
 * It is written only if the reader would read it as it is ({@code ReaderView}); for this, reader and writer share {@code Values},
 * {@code Parts} and {@code Body}. {@code PageReader} reads pages.
 */
@NullMarked
package dev.readout.json.schemaorg;

import org.jspecify.annotations.NullMarked;
