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
 */
@NullMarked
package dev.readout.draft;

import org.jspecify.annotations.NullMarked;
