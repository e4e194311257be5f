package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.html.HtmlRenderer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the picture of the annotated page that the README shows. */
class AnnotatedPagePictureTest {
    private static final int MAX_BYTES = 150_000;

    @Test
    @EnabledIfSystemProperty(named = "picture.write", matches = "true")
    void takesThePictureOfTheReadme(@TempDir Path folder) throws IOException {
        Path picture = Path.of(System.getProperty("readout.root", ".."), "docs", "annotated-page.png");
        Files.createDirectories(picture.getParent());
        try (Chromium browser = Chromium.start(folder)) {
            browser.show(1200, false);
            browser.open(HtmlRenderer.create().render(JerusalemArticle.article()), "#statement-3");
            browser.eval("(scrollTo(0, 30), true)");
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(browser.picture()));
            ImageIO.write(Palette.reduce(shown), "png", picture.toFile());
        }
        assertThat(Files.size(picture)).isLessThan(MAX_BYTES);
    }
}
