package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.examples.corpora.CorpusReport;
import dev.readout.examples.corpora.statistics.SmallCorpus;
import dev.readout.json.LinesWriter;
import dev.readout.json.ReadoutLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a corpus in a real browser. Most of its articles are hostile. */
class CorpusReportBrowserTest {
    private static final String OPEN_ALL =
            "(document.querySelectorAll('details').forEach(details => details.open = true), true)";

    private static Chromium browser;
    private static String page;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        browser = Chromium.start(folder);
        Path lines = folder.resolve("corpus.jsonl");
        try (LinesWriter writer = ReadoutLines.append(lines)) {
            for (Article article : Stream.concat(SmallCorpus.articles().stream(), HostileArticles.all())
                    .toList()) {
                writer.write(article);
            }
        }
        Files.writeString(lines, Files.readString(lines) + "<script>window.pwned=1</script>");
        Path file = folder.resolve("report.html");
        Printed printed = Printed.by(() -> Cli.run(new CorpusReport(), lines.toString(), "-o", file.toString()));
        assertThat(printed.result()).isEqualTo("1");
        page = Files.readString(file);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void showOnADesktop() {
        browser.show(1280, false);
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "320, false", "320, true"})
    void isAccessible(int width, boolean isDark) throws IOException {
        browser.show(width, isDark);
        browser.open(page, "");
        browser.eval(OPEN_ALL);
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void fitsANarrowWindow() throws IOException {
        browser.show(320, false);
        browser.open(page, "");
        browser.eval(OPEN_ALL);
        assertThat(browser.<Long>eval("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @Test
    void whateverScrollsCanBeReachedByKeys() throws IOException {
        browser.show(320, false);
        browser.open(page, "");
        browser.eval(OPEN_ALL);
        String scrolling = "[...document.querySelectorAll('.table, .scroll')]"
                + ".filter(element => element.scrollWidth > element.clientWidth)";
        assertThat(browser.<Long>eval(scrolling + ".length")).isPositive();
        assertThat(browser.<Boolean>eval(scrolling + ".every(element => element.tabIndex === 0)"))
                .isTrue();
    }

    @Test
    void runsNothingOfAHostileArticle() throws IOException {
        browser.open(page, "");
        browser.eval(OPEN_ALL);
        assertThat(browser.<Boolean>eval("'pwned' in window")).isFalse();
        assertThat(browser.policyViolations()).isEmpty();
        assertThat(
                        browser.<Long>eval(
                                "document.querySelectorAll('script, img, iframe, object, embed, base, link, math, [style]').length"))
                .isZero();
        assertThat(browser.<Boolean>eval("[...document.links].every(link => link.protocol === 'file:')"))
                .isTrue();
    }

    @Test
    void everyChartIsInsideItsFigure() throws IOException {
        for (int width : List.of(1280, 320)) {
            browser.show(width, false);
            browser.open(page, "");
            assertThat(browser.<Boolean>eval("[...document.querySelectorAll('.chart rect')].every(rect => { const box ="
                            + " rect.getBoundingClientRect(), chart = rect.closest('.chart').getBoundingClientRect();"
                            + " return box.left >= chart.left - 1 && box.right <= chart.right + 1"
                            + " && box.top >= chart.top - 1 && box.bottom <= chart.bottom + 1; })"))
                    .isTrue();
        }
    }

    @Test
    void fillsAreColoursAndPatternsOfTheMode() throws IOException {
        browser.open(page, "");
        String fill = "getComputedStyle(document.querySelector('#times-chart .%s')).fill";
        assertThat(browser.<String>eval(fill.formatted("fill-mixed"))).isEqualTo("url(\"#stripes\")");
        assertThat(browser.<String>eval(fill.formatted("fill-reported"))).isEqualTo("url(\"#dots\")");
        String light = browser.eval(fill.formatted("fill-direct"));
        browser.show(1280, true);
        assertThat(browser.<String>eval(fill.formatted("fill-direct"))).isNotEqualTo(light);
        browser.media("print", true);
        assertThat(browser.<String>eval(fill.formatted("fill-direct"))).isEqualTo(light);
    }

    @Test
    void aLinkLeadsToAnAnnotatedArticle() throws IOException {
        browser.open(page, "");
        browser.find(".odd a").click();
        assertThat(browser.<String>eval("location.pathname")).matches(".*/report-articles/line-\\d+\\.html");
        assertThat(browser.<Long>eval("document.querySelectorAll('#statement-1').length"))
                .isEqualTo(1);
    }
}
