package dev.readout.examples.corpora.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.examples.corpora.statistics.SmallCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportInBrowserTest {
    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Path page;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        List<Article> articles = new ArrayList<>(SmallCorpus.articles());
        articles.add(HostileArticles.of("<img src=x onerror='window.hacked=1'><script>window.hacked=1</script>"));
        articles.add(HostileArticles.of("A".repeat(400)));
        page = Reports.write(folder, articles, "not an article");
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, light", "1000, dark", "320, light"})
    void axeFindsNoViolation(int width, String scheme) throws IOException {
        chromium.open(page, width, scheme);
        assertThat(chromium.violations()).isEqualTo(List.of());
    }

    @Test
    void isNeverWiderThanANarrowWindow() {
        chromium.open(page, 320, "light");
        chromium.run("document.querySelectorAll('details').forEach(d => d.open = true); return true");
        assertThat((Long) chromium.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    @Test
    void runsNothingAndBreaksNoPolicy() {
        chromium.open(page, 1000, "light");
        assertThat(chromium.run("return typeof window.hacked")).isEqualTo("undefined");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void drawsPatternsAndFollowsDarkMode() {
        chromium.open(page, 1000, "light");
        String fill = "return getComputedStyle(document.querySelector('%s')).fill";
        assertThat(chromium.run(fill.formatted("#times-chart .fill-mixed"))).isEqualTo("url(\"#stripes\")");
        Object light = chromium.run(fill.formatted("#times-chart .fill-direct"));
        chromium.open(page, 1000, "dark");
        assertThat(chromium.run(fill.formatted("#times-chart .fill-direct"))).isNotEqualTo(light);
    }

    @Test
    void aLinkLeadsToTheAnnotatedArticle() {
        chromium.open(page, 1000, "light");
        chromium.run("document.querySelector('.odd a').click(); return true");
        assertThat(chromium.run("return location.pathname").toString()).contains("/report-articles/line-");
        assertThat(chromium.run("return document.querySelectorAll('#statement-1').length"))
                .isEqualTo(1L);
    }

    @Test
    void everythingThatScrollsCanBeReachedByKeyboard() {
        chromium.open(page, 320, "light");
        assertThat(chromium.run("document.querySelectorAll('details').forEach(d => d.open = true);"
                        + "return [...document.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth + 1"
                        + " && getComputedStyle(e).overflowX === 'auto' && e.tabIndex < 0).length"))
                .isEqualTo(0L);
    }
}
