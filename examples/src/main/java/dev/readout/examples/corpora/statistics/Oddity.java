package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.Collection;
import java.util.function.ToIntFunction;

/** A respect in which an article may be extreme. */
public enum Oddity {
    /** How many characters the text has. */
    LONG_TEXT(1),
    /** How many statements there are. */
    MANY_STATEMENTS(2),
    /** The number of statements around the most deeply nested one. */
    DEEP_NESTING(1),
    /** How many statements have an undecided form or medium. */
    AMBIGUOUS(1),
    /** The number of pieces of the content that has most. */
    MANY_PIECES(2),
    /** How many statements cross another one. */
    CROSSING(1),
    /** How many statements have the same words as another one. */
    COINCIDING(1),
    /** The number of characters of the longest content. */
    LONG_STATEMENT(1),
    /** The number of speakers, or of sources, of the statement that has most. */
    MANY_SPEAKERS(2),
    /** The number of participants of the meeting that has most. */
    MANY_PARTICIPANTS(3),
    /** The number of places of the meeting that has most. */
    MANY_PLACES(2);

    private final int least;

    Oddity(int least) {
        this.least = least;
    }

    /** Returns whether a measure is anything that can be called odd. */
    boolean isOdd(int value) {
        return value >= least;
    }

    int measure(Article article, Overlaps overlaps) {
        return switch (this) {
            case LONG_TEXT -> article.text().length();
            case MANY_STATEMENTS -> article.statements().size();
            case DEEP_NESTING -> most(overlaps.depths().values(), depth -> depth);
            case AMBIGUOUS ->
                (int) article.statements().stream().filter(Oddity::isUndecided).count();
            case MANY_PIECES ->
                most(
                        article.statements(),
                        statement ->
                                statement.content().map(Passage::pieceCount).orElse(0));
            case CROSSING -> overlaps.crossing().size();
            case COINCIDING -> overlaps.coinciding().size();
            case LONG_STATEMENT ->
                most(
                        article.statements(),
                        statement -> statement.content().map(Oddity::length).orElse(0));
            case MANY_SPEAKERS ->
                most(
                        article.statements(),
                        statement -> Math.max(
                                statement.sources().size(), statement.speakers().size()));
            case MANY_PARTICIPANTS ->
                most(article.meetings(), meeting -> meeting.participants().size());
            case MANY_PLACES ->
                most(article.meetings(), (Meeting meeting) -> meeting.places().size());
        };
    }

    private static <T> int most(Collection<T> all, ToIntFunction<T> measure) {
        return all.stream().mapToInt(measure).max().orElse(0);
    }

    private static boolean isUndecided(Statement statement) {
        return statement.orForm().isPresent() || statement.orMedium().isPresent();
    }

    private static int length(Passage passage) {
        return passage.pieces().stream()
                .mapToInt(piece -> piece.end() - piece.start())
                .sum();
    }
}
