/**
 * The speakers who make statements and attend meetings, and the words that mention them.
 *
 * <ul>
 *   <li>{@link dev.readout.speaker.Speaker}: a person, an organization or a group
 *   <li>{@link dev.readout.speaker.Person}: a human being
 *   <li>{@link dev.readout.speaker.Organization}: a country, ministry, alliance, company or other body
 *   <li>{@link dev.readout.speaker.Group}: several speakers that are treated as one
 *   <li>{@link dev.readout.speaker.Role}: an office or function
 *   <li>{@link dev.readout.speaker.Mention}: words that stand for one or more speakers
 * </ul>
 */
@NullMarked
package dev.readout.speaker;

import org.jspecify.annotations.NullMarked;
