package dev.readout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
    private static final String DOVE = "\ud83d\udd4a";

    @Test
    void quotesShortWordsWhole() {
        assertThat(Require.quoted("")).isEqualTo("\"\"");
        assertThat(Require.quoted("e\u0301\u00a0" + DOVE)).isEqualTo("\"e\u0301\u00a0" + DOVE + "\"");
        assertThat(Require.quoted("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    }

    @Test
    void quotesLongWordsByTheirEnds() {
        assertThat(Require.quoted("a".repeat(40) + "?" + "z".repeat(20)))
                .isEqualTo("\"" + "a".repeat(40) + " … " + "z".repeat(20) + "\"");
        assertThat(Require.quoted("x".repeat(1_000_000))).hasSize(65);
    }

    @Test
    void countsCodePointsAndCutsNone() {
        assertThat(Require.quoted(DOVE.repeat(60))).isEqualTo("\"" + DOVE.repeat(60) + "\"");
        assertThat(Require.quoted(DOVE.repeat(61))).isEqualTo("\"" + DOVE.repeat(40) + " … " + DOVE.repeat(20) + "\"");
        // From each end, the cut is at an odd index.
        assertThat(Require.quoted("x" + DOVE.repeat(70) + "x"))
                .isEqualTo("\"x" + DOVE.repeat(39) + " … " + DOVE.repeat(19) + "x\"");
    }

    @Test
    void quotesOnOneLine() {
        assertThat(Require.quoted("a\r\nb\tc")).isEqualTo("\"a\\r\\nb\\tc\"");
        assertThat(Require.quoted("\u0000\u001b\u007f\u0085\u2028\u2029"))
                .isEqualTo("\"\\u0000\\u001b\\u007f\\u0085\\u2028\\u2029\"");
        assertThat(Require.quoted("\n".repeat(1000)).lines()).hasSize(1);
    }

    @Test
    void showsIdsAndHowManyMoreThereAre() {
        assertThat(Require.ids(List.of(), id -> "x")).isEqualTo("[]");
        assertThat(Require.ids(List.of(1, 2), id -> "p" + id)).isEqualTo("[p1, p2]");
        assertThat(Require.ids(Collections.nCopies(10, "x"), id -> id)).endsWith("x, x]");
        assertThat(Require.ids(Collections.nCopies(12, "x".repeat(1000)), id -> id))
                .endsWith("xxx] and 2 more")
                .hasSizeLessThan(700);
    }

    @ParameterizedTest
    @ValueSource(strings = {"azAZ09", "._:-", "-", "Q42", "geoana.2"})
    void takesAnId(String id) {
        assertThatNoException().isThrownBy(() -> Require.id("id", id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a b", "a\n", "\u00e9", "e\u0301", DOVE, "\ud83d", "a/b", "#", "@", "[", "`", "{", "\u0661"
            })
    void refusesInvalidIds(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.id("id", id))
                .withMessage("id must be one or more of A-Z a-z 0-9 . _ : -: " + Require.quoted(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t", "\u00a0", "\u202f", "\u2007", "\u3000", "\ufeff", " \u00a0\ufeff\n"})
    void refusesBlankWords(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.words("name", words))
                .withMessage("name must not be blank: " + Require.quoted(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00a0a", ".", "\u0301", DOVE})
    void takesOtherWords(String words) {
        assertThatNoException().isThrownBy(() -> Require.words("name", words));
    }

    @Test
    void refusesOneOfAList() {
        assertThatNoException().isThrownBy(() -> Require.words("topics", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.words("topics", List.of("a", " ")))
                .withMessage("topics[1] must not be blank: \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.ids("members", List.of("a", "b", "c d")))
                .withMessage("members[2] must be one or more of A-Z a-z 0-9 . _ : -: \"c d\"");
    }

    @Test
    void refusesAUriWithAnUnpairedSurrogate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.absolute("url", URI.create("https://example.org/\ud83d")))
                .withMessage("url must have no unpaired surrogate: \\ud83d at UTF-16 index 20");
    }

    @Test
    void takesAnyAbsoluteUri() {
        List<URI> uris = List.of(URI.create("urn:x:1"), URI.create("https://example.org/" + DOVE), URI.create("a:b"));
        assertThatNoException().isThrownBy(() -> Require.absolute("sameAs", uris));
    }
}
