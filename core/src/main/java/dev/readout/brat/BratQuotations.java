package dev.readout.brat;

import dev.readout.internal.characters.Characters;
import dev.readout.statement.Form;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quotation marks of a text, and the parts of a content that are between them.
 *
 * <p>Single English quotation marks are ignored, because they are also apostrophes. A mark that can both open and close
 * opens before a word and closes after one. A quotation of several paragraphs may have an opening mark in each and a
 * closing mark only in the last. A mark that is never closed does not open a quotation.
 */
final class BratQuotations {
    private enum Mark {
        LEFT_DOUBLE("\u201c"),
        RIGHT_DOUBLE("\u201d"),
        LOW_DOUBLE("\u201e"),
        LEFT_ANGLE("\u00ab"),
        RIGHT_ANGLE("\u00bb"),
        LEFT_SINGLE_ANGLE("\u2039"),
        RIGHT_SINGLE_ANGLE("\u203a"),
        LOW_SINGLE("\u201a"),
        LEFT_SINGLE("\u2018"),
        STRAIGHT("\""),
        APOSTROPHES("''"),
        GRAVES("``");

        final String string;

        Mark(String string) {
            this.string = string;
        }

        boolean closes(Mark opened) {
            return switch (opened) {
                case LEFT_DOUBLE, RIGHT_DOUBLE -> this == RIGHT_DOUBLE;
                case LOW_DOUBLE -> this == LEFT_DOUBLE || this == RIGHT_DOUBLE;
                case LEFT_ANGLE -> this == RIGHT_ANGLE;
                case RIGHT_ANGLE -> this == LEFT_ANGLE;
                case LEFT_SINGLE_ANGLE -> this == RIGHT_SINGLE_ANGLE;
                case RIGHT_SINGLE_ANGLE -> this == LEFT_SINGLE_ANGLE;
                case LOW_SINGLE -> this == LEFT_SINGLE;
                case STRAIGHT -> this == STRAIGHT;
                case APOSTROPHES, GRAVES -> this == APOSTROPHES;
                case LEFT_SINGLE -> false;
            };
        }
    }

    private record Place(int start, Mark mark, boolean startsLine) {
        int end() {
            return start + mark.string.length();
        }
    }

    /** The spans between marks in a piece, and whether they contain all letters of the piece. */
    private record Piece(List<Span> quoted, boolean whole) {}

    private static final Mark[] MARKS = Mark.values();

    private final TextIndex index;
    private final List<Place> places = new ArrayList<>();
    private final int[] starts;
    private final Map<Span, Piece> known = new HashMap<>();

    BratQuotations(TextIndex index) {
        this.index = index;
        String string = index.text().string();
        boolean startsLine = true;
        int position = 0;
        for (int i = 0; i < string.length(); ) {
            Optional<Mark> mark = markAt(string, i);
            if (mark.isPresent()) {
                places.add(new Place(position, mark.get(), startsLine));
                startsLine = false;
                position += mark.get().string.length();
                i += mark.get().string.length();
            } else {
                int c = string.codePointAt(i);
                startsLine = Characters.isLineBreak(c) || (startsLine && Characters.isWhiteSpace(c));
                position++;
                i += Character.charCount(c);
            }
        }
        starts = places.stream().mapToInt(Place::start).toArray();
    }

    private static Optional<Mark> markAt(String string, int i) {
        if (Characters.isQuotationMark(string.charAt(i))) {
            for (Mark mark : MARKS) {
                if (string.startsWith(mark.string, i)) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the form of a content according to its quotation marks. */
    Form form(Optional<Passage> content, Form otherwise) {
        if (content.isEmpty()) {
            return Form.REPORTED;
        }
        boolean whole =
                content.get().pieces().stream().allMatch(piece -> piece(piece).whole());
        return whole ? Form.DIRECT : otherwise;
    }

    /** Returns the words between quotation marks. */
    List<Passage> quoted(Passage content) {
        return content.pieces().stream()
                .flatMap(piece -> piece(piece).quoted().stream())
                .map(span -> index.text().passage(span.start(), span.end()))
                .toList();
    }

    private Piece piece(Span piece) {
        return known.computeIfAbsent(piece, this::scan);
    }

    private Piece scan(Span piece) {
        List<Span> quoted = new ArrayList<>();
        int at = firstFrom(piece.start());
        Optional<Mark> opened = openedBefore(piece.start());
        int from = piece.start();
        int depth = 1;
        for (; at < places.size() && places.get(at).end() <= piece.end(); at++) {
            Place place = places.get(at);
            if (opened.isEmpty()) {
                if (opens(place)) {
                    opened = Optional.of(place.mark());
                    from = place.end();
                    depth = 1;
                }
            } else if (place.startsLine() && place.mark() == opened.get()) {
                add(from, place.start(), quoted);
                from = place.end();
                depth = 1;
            } else if (closes(place, opened.get())) {
                depth--;
                if (depth == 0) {
                    add(from, place.start(), quoted);
                    opened = Optional.empty();
                }
            } else if (place.mark() == opened.get()) {
                depth++;
            }
        }
        if (opened.isPresent() && depth == 1 && isClosedAfter(piece.end(), opened.get())) {
            add(from, piece.end(), quoted);
        }
        int letters = quoted.stream()
                .mapToInt(span -> index.letters(span.start(), span.end()))
                .sum();
        boolean whole = !quoted.isEmpty() && letters == index.letters(piece.start(), piece.end());
        return new Piece(List.copyOf(quoted), whole);
    }

    private void add(int from, int to, List<Span> quoted) {
        int start = index.nextSolid(from);
        int end = index.lastSolidEnd(to);
        if (start < end) {
            quoted.add(new Span(start, end));
        }
    }

    private boolean opens(Place place) {
        int before = index.at(place.start() - 1);
        return switch (place.mark()) {
            case LEFT_SINGLE -> false;
            case LOW_DOUBLE, LOW_SINGLE, GRAVES -> true;
            case STRAIGHT, APOSTROPHES, RIGHT_DOUBLE ->
                !Characters.isWhiteSpace(index.at(place.end()))
                        && !Characters.isLetterOrDigit(before)
                        && !Characters.isStop(before);
            // In some languages this mark closes.
            default -> !Characters.isLetterOrDigit(before);
        };
    }

    private boolean closes(Place place, Mark opened) {
        return place.mark().closes(opened)
                && (place.mark() != opened || !Characters.isWhiteSpace(index.at(place.start() - 1)));
    }

    /** Returns the mark directly before a piece, if it opens a quotation. */
    private Optional<Mark> openedBefore(int start) {
        int at = firstFrom(start) - 1;
        return at >= 0 && places.get(at).end() == start && opens(places.get(at))
                ? Optional.of(places.get(at).mark())
                : Optional.empty();
    }

    /**
     * Returns whether a quotation ends at the end of a piece, before or after a stop, or continues in a next paragraph
     * that opens it again.
     */
    private boolean isClosedAfter(int end, Mark opened) {
        int afterStop = Characters.isStop(index.at(end)) ? end + 1 : end;
        for (int close : List.of(end, afterStop)) {
            int at = firstFrom(close);
            if (at < places.size() && places.get(at).start() == close && closes(places.get(at), opened)) {
                return true;
            }
        }
        int next = index.nextSolid(afterStop);
        int at = firstFrom(next);
        return at < places.size()
                && places.get(at).start() == next
                && places.get(at).startsLine()
                && places.get(at).mark() == opened;
    }

    private int firstFrom(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 1;
    }
}
