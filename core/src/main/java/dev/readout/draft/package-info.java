/**
 * An article as words only: what an extractor or a language model says of it, before anybody has looked whether it is so.
 *
 * <p>A draft has no text, no positions and no attributes. Everything refers to speakers and meetings by id, and an id may
 * refer to nobody. Grounding makes an article of what is faithful to a text.
 *
 * <ul>
 *   <li>{@link dev.readout.draft.Draft}: speakers, meetings and statements
 *   <li>{@link dev.readout.draft.DraftSpeaker}: a person, an organization or a group
 *   <li>{@link dev.readout.draft.DraftRole}: a title, and whose office it is
 *   <li>{@link dev.readout.draft.DraftMeeting}: who met whom
 *   <li>{@link dev.readout.draft.DraftParticipant}: a speaker, in what part and capacity
 *   <li>{@link dev.readout.draft.DraftStatement}: who said what
 *   <li>{@link dev.readout.draft.DraftSource}: who is named as speaking
 *   <li>{@link dev.readout.draft.DraftAddressee}: to whom it was said
 *   <li>{@link dev.readout.draft.DraftPiece}: words of the content, perhaps with those around them
 *   <li>{@link dev.readout.draft.DraftGrounder}: a text, prepared to ground drafts in it
 *   <li>{@link dev.readout.draft.GroundedDraft}: the article of what is faithful, and what is not in it
 *   <li>{@link dev.readout.draft.GroundedStatement}: what became of one statement
 *   <li>{@link dev.readout.draft.DraftFinding}: one thing that is not in the article as the draft has it
 * </ul>
 */
@NullMarked
package dev.readout.draft;

import org.jspecify.annotations.NullMarked;
