package dev.readout.grounding.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.words.Words;
import org.junit.jupiter.api.Test;

class EditorMarkTest {
    private static final Words TEXT = Words.of("He walk[ed] home [sic] and sat down there.");

    @Test
    void replacesTheSameBracketsOfTheText() {
        assertThat(word("walk[ed]").replaces(TEXT, 1, 3)).isTrue();
        assertThat(word("walk[s]").replaces(TEXT, 1, 3)).isFalse();
        assertThat(EditorMark.remark("sic").replaces(TEXT, 4, 5)).isTrue();
        assertThat(EditorMark.remark("sic").replaces(TEXT, 3, 4)).isFalse();
    }

    @Test
    void replacesNoWordOnlyIfItMay() {
        assertThat(EditorMark.elision(200).replaces(TEXT, 1, 1)).isTrue();
        assertThat(EditorMark.brackets().replaces(TEXT, 1, 1)).isTrue();
        assertThat(EditorMark.remark("sic").replaces(TEXT, 1, 1)).isTrue();
        assertThat(word("walk[ed]").replaces(TEXT, 1, 1)).isFalse();
    }

    @Test
    void replacesThreeWordsOrEightCharactersOfAScriptWithoutSpaces() {
        assertThat(EditorMark.brackets().replaces(TEXT, 5, 8)).isTrue();
        assertThat(EditorMark.brackets().replaces(TEXT, 5, 9)).isFalse();
        assertThat(EditorMark.brackets().replaces(Words.of("我们的总统先生说"), 0, 7)).isTrue();
        assertThat(EditorMark.brackets().replaces(Words.of("我们的总统先生说了话"), 0, 9)).isFalse();
    }

    @Test
    void addsTheWordsOfTwoMarks() {
        EditorMark both = word("walk[ed]").and(EditorMark.elision(200));
        assertThat(both.isElision()).isTrue();
        assertThat(both.least()).isEqualTo(1);
        assertThat(both.most()).isEqualTo(204);
        assertThat(EditorMark.brackets().and(EditorMark.remark("sic")).isElision())
                .isFalse();
    }

    @Test
    void severalBracketsReplaceNoMoreWordsThanOne() {
        EditorMark both = EditorMark.brackets().and(EditorMark.brackets());
        assertThat(both.replaces(TEXT, 5, 8)).isTrue();
        assertThat(both.replaces(TEXT, 5, 9)).isFalse();
    }

    @Test
    void eachMarkOfASequenceReplacesItsOwnWords() {
        Words text = Words.of("He walk slowly and then home.");
        EditorMark marks = word("walk[ed]").and(EditorMark.elision(2)).and(EditorMark.remark("sic"));
        assertThat(marks.replaces(text, 1, 4)).isTrue();
        assertThat(marks.replaces(text, 1, 6)).isFalse();
        assertThat(marks.replaces(text, 2, 4)).isFalse();
        assertThat(word("fe[male]").and(EditorMark.remark("sic")).replaces(text, 1, 2))
                .isFalse();
    }

    @Test
    void tooManyWordsWithBracketsReplaceNothing() {
        Words text = Words.of("a b a b a b a b a b a b");
        EditorMark marks = word("a[s]");
        for (int i = 0; i < 3; i++) {
            marks = marks.and(word("b[s]"));
        }
        assertThat(marks.replaces(Words.of("a b b b"), 0, 4)).isTrue();
        assertThat(marks.and(word("b[s]")).replaces(text, 0, 5)).isFalse();
    }

    private static EditorMark word(String written) {
        return EditorMark.word(new WordWithBrackets(written, false));
    }
}
