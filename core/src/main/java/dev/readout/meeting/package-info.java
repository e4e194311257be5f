/**
 * Meetings: who met whom, where and when.
 *
 * <ul>
 *   <li>{@link dev.readout.meeting.Meeting}: an encounter of participants
 *   <li>{@link dev.readout.meeting.Participant}: a speaker who takes part
 *   <li>{@link dev.readout.meeting.Encounter}: two participants who met each other
 *   <li>{@link dev.readout.meeting.Place}: a place where a meeting takes place
 * </ul>
 */
@NullMarked
package dev.readout.meeting;

import org.jspecify.annotations.NullMarked;
