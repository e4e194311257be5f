package dev.readout.html.internal.draft;

import dev.readout.html.internal.page.Head;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import java.util.List;

/**
 * The page of a grounded draft.
 *
 * @param head the head of the page
 * @param language the language of the text, or an empty string if it is not known
 * @param direction the direction of the text
 * @param headline the headline of the article, or an empty string
 * @param summary how many statements are in the article
 * @param claims the statements of the draft
 * @param others the findings on speakers and meetings
 */
@JStache(path = "draft")
@JStachePath(prefix = "dev/readout/html/internal/page/", suffix = ".mustache")
@JStacheConfig(type = JStacheType.STACHE)
record DraftPage(
        Head head,
        String language,
        String direction,
        String headline,
        String summary,
        List<Claim> claims,
        List<Claim.Note> others) {
    boolean hasHeadline() {
        return !headline.isEmpty();
    }

    boolean hasOthers() {
        return !others.isEmpty();
    }

    /** Returns the claims that are not in the article. */
    List<Claim> leftOut() {
        return claims.stream().filter(claim -> !claim.isFound()).toList();
    }

    boolean hasLeftOut() {
        return claims.stream().anyMatch(claim -> !claim.isFound());
    }
}
