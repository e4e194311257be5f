package dev.readout.grounding.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorMarkTest {
    @ParameterizedTest
    @CsvSource({
        "walk[ed], walks, true",
        "walk[ed], walk, true",
        "walk[ed], walking, true",
        "walk[ed], talked, false",
        "wal[k], walk, true",
        "wal[k], walK, true",
        "wal[k], wall, false",
        "[t]he, The, true",
        "[t]he, the, true",
        "[t]he, She, false",
        "[un]known, known, true",
        "[un]known, unknown, true",
        "re[c]ord, record, true",
        "re[c]ord, reword, false",
        "w[ent], walked, false",
        "[sic], SIC, true",
        "[sic], six, false",
    })
    void replacesWordsWithTheSameLettersOutsideTheBrackets(String written, String form, boolean isReplaced) {
        assertThat(EditorMark.bracketsInWord(written).replaces(form)).isEqualTo(isReplaced);
    }

    @Test
    void replacesTheSameBracketsOfTheText() {
        Words text = Words.of("He walk[ed] home [sic].");
        assertThat(EditorMark.bracketsInWord("walk[ed]").replaces(text, 1, 3)).isTrue();
        assertThat(EditorMark.bracketsInWord("walk[s]").replaces(text, 1, 3)).isFalse();
        assertThat(EditorMark.remark("sic").replaces(text, 4, 5)).isTrue();
        assertThat(EditorMark.remark("sic").replaces(text, 3, 4)).isFalse();
    }

    @Test
    void replacesNoWordOnlyIfItMay() {
        Words text = Words.of("He walked home.");
        assertThat(EditorMark.elision(200).replaces(text, 1, 1)).isTrue();
        assertThat(EditorMark.brackets().replaces(text, 1, 1)).isTrue();
        assertThat(EditorMark.remark("sic").replaces(text, 1, 1)).isTrue();
        assertThat(EditorMark.bracketsInWord("walk[ed]").replaces(text, 1, 1)).isFalse();
    }

    @Test
    void addsTheWordsOfTwoMarks() {
        EditorMark both = EditorMark.bracketsInWord("walk[ed]").and(EditorMark.elision(200));
        assertThat(both).isEqualTo(new EditorMark(true, 1, 204, null));
        assertThat(EditorMark.brackets().and(EditorMark.remark("sic")).isElision())
                .isFalse();
    }
}
