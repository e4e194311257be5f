package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.metadata.Provenance;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests random articles, of which it is known who said what, and drafts with random faults. */
class DraftGrounderRandomTest {
    private static final List<String> WORDS = List.of(
            "rain",
            "Geoană",
            "e\u0301te\u0301",
            "bridge",
            "\ud83c\udf09",
            "don’t",
            "3.5",
            "the",
            "of",
            "said",
            "he",
            "U.S.",
            "雨");
    private static final List<String> CUES = List.of("said", "told reporters", "wrote");
    private static final List<String> SOURCES = List.of("He", "She", "The mayor", "Ann Lee");
    private static final List<String> BREAKS = List.of("\n\n", " ", "\r\n\r\n", "\u00a0");

    private final List<String> contents = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Draft.Builder draft = Draft.builder();
    private final StringBuilder written = new StringBuilder();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsWhatIsThereAndNothingElse(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            statement(random, i);
        }
        Text text = Text.of(written.toString());
        GroundedDraft grounded = DraftGrounder.of(text)
                .ground(draft.build(), Provenance.builder().agent("test").build());
        for (int i = 0; i < contents.size(); i++) {
            GroundedStatement statement = grounded.statements().get(i);
            if (starts.get(i) < 0) {
                assertThat(statement.statement()).as(contents.get(i)).isEmpty();
                assertThat(statement.findings()).isNotEmpty();
            } else {
                Statement made = statement.statement().orElseThrow();
                Passage content = made.content().orElseThrow();
                assertThat(content.words()).isEqualTo(contents.get(i));
                assertThat(text.toUtf16Index(content.hull().start())).isEqualTo(starts.get(i));
                assertThat(PassageDistance.between(made.cue().orElseThrow().passage(), content))
                        .as("the cue is three characters after the content: %s", made)
                        .isEqualTo(3);
                assertThat(PassageDistance.between(
                                made.sources().get(0).mention().orElseThrow(),
                                made.cue().orElseThrow().passage()))
                        .isEqualTo(1);
            }
        }
    }

    /** Writes “content,” cue source, and adds a statement to the draft, with other content if it is faulty. */
    private void statement(Random random, int number) {
        String content = words(random) + " Number" + number + " " + words(random);
        String cue = CUES.get(random.nextInt(CUES.size()));
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        written.append('“');
        int start = written.length();
        written.append(content)
                .append(",” ")
                .append(cue)
                .append(' ')
                .append(source)
                .append('.');
        written.append(BREAKS.get(random.nextInt(BREAKS.size())));
        boolean isFaulty = random.nextInt(3) == 0;
        String claimed = isFaulty ? content.replace("Number" + number, fault(random, number)) : content;
        contents.add(claimed);
        starts.add(isFaulty ? -1 : start);
        draft.addStatement(DraftStatement.builder()
                .form(Form.DIRECT)
                .addContent(DraftPiece.of(claimed))
                .addCue(cue)
                .addSource(DraftSource.of(source))
                .build());
    }

    private static String fault(Random random, int number) {
        return switch (random.nextInt(4)) {
            case 0 -> "not Number" + number;
            case 1 -> "Number" + (number + 100);
            case 2 -> "NUMBER" + number;
            default -> "";
        };
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i <= random.nextInt(5) + 1; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
