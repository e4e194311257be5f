package dev.readout.revision;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of an article with a new version of its text. It has the new article and the fate of each passage and
 * statement.
 *
 * <pre>{@code
 * Revision revision = Revision.of(article, Text.of(newVersion));
 * revision.newArticle(); // everything that is kept, with its positions in the new text
 * revision.statements(); // UNCHANGED, MOVED, RESTYLED, EDITED or GONE, each with its parts
 * revision.accepting(WordChange::isTypography).newArticle(); // also everything whose typography changed
 * }</pre>
 *
 * <p>A revision is immutable and thread-safe.
 *
 * <p>The new article has all metadata, speakers, topics and meetings of the old article. It has those passages that are
 * kept or {@linkplain #accepting accepted}. If a passage is neither,
 *
 * <ul>
 *   <li>its statement is left out: without its content, cue or source, the statement would say something that nobody
 *       checked;
 *   <li>its mention is left out;
 *   <li>its meeting or participant stays, without the passage.
 * </ul>
 *
 * <p>The blocks of the new article depend on the blocks of the old article:
 *
 * <ul>
 *   <li>If each old block is exactly one paragraph, the new blocks are paragraphs too. A paragraph is one line, or the
 *       lines between two blank lines. A new block has the kind of the block from which most of its words are. If its
 *       words are new and it replaced exactly one block, it has the kind of that block. Any other new paragraph is a
 *       {@code PARAGRAPH} if all of the old text was in blocks; otherwise, it is not a block. A paragraph that was
 *       split gives two blocks.
 *   <li>If an old block is something else, such as a dateline inside a paragraph, each new block is where the words of
 *       an old block are now, even if they were edited. A block whose words are gone is left out.
 * </ul>
 */
public final class Revision {
    private final Article oldArticle;
    private final Article newArticle;
    private final List<PassageFate> passages;
    private final List<StatementFate> statements;
    private final Set<WordChange> accepted;

    private Revision(
            Article oldArticle,
            Text newText,
            List<Block> newBlocks,
            List<PassageFate> passages,
            List<StatementFate> statements,
            Set<WordChange> accepted) {
        this.oldArticle = oldArticle;
        this.passages = passages;
        this.accepted = accepted;
        Map<Passage, Passage> newPassages = new HashMap<>();
        for (PassageFate passage : passages) {
            if (accepted.containsAll(passage.changes())) {
                passage.newPassage().ifPresent(newPassage -> newPassages.put(passage.oldPassage(), newPassage));
            }
        }
        List<Statement> keptStatements = statements.stream()
                .filter(fate -> isInNewArticle(fate, newPassages.keySet()))
                .map(StatementFate::oldStatement)
                .toList();
        newArticle = new ArticleRebuilder(passage -> Optional.ofNullable(newPassages.get(passage)))
                .rebuild(oldArticle, newText, newBlocks, keptStatements);
        Iterator<Statement> newStatements = newArticle.statements().iterator();
        this.statements = statements.stream()
                .map(fate ->
                        fate.withNewStatement(isInNewArticle(fate, newPassages.keySet()) ? newStatements.next() : null))
                .toList();
    }

    private boolean isInNewArticle(StatementFate statement, Set<Passage> passages) {
        return accepted.containsAll(statement.beside())
                && statement.parts().stream().allMatch(part -> passages.contains(part.oldPassage()));
    }

    /**
     * Returns the comparison of an article with a new version of its text.
     *
     * @param oldArticle the article on the old text
     * @param newText the new version of the text, which may be empty or the same as the old text
     * @return a revision in which no changes are accepted
     */
    public static Revision of(Article oldArticle, Text newText) {
        Objects.requireNonNull(oldArticle, "oldArticle");
        Objects.requireNonNull(newText, "newText");
        TokenAlignment alignment = VersionAligner.align(oldArticle.text(), newText);
        PassagePlacer placer = new PassagePlacer(alignment);
        Fates fates = new Fates(placer, oldArticle);
        List<Block> newBlocks = new BlockPlacer(oldArticle, alignment, placer).newBlocks();
        return new Revision(oldArticle, newText, newBlocks, fates.passages(), fates.statements(), Set.of());
    }

    /**
     * Returns this revision with more accepted changes. Its new article also has each passage of which all changes are
     * accepted, and each statement of which all changes inside its passages and beside them are accepted. The changes
     * that this revision has accepted stay accepted. A passage that is gone is never in the new article.
     *
     * @param isAccepted returns whether a change is accepted: for example {@link WordChange#isTypography()}, or whether
     *     somebody has approved the change. It is called once for each change before this method returns.
     * @return a revision with the same fates, and with the new article and the new statements that follow from the
     *     accepted changes
     */
    public Revision accepting(Predicate<? super WordChange> isAccepted) {
        Objects.requireNonNull(isAccepted, "isAccepted");
        Set<WordChange> all = new HashSet<>(accepted);
        passages.stream()
                .flatMap(passage -> Stream.concat(passage.changes().stream(), passage.beside().stream()))
                .distinct()
                .filter(isAccepted)
                .forEach(all::add);
        return new Revision(oldArticle, newText(), newArticle.blocks(), passages, statements, Set.copyOf(all));
    }

    /** {@return the article on the old text} */
    public Article oldArticle() {
        return oldArticle;
    }

    /** {@return the new text} */
    public Text newText() {
        return newArticle.text();
    }

    /**
     * Returns the article on the new text, with everything that is {@linkplain Fate#isKept() kept} or
     * {@linkplain #accepting accepted}.
     *
     * @return the new article
     */
    public Article newArticle() {
        return newArticle;
    }

    /** {@return the fate of each passage: first of the meetings, then of the statements, then of the mentions} */
    public List<PassageFate> passages() {
        return passages;
    }

    /** {@return the fate of each statement, in the order of the old article} */
    public List<StatementFate> statements() {
        return statements;
    }

    /**
     * Returns whether the other object is a revision of an equal article to an equal text, with the same accepted
     * changes.
     *
     * @param other the object to compare with
     * @return whether the articles, the texts and the accepted changes are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Revision that
                        && oldArticle.equals(that.oldArticle)
                        && newText().equals(that.newText())
                        && accepted.equals(that.accepted));
    }

    /**
     * Returns a hash code of the old article, the new text and the accepted changes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(oldArticle, newText(), accepted);
    }

    /**
     * Returns a short description: how many statements have each fate.
     *
     * @return for example {@code Revision of 12 statements: 10 UNCHANGED, 1 MOVED, 1 EDITED}
     */
    @Override
    public String toString() {
        List<String> counts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            long count = statements.stream().filter(one -> one.fate() == fate).count();
            if (count > 0) {
                counts.add(count + " " + fate);
            }
        }
        return "Revision of " + statements.size() + " statements" + (counts.isEmpty() ? "" : ": ")
                + String.join(", ", counts);
    }
}
