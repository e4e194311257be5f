package dev.readout.html.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a", "HTTPS://example.org/?q=%22", "mailto:ann@example.org"})
    void linksAddressesOfTheWebAndOfMail(String uri) {
        assertThat(Item.of(URI.create(uri))).isEqualTo(new Item(uri, Optional.of(uri)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "urn:isbn:1",
                "//example.org/a",
                "a/b",
                "#statement-1"
            })
    void showsOtherUrisAsText(String uri) {
        Item item = Item.of(URI.create(uri));
        assertThat(item.isLink()).isFalse();
        assertThat(item.words()).isEqualTo(uri);
    }

    @Test
    void knowsWhatLeavesThePage() {
        assertThat(Item.of(URI.create("https://example.org")).isExternal()).isTrue();
        assertThat(Item.within("3", "statement-3").isExternal()).isFalse();
        assertThat(Item.of("3").isExternal()).isFalse();
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(Item.of("x".repeat(1_000_000)).words()).isEqualTo("x".repeat(10_000) + "…");
    }
}
