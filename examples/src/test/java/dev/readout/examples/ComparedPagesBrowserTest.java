package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a checked draft, of a new version and of two readouts in a real browser. */
class ComparedPagesBrowserTest {
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

    @Test
    void theCheckedDraft(@TempDir Path folder) throws Exception {
        isAccessibleAndFits(page(new CheckTheModel(), folder));
        assertThat(browser.findAll(".claim")).hasSize(6);
    }

    @Test
    void theNewVersion(@TempDir Path folder) throws Exception {
        isAccessibleAndFits(page(new WhatChanged(), folder));
        assertThat(browser.text("document.querySelector('.edited .w.changed').textContent"))
                .isEqualTo("principally");
    }

    @Test
    void theTwoReadouts(@TempDir Path folder) throws Exception {
        isAccessibleAndFits(page(new CompareReadouts(), folder));
        assertThat(browser.findAll(".claim")).hasSize(3);
    }

    private static String page(Callable<Integer> main, Path folder) throws Exception {
        Path page = folder.resolve("page.html");
        Printed.by(() -> Cli.run(main, "--page", page.toString()));
        return Files.readString(page);
    }

    private static void isAccessibleAndFits(String page) throws IOException {
        for (int width : List.of(1280, 320)) {
            for (boolean isDark : List.of(false, true)) {
                browser.show(width, isDark);
                browser.open(page, "");
                assertThat(browser.accessibilityViolations()).isEmpty();
                assertThat(browser.policyViolations()).isEmpty();
                assertThat(browser.<Long>eval("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
        }
    }
}
