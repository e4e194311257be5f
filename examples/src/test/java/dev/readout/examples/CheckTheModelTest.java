package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.draft.Draft;
import dev.readout.draft.DraftGrounder;
import dev.readout.draft.GroundedDraft;
import dev.readout.json.ReadoutDrafts;
import dev.readout.json.ReadoutJson;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Cue;
import dev.readout.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTheModelTest {
    private static final Article ARTICLE = JerusalemArticle.article();

    private static final Article WITHOUT_RECORD =
            Article.builder().text(ARTICLE.text()).blocks(ARTICLE.blocks()).build();

    @TempDir
    Path folder;

    @Test
    void showsWhatTheExampleMakesUp() throws Exception {
        Printed printed = check();
        assertThat(printed.result()).isEqualTo("1");
        assertThat(printed.out().lines())
                .contains(
                        "  1  typography   [466,943)    Netanyahu said: I'm very happy to see my old friend, and who's now the…",
                        "  2  elision      [555,668)    Netanyahu said: We have excellent relations with NATO ... and I look f…",
                        "  3  changed                   He acknowledged: both NATO and Israel share concerns about democratic …",
                        "       REPLACED \"democratic\" for \"authoritarian\" at [1467,1480)",
                        "  4  absent                    Geoană announced: NATO will open an office in Jerusalem",
                        "     /statements/4/sources/0/mention: not in the text: \"Stoltenberg\"",
                        "     /speakers/2: nothing of it is in the text: \"stoltenberg\"")
                .endsWith("The article makes 4 of these 6 statements.");
    }

    @Test
    void writesAPage() throws Exception {
        Path page = folder.resolve("page.html");
        assertThat(check("--page", page.toString()).result()).isEqualTo("1");
        assertThat(page)
                .content()
                .contains("The article makes 4 of these 6 statements.")
                .contains("<td><bdi>democratic</bdi></td><td><bdi>authoritarian</bdi></td>");
    }

    @Test
    void findsTheExampleInItsOwnWords() throws Exception {
        Path out = folder.resolve("out.json");
        Printed printed = check(article(), draft(Draft.of(ARTICLE)), "--agent", "me", "--out", out.toString());
        assertThat(printed.out()).endsWith("The article makes 12 of these 12 statements." + System.lineSeparator());
        assertThat(printed.result()).isEqualTo("0");
        Article made = ReadoutJson.strict().read(out);
        assertThat(made.statements())
                .hasSize(12)
                .allSatisfy(statement -> assertThat(statement.provenance().map(Provenance::agent))
                        .contains("me"));
        assertThat(made.text()).isEqualTo(ARTICLE.text());
    }

    @Test
    void everyWordOfTheExampleIsInItsPlace() {
        GroundedDraft grounded = DraftGrounder.of(WITHOUT_RECORD)
                .ground(Draft.of(ARTICLE), Provenance.builder().agent("test").build());
        assertThat(grounded.findings()).isEmpty();
        for (int i = 0; i < ARTICLE.statements().size(); i++) {
            Statement was = ARTICLE.statements().get(i);
            Statement is = grounded.article().statements().get(i);
            assertThat(is.content()).isEqualTo(was.content());
            assertThat(is.cue().map(Cue::passage)).isEqualTo(was.cue().map(Cue::passage));
            assertThat(is.frame()).isEqualTo(was.frame());
            assertThat(is.quoted()).isEqualTo(was.quoted());
            assertThat(is.sources()).hasSameSizeAs(was.sources());
            assertThat(is.sources().get(0).mention())
                    .isEqualTo(was.sources().get(0).mention());
        }
        assertThat(grounded.article().meetings().get(0).designations())
                .isEqualTo(ARTICLE.meetings().get(0).designations());
    }

    @Test
    void readsATextAndRefusesWhatIsNotADraft() throws Exception {
        Path text = Files.writeString(folder.resolve("article.txt"), "He said that it rained.");
        Path draft = Files.writeString(
                folder.resolve("draft.json"),
                "{\"draft\":\"1\",\"statements\":[{\"form\":\"indirect\",\"content\":[{\"exact\":\"it rained\"}]}]}");
        Printed printed = check(text.toString(), draft.toString());
        assertThat(printed.out()).startsWith("  1  exact        [13,22)");
        assertThat(printed.result()).isEqualTo("0");
        Files.writeString(draft, "{\"draft\":\"1\",\"statements\":[{}]}");
        assertThat(check(text.toString(), draft.toString()).err()).contains("/statements/0");
        assertThat(check(text.toString()).err()).contains("expected ARTICLE and DRAFT, or neither");
        assertThat(check(text.toString(), "none.json").err()).contains("there is no file none.json");
    }

    private String article() throws IOException {
        Path file = folder.resolve("article.json");
        ReadoutJson.write(WITHOUT_RECORD, file);
        return file.toString();
    }

    private String draft(Draft draft) throws IOException {
        Path file = folder.resolve("draft.json");
        ReadoutDrafts.write(draft, file);
        return file.toString();
    }

    private static Printed check(String... args) throws Exception {
        return Printed.by(() -> Cli.run(new CheckTheModel(), args));
    }
}
