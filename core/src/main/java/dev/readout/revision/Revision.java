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
 * An article and a new version of its text: the article on the new text, and what became of each passage and statement.
 *
 * <pre>{@code
 * Revision revision = Revision.of(article, Text.of(newVersion));
 * revision.newArticle(); // what is kept, on the new text
 * revision.statements(); // UNCHANGED, MOVED, RESTYLED, EDITED or GONE, each with its parts
 * revision.accepting(WordChange::isTypography).newArticle(); // the same, with what has only other typography
 * }</pre>
 *
 * <p>A revision does not change, and may be shared between threads.
 *
 * <p>The new article has all metadata, speakers, topics and meetings of the old one, and of the passages those that are kept
 * or {@linkplain #accepting accepted}. Of the others,
 *
 * <ul>
 *   <li>a statement is left out whole: without its content, cue or source it would say something that nobody checked;
 *   <li>a mention is left out; a meeting or participant loses the words, and stays.
 * </ul>
 *
 * <p>Where each block is exactly one paragraph, that is, one line, or what stands between blank lines, the blocks of the new
 * article are its paragraphs: each of the kind of the block that most of its words come from, or that alone stood in its
 * place. Any other is a {@code PARAGRAPH} if the old text was all blocks, and else none. A paragraph that is split gives two
 * blocks. Where blocks are other stretches, such as a dateline in a paragraph, each is where its words are, also if edited,
 * and left out if they are gone.
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
        Map<Passage, Passage> taken = new HashMap<>();
        for (PassageFate passage : passages) {
            if (accepted.containsAll(passage.changes())) {
                passage.newPassage().ifPresent(place -> taken.put(passage.oldPassage(), place));
            }
        }
        List<Statement> takenStatements = statements.stream()
                .filter(fate -> isTaken(fate, taken.keySet()))
                .map(StatementFate::oldStatement)
                .toList();
        newArticle = new Takeover(passage -> Optional.ofNullable(taken.get(passage)))
                .of(oldArticle, newText, newBlocks, takenStatements);
        Iterator<Statement> newStatements = newArticle.statements().iterator();
        this.statements = statements.stream()
                .map(fate -> fate.withNewStatement(isTaken(fate, taken.keySet()) ? newStatements.next() : null))
                .toList();
    }

    private boolean isTaken(StatementFate statement, Set<Passage> taken) {
        return accepted.containsAll(statement.beside())
                && statement.parts().stream().allMatch(part -> taken.contains(part.oldPassage()));
    }

    /**
     * Compares an article with a new version of its text.
     *
     * @param oldArticle the article on the old text
     * @param newText the text of the new version, perhaps empty or the same
     * @return what became of the article
     */
    public static Revision of(Article oldArticle, Text newText) {
        Objects.requireNonNull(oldArticle, "oldArticle");
        Objects.requireNonNull(newText, "newText");
        Matching matching = Alignment.of(oldArticle.text(), newText);
        Placement placement = new Placement(matching);
        Fates fates = new Fates(placement, oldArticle);
        List<Block> newBlocks = new NewBlocks(oldArticle, matching, placement).all();
        return new Revision(oldArticle, newText, newBlocks, fates.passages(), fates.statements(), Set.of());
    }

    /**
     * Returns this revision with more changes accepted: its new article also has each passage, where it is now, if every
     * change inside it is accepted, and each statement if every change inside its passages and beside them is. What was
     * accepted before stays accepted, and what is gone is never in the new article.
     *
     * @param isAccepted whether a change is accepted, such as {@link WordChange#isTypography()}, or a list that somebody has
     *     looked at; it is asked before this method returns
     * @return the same fates, with the new article and the new statements that follow from what is accepted
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
     * Returns the article on the new text, with what is {@linkplain Fate#isKept() kept} or {@linkplain #accepting accepted}.
     *
     * @return the new article
     */
    public Article newArticle() {
        return newArticle;
    }

    /** {@return what became of each passage, those of the meetings first, then of the statements, then of the mentions} */
    public List<PassageFate> passages() {
        return passages;
    }

    /** {@return what became of each statement, in the order of the article} */
    public List<StatementFate> statements() {
        return statements;
    }

    /**
     * Returns whether the other object is a revision of an equal article to an equal text, with the same accepted changes.
     *
     * @param other the object to compare with
     * @return whether both are the same revision
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
     * Returns a hash code of the old article, the new text and what is accepted.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(oldArticle, newText(), accepted);
    }

    /**
     * Returns how many statements have which fate.
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
