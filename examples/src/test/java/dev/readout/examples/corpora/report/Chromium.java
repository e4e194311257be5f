package dev.readout.examples.corpora.report;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of the system, without a window. Tests that need it are skipped where it is not installed. */
final class Chromium implements AutoCloseable {
    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    static Chromium start() {
        assumeThat(BINARY).as("the browser").exists();
        assumeThat(DRIVER).as("the driver of the browser").exists();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BINARY.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new Chromium(new ChromeDriver(service, options));
    }

    /** Opens a page in a window of this width, in light or dark mode. */
    void open(Path page, int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get(page.toUri().toString());
    }

    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script));
    }

    /** Returns what the page violates, by the rules of axe-core; all details are opened first. */
    Object violations() throws IOException {
        try (InputStream axe = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"), "axe")) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return Objects.requireNonNull(
                driver.executeAsyncScript(
                        "const done = arguments[0]; document.querySelectorAll('details').forEach(d => d.open = true);"
                                + "axe.run().then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html))));"));
    }

    /** Returns what the browser complains about, such as a violation of the Content Security Policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
