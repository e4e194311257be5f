package dev.readout.html.internal.revision;

import dev.readout.html.internal.sides.Mark;
import dev.readout.html.internal.sides.Row;
import dev.readout.html.internal.sides.Side;
import dev.readout.html.internal.sides.Sides;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.revision.PassageFate;
import dev.readout.revision.WordChange;
import java.util.List;

/** Makes sides and rows of the fates of passages. */
final class ChangeMaker {
    private static final String OLD = "Old version";
    private static final String NEW = "New version";

    private ChangeMaker() {}

    static Sides sides(PassageFate passage) {
        List<WordChange> changes = passage.changes();
        return new Sides(
                part(passage) + ": " + EnumWords.of(passage.fate()),
                Side.of(
                        OLD,
                        passage.oldPassage(),
                        changes.stream()
                                .map(change -> new Mark(change.oldSpan(), !change.isTypography()))
                                .toList(),
                        ""),
                passage.newPassage()
                        .map(words -> Side.of(
                                NEW,
                                words,
                                changes.stream()
                                        .map(change -> new Mark(change.newSpan(), !change.isTypography()))
                                        .toList(),
                                passage.isMoved() ? "moved" : ""))
                        .orElseGet(() -> Side.none(NEW, "The new version does not have these words.")),
                rows(changes));
    }

    static List<Row> rows(List<WordChange> changes) {
        return changes.stream()
                .map(change -> new Row(
                        EnumWords.of(change.kind()), change.oldWords(), change.newWords(), !change.isTypography()))
                .toList();
    }

    /** Returns the part of a statement, or the place of another passage as people write it: {@code meetings[0].names[0]}. */
    private static String part(PassageFate passage) {
        String place = passage.place();
        if (place.startsWith("/statements/")) {
            return switch (place.split("/", -1)[3]) {
                case "sources" -> "Source";
                case "cue" -> "Cue";
                case "content" -> "Content";
                case "frame" -> "Frame";
                case "quoted" -> "Quoted words";
                default -> "Addressee";
            };
        }
        return place.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
