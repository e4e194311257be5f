package dev.readout.grounding.internal.negation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegatorsTest {
    @ParameterizedTest
    @CsvSource({
        "We do not know, true",
        "We don't know, true",
        "WE DON’T KNOW, true",
        "We know, false",
        "No-one knew, true",
        "Non-profit income grew, false",
        "Wir haben keinerlei Angst, true",
        "Il n’a rien dit, true",
        "Нельзя курить, true",
        "لم يحضر, true",
        "न जाओ, true",
        "지금은 하지 않는다, true",
        "我不知道, true",
        "我非常高兴, false",
        "特别的人, false",
        "特别不好, true",
        "私は行かない, true",
        "それは少ない, false",
        "เขาไม่มา, true",
        "เขามาอย่างเร็ว, false",
    })
    void areTheWordsThatNegate(String text, boolean isNegated) {
        assertThat(areIn(text, text)).isEqualTo(isNegated);
    }

    @ParameterizedTest
    @CsvSource({
        "no, He said no to the plan and left, true",
        "no, O barco chegou no porto e os homens não falaram, false",
        "en, En tiedä onko se hyvä, true",
        "en, Ils sont en ville et nous sommes dans le port, false",
        "et, Ils sont en ville et nous sommes dans le port, false",
        "ne, Nous ne sommes pas dans le port, true",
        "ne, Il sindaco ne parla con la stampa e con noi, false",
        "pas, Le président a promis la paix. L’Ukraine a gagné., true",
        "no, O presidente disse que vai assinar o acordo., false",
        "no, El presidente dijo que va a firmar el acuerdo., true",
        "non, Il presidente ha detto che firma l’accordo., true",
        "nada, A reunião com o presidente foi boa para todos., true",
        "sin, He said that it is a sin and that we must go., false",
        "noch, Zij zijn arm noch rijk en wij ook niet, true",
        "noch, Wir sind noch nicht da und sie auch nicht, false",
        "tak, Dia tak mau dan kami tidak tahu, true",
        "tak, Tak to jest i tak było w Polsce, false",
    })
    void someNegateOnlyInATextOfTheirLanguage(String word, String text, boolean isNegator) {
        assertThat(areIn(word, text)).isEqualTo(isNegator);
    }

    @Test
    void aNegatorMustBeWholeBeforeTheEnd() {
        Words words = Words.of("私は行かない");
        assertThat(new Negators(words).areIn(words, 0, words.size() - 1)).isFalse();
        assertThat(new Negators(words).areIn(words, 0, words.size())).isTrue();
    }

    @Test
    void anEndingMakesANegation() {
        assertThat(Negators.isEnding("less")).isTrue();
        assertThat(Negators.isEnding("n't")).isTrue();
        assertThat(Negators.isEnding("ed")).isFalse();
    }

    private static boolean areIn(String words, String text) {
        Words parts = Words.of(words);
        return new Negators(Words.of(text)).areIn(parts, 0, parts.size());
    }
}
