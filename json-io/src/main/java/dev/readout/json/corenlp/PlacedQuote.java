package dev.readout.json.corenlp;

import dev.readout.speaker.Person;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.Optional;

/**
 * A quotation whose words are in the text.
 *
 * @param extent the position with the quotation marks
 * @param content the words without the marks
 * @param mention the words that name the speaker
 */
record PlacedQuote(
        ReportedQuote quote, Span extent, Passage content, Optional<Passage> mention, Optional<Person> person) {}
