package dev.readout.revision;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.speaker.Mention;
import dev.readout.statement.Addressee;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An article and a new version of its text: the article on the new text, and what became of each passage and statement.
 *
 * <pre>{@code
 * Revision revision = Revision.of(article, Text.of(newVersion));
 * revision.article();    // what is kept, on the new text
 * revision.statements(); // UNCHANGED, MOVED, RESTYLED, EDITED or GONE, each with its parts
 * revision.article(WordChange::isTypography); // the same, with what has only other typography
 * }</pre>
 *
 * <p>A revision does not change, and may be shared between threads.
 *
 * <p>The new article has all metadata, speakers, topics and meetings of the old one, and of the passages those that are kept.
 * Of what is not kept,
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
    private final Article before;
    private final Matching matching;
    private final Placement placement;
    private final List<PassageFate> passages;
    private final List<StatementFate> statements;
    private final List<Block> blocks;

    private Revision(Article before, Text after) {
        this.before = before;
        matching = Alignment.of(before.text(), after);
        placement = new Placement(matching);
        List<PassageFate> all = new ArrayList<>();
        addMeetings(all);
        List<StatementFate> fates = new ArrayList<>();
        for (int i = 0; i < before.statements().size(); i++) {
            StatementFate fate =
                    fate("statements[" + i + "].", before.statements().get(i));
            fates.add(fate);
            all.addAll(fate.parts());
        }
        for (int i = 0; i < before.mentions().size(); i++) {
            Mention mention = before.mentions().get(i);
            all.add(fate("mentions[" + i + "].passage", mention.passage()));
        }
        passages = List.copyOf(all);
        statements = List.copyOf(fates);
        blocks = new NewBlocks(before, matching, placement).all();
    }

    /**
     * Compares an article with a new version of its text.
     *
     * @param before the article
     * @param after the text of the new version, perhaps empty or the same
     * @return what became of the article
     */
    public static Revision of(Article before, Text after) {
        return new Revision(before, after);
    }

    /** {@return the article on the old text} */
    public Article before() {
        return before;
    }

    /** {@return the new text} */
    public Text after() {
        return matching.after().text();
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
     * Returns the article on the new text, with nothing that was edited.
     *
     * @return what is {@linkplain Fate#isKept() kept}
     */
    public Article article() {
        return article(change -> false);
    }

    /**
     * Returns the article on the new text, with what was edited and accepted: a passage, where it is now, if every change of
     * it is accepted, a statement if every change of its passages and beside them is. What is gone is never
     * in it.
     *
     * @param accepted whether a change is accepted, such as {@link WordChange#isTypography()}, or a list that somebody has
     *     looked at
     * @return what is kept or accepted
     */
    public Article article(Predicate<? super WordChange> accepted) {
        Predicate<StatementFate> isTaken = fate -> fate.beside().stream().allMatch(accepted)
                && fate.parts().stream()
                        .allMatch(part -> part.fate() != Fate.GONE
                                && part.changes().stream().allMatch(accepted));
        return new Takeover(passage -> taken(passage, accepted))
                .of(
                        before,
                        after(),
                        blocks,
                        statements.stream()
                                .filter(isTaken)
                                .map(StatementFate::before)
                                .toList());
    }

    private Optional<Passage> taken(Passage passage, Predicate<? super WordChange> accepted) {
        Placement.Place place = placement.of(passage);
        return place.after().filter(p -> place.changes().stream().allMatch(accepted));
    }

    private void addMeetings(List<PassageFate> all) {
        for (int i = 0; i < before.meetings().size(); i++) {
            Meeting meeting = before.meetings().get(i);
            String path = "meetings[" + i + "].";
            for (int j = 0; j < meeting.participants().size(); j++) {
                Participant participant = meeting.participants().get(j);
                add(all, path + "participants[" + j + "].mention", participant.mention());
            }
            addEach(all, path + "designations", meeting.designations());
        }
    }

    private StatementFate fate(String path, Statement statement) {
        List<PassageFate> parts = new ArrayList<>();
        addSources(parts, path + "sources", statement.sources());
        add(parts, path + "cue.passage", statement.cue().map(cue -> cue.passage()));
        add(parts, path + "content", statement.content());
        add(parts, path + "frame", statement.frame());
        addEach(parts, path + "quoted", statement.quoted());
        for (int i = 0; i < statement.addressees().size(); i++) {
            Addressee addressee = statement.addressees().get(i);
            add(parts, path + "addressees[" + i + "].mention", addressee.mention());
        }
        List<WordChange> beside = parts.stream()
                .flatMap(part -> part.beside().stream())
                .distinct()
                .toList();
        return new StatementFate(fate(statement, parts, beside), statement, parts, beside);
    }

    private Fate fate(Statement statement, List<PassageFate> parts, List<WordChange> beside) {
        if (placement.of(statement.passage()).fate() == Fate.GONE) {
            return Fate.GONE;
        }
        Fate worst = parts.stream().map(PassageFate::fate).reduce(Fate.UNCHANGED, Revision::worse);
        return worst == Fate.GONE || !beside.isEmpty() ? Fate.EDITED : worst;
    }

    private static Fate worse(Fate one, Fate other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void addSources(List<PassageFate> all, String path, List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            String element = path + "[" + i + "].";
            add(all, element + "mention", sources.get(i).mention());
            addSources(all, element + "via", sources.get(i).via());
        }
    }

    private void addEach(List<PassageFate> all, String path, List<Passage> found) {
        for (int i = 0; i < found.size(); i++) {
            all.add(fate(path + "[" + i + "]", found.get(i)));
        }
    }

    private void add(List<PassageFate> all, String path, Optional<Passage> passage) {
        passage.ifPresent(p -> all.add(fate(path, p)));
    }

    private PassageFate fate(String where, Passage passage) {
        Placement.Place place = placement.of(passage);
        return new PassageFate(
                where, place.fate(), passage, place.after(), place.isMoved(), place.changes(), place.beside());
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
