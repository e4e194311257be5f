package dev.readout.html;

import dev.readout.article.Article;
import dev.readout.comparison.Comparison;
import dev.readout.draft.GroundedDraft;
import dev.readout.html.internal.comparison.ComparisonPageWriter;
import dev.readout.html.internal.draft.DraftPageWriter;
import dev.readout.html.internal.page.ArticlePageWriter;
import dev.readout.html.internal.page.PageOptions;
import dev.readout.html.internal.revision.RevisionPageWriter;
import dev.readout.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Renders an article as an annotated page: the text as it reads, with every statement marked in it, and beside it who
 * said what, who met whom, and where this record comes from.
 *
 * <pre>{@code
 * Files.writeString(file, HtmlRenderer.create().render(article));
 * }</pre>
 *
 * <p>A page is one HTML document in UTF-8 that needs no other file and no network. Its Content Security Policy forbids
 * everything but its own style sheet and script. Every string of the article is escaped, and only URIs with the scheme
 * {@code http}, {@code https} or {@code mailto} become links. Without the script, the page shows the same; with it, a
 * statement can be selected, and statements can be filtered.
 *
 * <p>Statements are numbered in text order, from 1: the address of the third one is {@code #statement-3}. The elements
 * and classes of the page are not specified and may change.
 *
 * <p>A renderer is immutable and thread-safe.
 */
public final class HtmlRenderer {
    private final PageOptions options;

    private HtmlRenderer(PageOptions options) {
        this.options = options;
    }

    /**
     * Returns a renderer with the default options.
     *
     * @return a renderer of pages with a script and with attributes
     */
    public static HtmlRenderer create() {
        return builder().build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder with the default options
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the page of an article.
     *
     * @param article the article
     * @return an HTML document
     */
    public String render(Article article) {
        return rendered(page -> render(article, page));
    }

    /**
     * Writes the page of an article.
     *
     * @param article the article
     * @param sink where to append the characters of the page, which must be encoded in UTF-8; it is neither flushed nor
     *     closed
     * @throws IOException if the characters cannot be appended
     */
    public void render(Article article, Appendable sink) throws IOException {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(sink, "sink");
        ArticlePageWriter.write(article, options, sink);
    }

    /**
     * Returns the page of a grounded draft: what the draft says beside what the article says, with every difference in
     * words.
     *
     * @param draft the grounded draft
     * @return an HTML document
     */
    public String render(GroundedDraft draft) {
        return rendered(page -> render(draft, page));
    }

    /**
     * Writes the page of a grounded draft: what the draft says beside what the article says, with every difference in
     * words.
     *
     * @param draft the grounded draft
     * @param sink where to append the characters of the page, as for an article
     * @throws IOException if the characters cannot be appended
     */
    public void render(GroundedDraft draft, Appendable sink) throws IOException {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(sink, "sink");
        DraftPageWriter.write(draft, sink);
    }

    /**
     * Returns the page of a revision: what became of each statement and passage, with every difference in words.
     *
     * @param revision the revision
     * @return an HTML document
     */
    public String render(Revision revision) {
        return rendered(page -> render(revision, page));
    }

    /**
     * Writes the page of a revision: what became of each statement and passage, with every difference in words.
     *
     * @param revision the revision
     * @param sink where to append the characters of the page, as for an article
     * @throws IOException if the characters cannot be appended
     */
    public void render(Revision revision, Appendable sink) throws IOException {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(sink, "sink");
        RevisionPageWriter.write(revision, sink);
    }

    /**
     * Returns the page of a comparison: two articles about one meeting side by side.
     *
     * @param comparison the comparison
     * @return an HTML document
     */
    public String render(Comparison comparison) {
        return rendered(page -> render(comparison, page));
    }

    /**
     * Writes the page of a comparison: two articles about one meeting side by side.
     *
     * @param comparison the comparison
     * @param sink where to append the characters of the page, as for an article
     * @throws IOException if the characters cannot be appended
     */
    public void render(Comparison comparison, Appendable sink) throws IOException {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(sink, "sink");
        ComparisonPageWriter.write(comparison, sink);
    }

    private static String rendered(Page page) {
        StringBuilder characters = new StringBuilder();
        try {
            page.writeTo(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters.toString();
    }

    /** Writes a page. */
    private interface Page {
        void writeTo(Appendable sink) throws IOException;
    }

    /**
     * Returns a short description.
     *
     * @return the options
     */
    @Override
    public String toString() {
        return "HtmlRenderer " + (options.hasScript() ? "with" : "without") + " script, "
                + (options.hasAttributes() ? "with" : "without") + " attributes";
    }

    /** Builds an {@link HtmlRenderer}. The options may be set in any order and more than once. */
    public static final class Builder {
        private boolean hasScript = true;
        private boolean hasAttributes = true;

        private Builder() {}

        /**
         * Sets whether pages have a script, which selects and filters statements. The default is true.
         *
         * @param script whether pages have a script
         * @return this builder
         */
        public Builder script(boolean script) {
            hasScript = script;
            return this;
        }

        /**
         * Sets whether pages show the attributes that a corpus or tool gives beyond the model. The default is true.
         *
         * @param attributes whether pages show attributes
         * @return this builder
         */
        public Builder attributes(boolean attributes) {
            hasAttributes = attributes;
            return this;
        }

        /**
         * Returns the renderer with the options that were set.
         *
         * @return the renderer
         */
        public HtmlRenderer build() {
            return new HtmlRenderer(new PageOptions(hasScript, hasAttributes));
        }

        /**
         * Returns a short description.
         *
         * @return the options
         */
        @Override
        public String toString() {
            return "Builder of " + build();
        }
    }
}
