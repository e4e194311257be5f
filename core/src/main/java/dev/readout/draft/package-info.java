/**
 * Drafts, which are articles in words only, and their grounding.
 *
 * <p>An extractor or a language model makes a draft of an article. A draft has no text, no positions and no attributes.
 * It refers to speakers and meetings by id, and an id may refer to nobody. Grounding makes an article of everything in
 * a draft that is faithful to a text.
 *
 * <ul>
 *   <li>{@link dev.readout.draft.Draft}: the speakers, meetings and statements that are claimed for an article
 *   <li>{@link dev.readout.draft.DraftSpeaker}: a person, an organization or a group
 *   <li>{@link dev.readout.draft.DraftRole}: an office or function of a person
 *   <li>{@link dev.readout.draft.DraftMeeting}: a meeting
 *   <li>{@link dev.readout.draft.DraftParticipant}: a participant of a meeting
 *   <li>{@link dev.readout.draft.DraftStatement}: one act of saying, writing or thinking
 *   <li>{@link dev.readout.draft.DraftSource}: a source of a statement
 *   <li>{@link dev.readout.draft.DraftAddressee}: an addressee of a statement
 *   <li>{@link dev.readout.draft.DraftPiece}: a piece of the content of a statement
 *   <li>{@link dev.readout.draft.DraftGrounder}: grounds drafts in one text
 *   <li>{@link dev.readout.draft.GroundedDraft}: the article with everything that is faithful, and the findings on the
 *       rest
 *   <li>{@link dev.readout.draft.GroundedStatement}: the result for one statement
 *   <li>{@link dev.readout.draft.DraftFinding}: a part of a draft that is not in the article, or that is there in
 *       another form
 * </ul>
 *
 * <p>For contributors: {@code ArticleDrafter} makes a draft of an article. Grounding goes the other way. {@code
 * StatementPassages} finds the words of a statement: first its anchor ({@code AnchorSearch}), then the rest near it ({@code
 * WordSearch}, {@code Rings}, {@code TextSegmentation}, {@code PassageDistance}). {@code WordPlaces} has the places of equal
 * words, which are searched for once. {@code SearchBudget} bounds all searches, by {@code DraftLength} and the length of the
 * text. {@code DraftText} holds these together. {@code NameSearch} finds names, and {@code NameSpelling} and {@code
 * NameParticles} decide what is a name. {@code SpeakerSearch} finds the words that show a speaker near a statement or
 * meeting, and {@code TitleHolders} finds titles of others. {@code SpeakerGrounding}, {@code MeetingGrounding} and {@code
 * StatementGrounding} make the parts of the article, with {@code DraftTime}, {@code IdAllocator}, {@code TopicsByLabel} and
 * {@code GroundedProvenance}. {@code FindingCollector} collects the findings.
 */
@NullMarked
package dev.readout.draft;

import org.jspecify.annotations.NullMarked;
