package dev.readout.html.internal.page;

import java.util.Optional;

/**
 * The head of a page. The same template frames every kind of page: {@code page.mustache}.
 *
 * @param title the title of the page
 * @param style the style sheet of the page
 * @param script the script of the page, if it has one
 */
public record Head(String title, Inlined style, Optional<Inlined> script) {
    public static Head of(String title, boolean hasScript) {
        return new Head(title, Inlined.STYLE, hasScript ? Optional.of(Inlined.SCRIPT) : Optional.empty());
    }

    /** Returns the Content Security Policy: nothing is loaded, and nothing runs but what is inlined. */
    public String policy() {
        return "default-src 'none'; style-src " + style.hash()
                + "; script-src " + script.map(Inlined::hash).orElse("'none'")
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }
}
