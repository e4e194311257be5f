package dev.readout.html.internal.draft;

import dev.readout.article.Article;
import dev.readout.draft.GroundedDraft;
import dev.readout.html.internal.page.Head;
import dev.readout.html.internal.page.Html;
import dev.readout.html.internal.words.LanguageDirection;
import dev.readout.text.Passage;
import java.io.IOException;
import java.util.List;

/** Writes the page of a grounded draft. */
public final class DraftPageWriter {
    private DraftPageWriter() {}

    /** Writes the page of a grounded draft. */
    public static void write(GroundedDraft grounded, Appendable sink) throws IOException {
        Article article = grounded.article();
        List<Claim> claims = new ClaimMaker(grounded).all();
        long found = claims.stream().filter(Claim::isFound).count();
        DraftPage page = new DraftPage(
                Head.of("A draft beside its article", false),
                article.language().orElse(""),
                LanguageDirection.of(article.language()),
                article.headline().map(Passage::words).orElse(""),
                "The article makes " + found + " of these " + claims.size() + " statements.",
                claims,
                grounded.findings().stream()
                        .filter(finding -> !finding.place().startsWith("/statements/"))
                        .map(ClaimMaker::note)
                        .toList());
        DraftPageRenderer.render(page, sink, Object::toString, Html::escape);
    }
}
