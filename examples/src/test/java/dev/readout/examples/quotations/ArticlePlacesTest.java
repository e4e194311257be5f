package dev.readout.examples.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePlacesTest {
    @Test
    void theKeyOfAnArticleInOneFileIsItsLine() {
        assertThat(ArticlePlaces.key(0, 12)).isEqualTo(12);
        assertThat(new ArticlePlaces(List.of("a.jsonl")).of(12)).isEqualTo("line 12");
        assertThat(new ArticlePlaces(List.of()).of(12)).isEqualTo("line 12");
    }

    @Test
    void theKeyOfAnArticleInSeveralFilesHasTheNumberOfTheFile() {
        assertThat(ArticlePlaces.key(2, 12)).isEqualTo(20_000_000_012L);
        ArticlePlaces places = new ArticlePlaces(List.of("a.jsonl", "b.jsonl", "c.jsonl"));
        assertThat(places.of(ArticlePlaces.key(0, 1))).isEqualTo("a.jsonl line 1");
        assertThat(places.of(ArticlePlaces.key(2, 9_999_999_999L))).isEqualTo("c.jsonl line 9999999999");
    }
}
