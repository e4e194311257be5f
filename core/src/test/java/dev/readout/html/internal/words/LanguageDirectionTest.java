package dev.readout.html.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDirectionTest {
    @ParameterizedTest
    @CsvSource({
        "en, ltr",
        "de-CH-1996, ltr",
        "ar, rtl",
        "AR-EG, rtl",
        "he, rtl",
        "fa-IR, rtl",
        "ks-Deva, ltr",
        "az-Arab-IR, rtl",
        "en-x-arab, ltr",
        "sr-Latn, ltr",
        "ckb, rtl"
    })
    void knowsLanguagesAndScripts(String language, String direction) {
        assertThat(LanguageDirection.of(Optional.of(language))).isEqualTo(direction);
    }

    @Test
    void leavesAnUnknownLanguageToTheBrowser() {
        assertThat(LanguageDirection.of(Optional.empty())).isEqualTo("auto");
    }
}
