package dev.readout.statement;

/** How an article presents the content of a statement. This list never grows. */
public enum Form {
    /** As the speaker's own words, translated or not: “We cooperate,” Netanyahu said. */
    DIRECT,
    /** As a finite or to-infinitive clause: he stressed that they cooperate; according to him, they do. */
    INDIRECT,
    /** As the article's own sentence in the speaker's voice: They would cooperate, of course. */
    FREE_INDIRECT,
    /** Only as the act and its subject matter, in a noun phrase, a gerund or nothing: he conveyed his gratitude. */
    REPORTED
}
