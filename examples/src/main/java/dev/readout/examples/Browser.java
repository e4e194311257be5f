package dev.readout.examples;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** The browser of the user. */
final class Browser {
    private Browser() {}

    /** Opens a file in the browser, or throws an exception if there is no browser. */
    static void open(Path file) throws IOException {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            throw new IOException("there is no browser to open " + file.toAbsolutePath());
        }
        Desktop.getDesktop().browse(file.toUri());
    }
}
