package dev.readout.html.internal.revision;

import dev.readout.html.internal.page.Head;
import dev.readout.html.internal.sides.Sides;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import java.util.List;

/**
 * The page of a revision.
 *
 * @param head the head of the page
 * @param language the language of the text, or an empty string if it is not known
 * @param headline the headline of the old article, or an empty string
 * @param summary how many statements have which fate
 * @param otherSummary how many other passages have which fate
 * @param statements the statements that are not unchanged
 * @param others the other passages that are not unchanged
 */
@JStache(path = "revision")
@JStachePath(prefix = "dev/readout/html/internal/page/", suffix = ".mustache")
@JStacheConfig(type = JStacheType.STACHE)
record RevisionPage(
        Head head,
        String language,
        String headline,
        String summary,
        String otherSummary,
        List<ChangedStatement> statements,
        List<Sides> others) {
    boolean hasHeadline() {
        return !headline.isEmpty();
    }

    boolean hasOthers() {
        return !others.isEmpty();
    }
}
