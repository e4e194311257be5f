package dev.readout.grounding.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.search.WordWithBrackets.Change;
import dev.readout.grounding.internal.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordWithBracketsTest {
    @ParameterizedTest
    @CsvSource({
        "walk[ed], walk, ENDING",
        "walk[ed], walked, LETTERS",
        "walk[ed], walks, OTHER_LETTERS",
        "walk[ed], talked, OTHER",
        "walk[around], walk, OTHER_LETTERS",
        "Gov[ernor], Gov. Hale, OTHER",
        "[un]known, known, OTHER_LETTERS",
        "[un]known, unknown, LETTERS",
        "[Un]known, unknown, LETTERS",
        "sa[ys], said, OTHER_LETTERS",
        "5[00], 500, LETTERS",
        "5[00], 5, OTHER_LETTERS",
        "1990[s], 1990, OTHER_LETTERS",
        "[non-]profit, non-profit, LETTERS",
        "[non-]profit, profit, OTHER_LETTERS",
        "[he]’s, I’m, SUBSTITUTION",
        "[he]’s, he’s, LETTERS",
        "[the mayor]’s, she’s, SUBSTITUTION",
        "[she]'ll, the old mayor’ll, SUBSTITUTION",
        "[she]’ll, I’d, OTHER",
        "[Hale]’s, my, SUBSTITUTION",
        "[Hale]’s, two, OTHER",
        "l’[accord], l’année, SUBSTITUTION",
        "l’[accord], la paix, SUBSTITUTION",
        "qu’[elle], qu’il, SUBSTITUTION",
        "l’[accord], leur paix, OTHER",
        "[시장]은, 그는, SUBSTITUTION",
        "[시장]이, 그의 딸이, SUBSTITUTION",
        "[시장]을, 그는, OTHER",
        "O’[Brien], O’Neill, OTHER",
    })
    void changesTheWordsOfTheText(String written, String text, Change change) {
        Words words = Words.of(text);
        assertThat(new WordWithBrackets(written, false).change(words, 0, words.size()))
                .isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({"walk[ed], He walk[ed] home, 1, 3", "[T]he, So [T]he men, 1, 3"})
    void isNoChangeIfTheTextHasTheSameBrackets(String written, String text, int from, int to) {
        assertThat(new WordWithBrackets(written, false).change(Words.of(text), from, to))
                .isEqualTo(Change.NONE);
    }
}
