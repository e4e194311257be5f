package dev.readout.html.internal.revision;

import dev.readout.article.Article;
import dev.readout.html.internal.page.Head;
import dev.readout.html.internal.page.Html;
import dev.readout.html.internal.sides.Sides;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.html.internal.words.StatementWords;
import dev.readout.revision.Fate;
import dev.readout.revision.PassageFate;
import dev.readout.revision.Revision;
import dev.readout.revision.StatementFate;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the page of a revision. */
public final class RevisionPageWriter {
    private RevisionPageWriter() {}

    /** Writes the page of a revision. */
    public static void write(Revision revision, Appendable sink) throws IOException {
        Article article = revision.oldArticle();
        List<PassageFate> others = revision.passages().stream()
                .filter(passage -> !passage.place().startsWith("/statements/"))
                .toList();
        RevisionPage page = new RevisionPage(
                Head.of("What changed in an article", false),
                article.language().orElse(""),
                article.headline().map(Passage::words).orElse(""),
                counts(revision.statements().stream().map(StatementFate::fate).toList()),
                counts(others.stream().map(PassageFate::fate).toList()),
                statements(revision),
                sides(others));
        RevisionPageRenderer.render(page, sink, Object::toString, Html::escape);
    }

    private static List<ChangedStatement> statements(Revision revision) {
        List<ChangedStatement> changed = new ArrayList<>();
        for (int i = 0; i < revision.statements().size(); i++) {
            StatementFate fate = revision.statements().get(i);
            if (fate.fate() != Fate.UNCHANGED) {
                changed.add(changed(i + 1, fate));
            }
        }
        return changed;
    }

    private static ChangedStatement changed(int number, StatementFate fate) {
        Statement statement = fate.oldStatement();
        return new ChangedStatement(
                number,
                EnumWords.capitalized(fate.fate()),
                EnumWords.hyphenated(fate.fate()),
                StatementWords.who(statement),
                StatementWords.cue(statement),
                EnumWords.of(statement.form(), statement.orForm()),
                fate.newStatement().isPresent(),
                sides(shown(fate)),
                ChangeMaker.rows(fate.beside()));
    }

    /** Returns the parts to show: those that are not as they were, or the main part of a statement that only moved. */
    private static List<PassageFate> shown(StatementFate statement) {
        List<PassageFate> changed = statement.parts().stream()
                .filter(part -> !part.fate().isKept() || !part.changes().isEmpty())
                .toList();
        return changed.isEmpty()
                ? statement.parts().stream()
                        .filter(part -> part.fate() == Fate.MOVED)
                        .max(Comparator.comparingInt(
                                part -> part.oldPassage().hull().length()))
                        .stream()
                        .toList()
                : changed;
    }

    private static List<Sides> sides(List<PassageFate> passages) {
        return passages.stream()
                .filter(passage -> passage.fate() != Fate.UNCHANGED)
                .map(ChangeMaker::sides)
                .toList();
    }

    private static String counts(List<Fate> fates) {
        return Arrays.stream(Fate.values())
                .filter(fates::contains)
                .map(fate -> fates.stream().filter(fate::equals).count() + " " + EnumWords.of(fate))
                .collect(Collectors.joining(", "));
    }
}
