package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A headless Chromium of the system's packages. Nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final String VIOLATIONS = "window.violations = [];"
            + " addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI));";

    private static final Duration FIRST_PAINT = Duration.ofSeconds(10);

    private final ChromeDriver driver;
    private final Path folder;
    private int pages;

    private Chromium(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Starts the browser, or skips the test if there is none. */
    static Chromium start(Path folder) {
        Optional<File> browser = executable("chromium", "chromium-browser", "google-chrome");
        Optional<File> chromedriver = executable("chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent() && chromedriver.isPresent(),
                "needs chromium and chromedriver on the PATH (Debian: apt-get install chromium chromium-driver)");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", VIOLATIONS));
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        return new Chromium(driver, folder);
    }

    private static Optional<File> executable(String... names) {
        List<String> folders =
                List.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(each -> new File(each, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    /** Shows a page at a part of its address, such as {@code #statement-3}. */
    void open(String html, String hash) throws IOException {
        pages++;
        Path page = Files.writeString(folder.resolve("page" + pages + ".html"), html);
        driver.get(page.toUri() + hash);
        // The browser drops keys that are pressed before the page is painted for the first time.
        long end = System.nanoTime() + FIRST_PAINT.toNanos();
        while (this.<Long>eval("performance.getEntriesByType('paint').length") == 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Sets the width of the window, and whether the user prefers dark colours. */
    void show(int width, boolean isDark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        media("screen", isDark);
    }

    void media(String medium, boolean isDark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
    }

    void enableScripts(boolean enabled) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    /** Returns the value of a JavaScript expression. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // The caller knows what the expression is.
    <T> T eval(String expression, Object... arguments) {
        @SuppressWarnings("unchecked")
        T value = (T) Objects.requireNonNull(driver.executeScript("return " + expression, arguments), expression);
        return value;
    }

    /** Returns the value of a JavaScript expression that is a string. It may have characters that the driver would replace. */
    String text(String expression) {
        int[] codePoints = this.<List<?>>eval("Array.from(" + expression + ", c => c.codePointAt(0))").stream()
                .mapToInt(codePoint -> ((Number) codePoint).intValue())
                .toArray();
        return new String(codePoints, 0, codePoints.length);
    }

    /** Returns the milliseconds that an action of the page takes, until it is painted. */
    double painted(String action) {
        Object time = driver.executeAsyncScript("const done = arguments[0], start = performance.now(); " + action
                + "; requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))");
        return ((Number) Objects.requireNonNull(time)).doubleValue();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressTab() {
        press(Keys.TAB);
    }

    /** Chooses an option as a user does: the headless browser shows no list of options to click on. */
    void choose(String select, String value) {
        eval(
                "(select => (select.value = arguments[1], select.dispatchEvent(new Event('change', {bubbles: true}))))"
                        + "(document.querySelector('select[name=' + arguments[0] + ']'))",
                select,
                value);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Returns the rules of axe-core that the page violates, with the elements. */
    List<String> accessibilityViolations() throws IOException {
        try (InputStream axe = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object violations = driver.executeAsyncScript("const done = arguments[0]; axe.run(document, {resultTypes:"
                + " ['violations']}).then(found => done(found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': '"
                + " + node.html.slice(0, 200) + ' ' + node.failureSummary))), problem => done(['' + problem]))");
        assertThat(violations).isInstanceOf(List.class);
        return ((List<?>) Objects.requireNonNull(violations))
                .stream().map(String::valueOf).toList();
    }

    /** Returns what the Content Security Policy refused. */
    List<String> policyViolations() {
        return this.<List<?>>eval("window.violations").stream()
                .map(String::valueOf)
                .toList();
    }

    /** Returns a picture of the window as PNG. */
    byte[] picture() {
        return driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
