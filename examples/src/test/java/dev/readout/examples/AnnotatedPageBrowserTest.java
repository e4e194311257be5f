package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.html.HtmlRenderer;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The annotated page in a real browser. */
class AnnotatedPageBrowserTest {
    private static final HtmlRenderer RENDERER = HtmlRenderer.create();
    private static final Article SEED = JerusalemArticle.article();

    /** The words that are lit up as content, as one string; the elements of a piece have no other text between them. */
    private static final String LIT =
            "[...document.querySelectorAll('.text .lit')].map(element => element.textContent).join('')";

    private static Chromium browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Chromium.start(folder);
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

    // Accessible

    @ParameterizedTest
    @CsvSource({
        "1280, false, ''",
        "1280, true, #statement-3",
        "1280, false, #speaker-1",
        "320, true, ''",
        "320, false, #statement-12"
    })
    void isAccessible(int width, boolean isDark, String hash) throws IOException {
        browser.show(width, isDark);
        browser.open(RENDERER.render(SEED), hash);
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyArticleIsAccessible(Article article) throws IOException {
        browser.open(RENDERER.render(article), "#statement-1");
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void fitsANarrowWindow(Article article) throws IOException {
        browser.show(320, false);
        for (String hash : List.of("", "#statement-1")) {
            browser.open(RENDERER.render(article), hash);
            assertThat(browser.<Long>eval("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }

    static Stream<Article> articles() {
        return Stream.of(SEED, PageArticles.nested(), PageArticles.rightToLeft(), HostileArticles.everywhere());
    }

    // Words

    @ParameterizedTest
    @MethodSource("articles")
    void everyStatementLightsUpItsWords(Article article) throws IOException {
        browser.open(RENDERER.render(article), "");
        assertThat(browser.text(
                        "[...document.querySelectorAll('.text .b')].map(block => { const copy = block.cloneNode(true);"
                                + " copy.querySelectorAll('.r').forEach(number => number.remove());"
                                + " return copy.textContent; }).join('')"))
                .isEqualTo(shown(article.text().string()));
        List<Statement> statements = article.statementsInTextOrder();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            browser.eval("(location.hash = '#statement-" + (i + 1)
                    + "', dispatchEvent(new PopStateEvent('popstate')), true)");
            assertThat(browser.text(LIT)).isEqualTo(shown(inTextOrder(statement.content())));
            assertThat(browser.text(words(i + 1, "content"))).isEqualTo(words(statement.content().stream()));
            assertThat(browser.text(words(i + 1, "cue"))).isEqualTo(words(statement.cue().map(Cue::passage).stream()));
            assertThat(browser.text(words(i + 1, "source")))
                    .isEqualTo(words(
                            statement.sources().stream().map(Source::mention).flatMap(Optional::stream)));
        }
    }

    /** Returns an expression for the words of the pieces of a part of a statement, in their order. */
    private static String words(int number, String part) {
        return "(segments => document.getElementById('statement-" + number + "').dataset." + part
                + ".split(' ').filter(Boolean).map(range => segments.slice(...range.split('-'))"
                + ".map(segment => segment.textContent).join('')).join('|'))([...document.querySelectorAll('.text .t')])";
    }

    private static String words(Stream<Passage> passages) {
        return shown(String.join(
                "|",
                passages.flatMap(passage -> passage.wordsOfPieces().stream())
                        .filter(words -> !words.isEmpty())
                        .toList()));
    }

    /** Returns the words at all pieces, each once, in text order. */
    private static String inTextOrder(Optional<Passage> passage) {
        StringBuilder words = new StringBuilder();
        passage.ifPresent(content -> {
            int end = 0;
            for (var piece : content.pieces().stream().sorted().toList()) {
                int start = Math.max(piece.start(), end);
                if (start < piece.end()) {
                    words.append(content.text().passage(start, piece.end()).words());
                    end = piece.end();
                }
            }
        });
        return words.toString();
    }

    /** Returns the characters as a page can have them. */
    private static String shown(String words) {
        return words.replace('\0', '␀');
    }

    // Keys, addresses and filters

    @Test
    void isReadByKeysAlone() throws IOException {
        browser.open(RENDERER.render(SEED), "");
        browser.pressTab();
        assertThat(focused()).isEqualTo("Skip to the notes");
        browser.press("j");
        assertThat(selected()).isEqualTo("1");
        browser.press("j", "j");
        assertThat(selected()).isEqualTo("3");
        assertThat(browser.text(LIT)).startsWith("I’m very happy").endsWith("seizing the opportunities.");
        browser.press(Keys.ARROW_DOWN);
        assertThat(selected()).isEqualTo("4");
        browser.press("k", Keys.ARROW_UP);
        assertThat(selected()).isEqualTo("2");
        assertThat(browser.<String>eval("location.hash")).isEqualTo("#statement-2");
        browser.press(Keys.ESCAPE);
        assertThat(selected()).isEmpty();
        assertThat(focused()).isEqualTo("2");
        browser.press(Keys.ENTER);
        assertThat(selected()).isEqualTo("2");
        browser.pressTab();
        browser.pressTab();
        assertThat(focused()).isEqualTo("Benjamin Netanyahu");
        browser.press(Keys.ENTER);
        assertThat(shownNotes()).containsExactly("1", "2", "3", "4", "5");
        browser.press(Keys.ESCAPE);
        assertThat(shownNotes()).hasSize(12);
    }

    @Test
    void lettersCanBeSwitchedOff() throws IOException {
        browser.open(RENDERER.render(SEED), "");
        browser.find(".keys input").click();
        browser.press(Keys.TAB, "j");
        assertThat(selected()).isEmpty();
    }

    @Test
    void everyLinkOfTheTextCanBeReachedByTab() throws IOException {
        browser.open(RENDERER.render(SEED), "");
        browser.pressTab();
        for (int i = 0; i < 2; i++) {
            browser.pressTab();
        }
        for (int number = 1; number <= 3; number++) {
            browser.pressTab();
            assertThat(focused()).isEqualTo(Integer.toString(number));
        }
        browser.pressTab();
        assertThat(browser.<String>eval("document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("3, statement continued");
    }

    private static String focused() {
        return browser.eval("document.activeElement.textContent");
    }

    private static String selected() {
        return browser.eval("document.querySelector('.note.on')?.dataset.n ?? ''");
    }

    private static List<String> shownNotes() {
        return browser
                .<List<?>>eval("[...document.querySelectorAll('.note:not([hidden])')].map(note => note.dataset.n)")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void anAddressSelectsAStatement() throws IOException {
        browser.open(RENDERER.render(SEED), "#statement-10");
        assertThat(selected()).isEqualTo("10");
        assertThat(browser.find(".note.on").getText())
                .contains("Mircea Geoană", "as chair of innovation (NATO)", "reported", "“expressed” (express)");
        assertThat(browser.find(".note.on dl").isDisplayed()).isTrue();
        assertThat(browser.find("#statement-9 dl").isDisplayed()).isFalse();
    }

    @Test
    void aClickSelectsTheInnermostStatementAndThenTheOthers() throws IOException {
        browser.open(RENDERER.render(PageArticles.nested()), "");
        String word =
                "[...document.querySelectorAll('.text .t')].find(segment => segment.textContent === 'rain').click()";
        browser.eval("(" + word + ", true)");
        assertThat(selected()).isEqualTo("3");
        browser.eval("(" + word + ", true)");
        assertThat(selected()).isEqualTo("2");
        browser.eval("(" + word + ", true)");
        assertThat(selected()).isEqualTo("1");
        browser.eval("(" + word + ", true)");
        assertThat(selected()).isEqualTo("3");
    }

    @Test
    void aSpeakerLightsUpAllThatTheySay() throws IOException {
        browser.open(RENDERER.render(SEED), "");
        Speaker geoana = SEED.speaker("geoana").orElseThrow();
        browser.find(".voices a").click();
        assertThat(browser.<String>eval("location.hash")).isEqualTo("#speaker-1");
        assertThat(browser.text(LIT))
                .isEqualTo(SEED.statementsOf(geoana).stream()
                        .map(statement -> statement.passage().words())
                        .reduce("", String::concat));
        assertThat(shownNotes()).containsExactly("1", "6", "7", "8", "9", "10", "11", "12");
        assertThat(browser.find(".count").getText()).isEqualTo("8 of 12 statements");
    }

    @Test
    void filtersByForm() throws IOException {
        browser.open(RENDERER.render(SEED), "#statement-3");
        browser.choose("form", "indirect");
        assertThat(shownNotes()).containsExactly("5", "8");
        assertThat(selected()).isEmpty();
        assertThat(browser.findAll("#text-3").get(0).isDisplayed()).isFalse();
        browser.choose("form", "");
        assertThat(shownNotes()).hasSize(12);
    }

    @Test
    void showsTheNoteBesideTheTextOnAPhone() throws IOException {
        browser.show(320, false);
        browser.open(RENDERER.render(SEED), "#statement-3");
        assertThat(browser.find("#statement-3 dl").isDisplayed()).isTrue();
        assertThat(browser.<Boolean>eval("(box => box.top >= 400 && box.bottom <= innerHeight)"
                        + "(document.getElementById('statement-3').getBoundingClientRect())"))
                .isTrue();
        assertThat(browser.<Boolean>eval("(box => box.top >= 0 && box.bottom <= 500)"
                        + "(document.getElementById('text-3').getBoundingClientRect())"))
                .isTrue();
        browser.find(".close").click();
        assertThat(selected()).isEmpty();
    }

    // Without script, and on paper

    @Test
    void showsEverythingWithoutAScript() throws IOException {
        browser.enableScripts(false);
        try {
            browser.open(RENDERER.render(SEED), "#statement-3");
        } finally {
            browser.enableScripts(true);
        }
        assertThat(browser.findAll(".note dl, .card dl, .note .who")).allMatch(element -> element.isDisplayed());
        assertThat(browser.find(".filter").isDisplayed()).isFalse();
        assertThat(browser.<String>eval("document.querySelector(':target').id")).isEqualTo("statement-3");
    }

    @Test
    void printsTheNotesAfterTheText() throws IOException {
        browser.open(RENDERER.render(SEED), "#statement-3");
        browser.media("print", true);
        assertThat(browser.findAll(".note dl")).hasSize(12).allMatch(element -> element.isDisplayed());
        assertThat(browser.find(".filter").isDisplayed()).isFalse();
        assertThat(browser.<Boolean>eval("document.querySelector('main').getBoundingClientRect().bottom"
                        + " <= document.querySelector('.notes').getBoundingClientRect().top"))
                .isTrue();
        assertThat(browser.<String>eval("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    // Hostile, and large

    @ParameterizedTest
    @MethodSource("hostile")
    void runsNothingOfAHostileArticle(Article article) throws IOException {
        browser.open(RENDERER.render(article), "#statement-1");
        isHarmless();
        browser.eval(
                "([...document.querySelectorAll(\"a[href^='#']\")].slice(0, 20).forEach(link => link.click()), true)");
        isHarmless();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#javascript:pwned=1", "#<img src=x onerror=pwned=1>", "#statement-99999", "#speaker-1'\"]"})
    void runsNothingOfAHostileAddress(String hash) throws IOException {
        browser.open(RENDERER.render(SEED), hash);
        isHarmless();
    }

    private static void isHarmless() {
        assertThat(browser.<Boolean>eval("'pwned' in window")).isFalse();
        assertThat(browser.policyViolations()).isEmpty();
        assertThat(browser.<Long>eval("document.scripts.length")).isEqualTo(1);
        assertThat(browser.<Long>eval("document.querySelectorAll('img, iframe, object, embed, base, link, svg, math,"
                        + " [onerror], [onclick], [onload], [onfocus], [style]').length"))
                .isZero();
        assertThat(browser.<Boolean>eval(
                        "[...document.links].every(link => /^(https?|mailto|file):$/.test(link.protocol))"))
                .isTrue();
    }

    static Stream<Article> hostile() {
        return HostileArticles.all();
    }

    @Test
    void manyStatementsStayUsable() throws IOException {
        Article article = PageArticles.many(2_600);
        long start = System.nanoTime();
        String html = RENDERER.render(article);
        long rendered = (System.nanoTime() - start) / 1_000_000;
        browser.open(html, "");
        double paint = browser.<Number>eval("performance.getEntriesByName('first-contentful-paint')[0].startTime")
                .doubleValue();
        double selection = browser.painted("document.getElementById('text-1300').click()");
        assertThat(selected()).isEqualTo("1300");
        double step =
                browser.painted("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}))");
        double filter = browser.painted("document.querySelector('.voices a').click()");
        System.out.printf(
                "2,600 statements: %,d bytes rendered in %d ms, first paint %.0f ms, select %.0f ms, next %.0f ms, speaker %.0f ms%n",
                html.length(), rendered, paint, selection, step, filter);
        assertThat(paint).isLessThan(20_000);
        assertThat(selection).isLessThan(5_000);
    }

    @Test
    void thePageOfTheExampleIsSmall() {
        assertThat(RENDERER.render(SEED).length()).isLessThan(100_000);
    }
}
