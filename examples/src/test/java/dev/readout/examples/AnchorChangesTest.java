package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.fail;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutReadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every change of an anchored word, of the text under it, or of a position in the document of the example is refused. */
class AnchorChangesTest {
    private static final Article ARTICLE = JerusalemArticle.article();
    private static final String TEXT = ARTICLE.text().string();
    private static final String WORDS = "\"(?<exact>(?:[^\"\\\\]|\\\\.)*)\"";

    private static final String LOOKING = "aceijopsxyABCEHIKMNOPSTXY ’‘“”-–.,";
    private static final String ALIKE = "асеіјорѕхуАВСЕНІКМΝОРЅТХҮ\u00A0'`\"\"‐‑․‚";

    private enum Change {
        CHARACTER_REPLACED,
        CASE_CHANGED,
        LOOKALIKE,
        CHARACTER_REMOVED,
        CHARACTER_DOUBLED,
        CHARACTERS_EXCHANGED,
        POSITION_OFF_BY_ONE,
        POSITION_OFF_BY_TWO,
        PIECE_MOVED,
        START_AND_END_EXCHANGED,
        PIECES_EXCHANGED,
        TEXT_REPLACED,
        TEXT_CASE_CHANGED,
        TEXT_LOOKALIKE,
        TEXT_REMOVED,
        TEXT_DOUBLED
    }

    /** A piece of a passage, and where it is in the document. */
    private record Piece(int from, int to, int start, int end, String exact) {}

    /** How pieces are written: as the writer does, or with their members sorted. */
    private enum Order {
        AS_WRITTEN("\\{\"start\":(?<start>\\d+),\"end\":(?<end>\\d+),\"exact\":" + WORDS + "}") {
            @Override
            String document() {
                return ReadoutJson.toJson(ARTICLE);
            }

            @Override
            String piece(int start, int end, String exact) {
                return "{\"start\":" + start + ",\"end\":" + end + ",\"exact\":" + quoted(exact) + "}";
            }
        },
        SORTED("\\{\"end\":(?<end>\\d+),\"exact\":" + WORDS + ",\"start\":(?<start>\\d+)}") {
            @Override
            String document() {
                return new String(ReadoutJson.canonical(ARTICLE), StandardCharsets.UTF_8);
            }

            @Override
            String piece(int start, int end, String exact) {
                return "{\"end\":" + end + ",\"exact\":" + quoted(exact) + ",\"start\":" + start + "}";
            }
        };

        private final Pattern pattern;

        Order(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        abstract String document();

        abstract String piece(int start, int end, String exact);
    }

    /** There are 55 pieces with 2,168 characters, over 2,119 of the 2,529 characters of the text. */
    @Test
    void all23421ChangesOfTheDocumentAreRefused() {
        Map<Change, Integer> refused = refused(Order.AS_WRITTEN, EnumSet.allOf(Change.class));
        assertThat(refused)
                .containsExactly(
                        entry(Change.CHARACTER_REPLACED, 2168),
                        entry(Change.CASE_CHANGED, 1862),
                        entry(Change.LOOKALIKE, 1332),
                        entry(Change.CHARACTER_REMOVED, 2168),
                        entry(Change.CHARACTER_DOUBLED, 2168),
                        entry(Change.CHARACTERS_EXCHANGED, 2068),
                        entry(Change.POSITION_OFF_BY_ONE, 220),
                        entry(Change.POSITION_OFF_BY_TWO, 220),
                        entry(Change.PIECE_MOVED, 220),
                        entry(Change.START_AND_END_EXCHANGED, 55),
                        entry(Change.PIECES_EXCHANGED, 1468),
                        entry(Change.TEXT_REPLACED, 2119),
                        entry(Change.TEXT_CASE_CHANGED, 1817),
                        entry(Change.TEXT_LOOKALIKE, 1299),
                        entry(Change.TEXT_REMOVED, 2119),
                        entry(Change.TEXT_DOUBLED, 2118));
        assertThat(refused.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(23_421);
    }

    /** In the sorted document, the words come before the text. */
    @Test
    void changesOfTheSortedDocumentAreRefused() {
        Set<Change> some = EnumSet.of(Change.LOOKALIKE, Change.POSITION_OFF_BY_ONE, Change.PIECE_MOVED);
        assertThat(refused(Order.SORTED, some))
                .containsExactly(
                        entry(Change.LOOKALIKE, 1332),
                        entry(Change.POSITION_OFF_BY_ONE, 220),
                        entry(Change.PIECE_MOVED, 220));
    }

    private static Map<Change, Integer> refused(Order order, Set<Change> wanted) {
        Changes changes = new Changes(order, wanted);
        for (Piece piece : changes.pieces) {
            words(piece.exact, (change, exact) -> changes.piece(change, piece, piece.start, piece.end, exact));
            positions(changes, piece);
        }
        for (int i = 0; i < changes.pieces.size(); i++) {
            for (int j = i + 1; j < changes.pieces.size(); j++) {
                exchange(changes, changes.pieces.get(i), changes.pieces.get(j));
            }
        }
        text(changes);
        return changes.refused;
    }

    private static void positions(Changes changes, Piece piece) {
        for (int by : new int[] {-2, -1, 1, 2}) {
            Change change = Math.abs(by) == 1 ? Change.POSITION_OFF_BY_ONE : Change.POSITION_OFF_BY_TWO;
            changes.piece(change, piece, piece.start + by, piece.end, piece.exact);
            changes.piece(change, piece, piece.start, piece.end + by, piece.exact);
            changes.piece(Change.PIECE_MOVED, piece, piece.start + by, piece.end + by, piece.exact);
        }
        changes.piece(Change.START_AND_END_EXCHANGED, piece, piece.end, piece.start, piece.exact);
    }

    /** Exchanges the positions of two pieces, unless their words are the same. */
    private static void exchange(Changes changes, Piece one, Piece other) {
        if (!one.exact.equals(other.exact)) {
            String document = changes.document;
            changes.refused(
                    Change.PIECES_EXCHANGED,
                    document.substring(0, one.from)
                            + changes.order.piece(other.start, other.end, one.exact)
                            + document.substring(one.to, other.from)
                            + changes.order.piece(one.start, one.end, other.exact)
                            + document.substring(other.to));
        }
    }

    private interface Words {
        void changed(Change change, String words);
    }

    /** Changes every character of the words in every way. */
    private static void words(String words, Words then) {
        int[] codePoints = words.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            String before = new String(codePoints, 0, i);
            String it = Character.toString(codePoints[i]);
            String after = new String(codePoints, i + 1, codePoints.length - i - 1);
            then.changed(Change.CHARACTER_REPLACED, before + another(it) + after);
            otherCase(it).ifPresent(other -> then.changed(Change.CASE_CHANGED, before + other + after));
            lookalike(it).ifPresent(other -> then.changed(Change.LOOKALIKE, before + other + after));
            then.changed(Change.CHARACTER_REMOVED, before + after);
            then.changed(Change.CHARACTER_DOUBLED, before + it + it + after);
            if (i + 1 < codePoints.length && codePoints[i] != codePoints[i + 1]) {
                String next = Character.toString(codePoints[i + 1]);
                then.changed(Change.CHARACTERS_EXCHANGED, before + next + it + after.substring(next.length()));
            }
        }
    }

    /** Changes every character of the text that is anchored. */
    private static void text(Changes changes) {
        int[] codePoints = TEXT.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int position = i;
            if (changes.pieces.stream().anyMatch(piece -> piece.start <= position && position < piece.end)) {
                String before = new String(codePoints, 0, i);
                String it = Character.toString(codePoints[i]);
                String after = new String(codePoints, i + 1, codePoints.length - i - 1);
                changes.text(Change.TEXT_REPLACED, before + another(it) + after);
                otherCase(it).ifPresent(other -> changes.text(Change.TEXT_CASE_CHANGED, before + other + after));
                lookalike(it).ifPresent(other -> changes.text(Change.TEXT_LOOKALIKE, before + other + after));
                changes.text(Change.TEXT_REMOVED, before + after);
                if (position + 1 < changes.anchored()) {
                    // A second copy of the last character would be after all words.
                    changes.text(Change.TEXT_DOUBLED, before + it + it + after);
                }
            }
        }
    }

    private static String another(String character) {
        return character.equals("x") ? "y" : "x";
    }

    private static Optional<String> otherCase(String character) {
        String upper = character.toUpperCase(Locale.ROOT);
        String other = upper.equals(character) ? character.toLowerCase(Locale.ROOT) : upper;
        return other.equals(character) ? Optional.empty() : Optional.of(other);
    }

    private static Optional<String> lookalike(String character) {
        int index = LOOKING.indexOf(character);
        return index < 0 ? Optional.empty() : Optional.of(ALIKE.substring(index, index + 1));
    }

    private static String quoted(String string) {
        return '"' + string.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** The document, its pieces, and how often each change of it was refused. */
    private static final class Changes {
        private final Order order;
        private final Set<Change> wanted;
        private final String document;
        private final List<Piece> pieces = new ArrayList<>();
        private final Map<Change, Integer> refused = new EnumMap<>(Change.class);

        Changes(Order order, Set<Change> wanted) {
            this.order = order;
            this.wanted = wanted;
            this.document = order.document();
            Matcher matcher = order.pattern.matcher(document);
            while (matcher.find()) {
                int start = Integer.parseInt(matcher.group("start"));
                int end = Integer.parseInt(matcher.group("end"));
                String exact = ARTICLE.text().passage(start, end).words();
                assertThat(order.piece(start, end, exact)).isEqualTo(matcher.group());
                pieces.add(new Piece(matcher.start(), matcher.end(), start, end, exact));
            }
        }

        /** Returns the position after all pieces. */
        int anchored() {
            return pieces.stream().mapToInt(Piece::end).max().orElseThrow();
        }

        void piece(Change change, Piece piece, int start, int end, String exact) {
            refused(
                    change,
                    document.substring(0, piece.from) + order.piece(start, end, exact) + document.substring(piece.to));
        }

        void text(Change change, String text) {
            refused(change, document.replace("\"text\":" + quoted(TEXT), "\"text\":" + quoted(text)));
        }

        void refused(Change change, String changed) {
            if (!wanted.contains(change)) {
                return;
            }
            assertThat(changed.equals(document)).isFalse();
            try {
                fail("%s is read as %s", change, ReadoutJson.strict().read(changed));
            } catch (ReadoutReadException e) {
                refused.merge(change, 1, Integer::sum);
            }
        }
    }
}
