package dev.readout.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Block.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.speaker.Mention;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
    private static final String NEWS = """
            Minister opens bridge

            On Monday, {s1:the minister} {c1:said} that {q1:the bridge did hold 3,500 cars a day}. \
            It was built in two years.

            “{q2:We’re proud\u00a0of it,}” {s2:the mayor} {c2:said} near the café\u0301 {m1:\ud83d\udd4a}. “{q2:It went well.}”

            {s3:Critics} {c3:said} that {q3:it was too expensive}. {s4:Others} {c4:said} {q4:nothing at all}.
            """;

    private static Revision revision(String marked, String after) {
        return Revision.of(MarkedArticle.of(marked), Text.of(after));
    }

    private static String plain(String marked) {
        return MarkedArticle.of(marked).text().string();
    }

    private static Revision replaced(String marked, String old, String by) {
        assertThat(plain(marked)).containsOnlyOnce(old);
        return revision(marked, plain(marked).replace(old, by));
    }

    private static List<String> fates(Revision revision) {
        return revision.statements().stream().map(one -> one.fate().name()).toList();
    }

    private static PassageFate at(Revision revision, String place) {
        return revision.passages().stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsEverythingIfTheTextIsEqual() {
        for (Article article : List.of(Examples.article(), MarkedArticle.of(NEWS), MarkedArticle.of(""))) {
            Revision revision = Revision.of(article, Text.of(article.text().string()));
            assertThat(revision.passages()).allSatisfy(one -> {
                assertThat(one.fate()).isEqualTo(Fate.UNCHANGED);
                assertThat(one.newPassage()).contains(one.oldPassage());
                assertThat(one.beside()).isEmpty();
            });
            assertThat(revision.statements()).allMatch(one -> one.fate() == Fate.UNCHANGED);
            assertThat(revision.newArticle()).isEqualTo(article);
            assertThat(revision.oldArticle()).isSameAs(article);
            assertThat(revision.newText()).isEqualTo(article.text());
        }
    }

    @Test
    void hasAFateForEachPlaceOfAPassage() {
        Revision revision = Revision.of(Examples.article(), Examples.article().text());
        assertThat(revision.passages())
                .extracting(PassageFate::place)
                .containsExactly(
                        "/meetings/0/participants/0/mention",
                        "/meetings/0/designations/0",
                        "/statements/0/sources/0/mention",
                        "/statements/0/sources/0/via/0/mention",
                        "/statements/0/cue/passage",
                        "/statements/0/content",
                        "/statements/0/frame",
                        "/statements/0/quoted/0",
                        "/statements/0/addressees/0/mention",
                        "/mentions/0/passage");
        assertThat(revision).hasToString("Revision of 1 statements: 1 UNCHANGED");
    }

    @Test
    void leadsFromEachOldStatementToTheNewOne() {
        Revision revision = replaced(NEWS, "proud", "not proud");
        assertThat(revision.statements())
                .extracting(StatementFate::oldStatement)
                .isEqualTo(revision.oldArticle().statements());
        assertThat(revision.statements().get(1).newStatement()).isEmpty();
        assertThat(revision.statements().stream()
                        .flatMap(one -> one.newStatement().stream())
                        .toList())
                .hasSize(3)
                .isEqualTo(revision.newArticle().statements());
        Revision accepted = revision.accepting(change -> change.newWords().equals("not"));
        assertThat(accepted.statements())
                .extracting(one -> one.newStatement().orElseThrow())
                .isEqualTo(accepted.newArticle().statements());
        assertThat(fates(accepted)).isEqualTo(fates(revision));
        assertThat(accepted.newArticle().blocks())
                .isEqualTo(revision.newArticle().blocks());
    }

    @Test
    void keepsAcceptedWhatWasAcceptedBefore() {
        String after = plain(NEWS).replace("proud", "not proud").replace("expensive", "expensive by far");
        Revision revision =
                revision(NEWS, after).accepting(change -> change.newWords().equals("not"));
        assertThat(revision.newArticle().statements()).hasSize(3);
        assertThat(revision.accepting(change -> change.newWords().equals("by far"))
                        .newArticle()
                        .statements())
                .hasSize(4);
        assertThat(revision.accepting(change -> false)).isEqualTo(revision);
    }

    @Test
    void asksOnceWhetherAChangeIsAccepted() {
        List<WordChange> asked = new ArrayList<>();
        Revision revision = replaced(NEWS, "proud", "not proud").accepting(asked::add);
        assertThat(asked).hasToString("[ADDED \"not\" at [130,133)]");
        revision.newArticle();
        assertThat(asked).hasSize(1);
    }

    @Test
    void comparesByEveryAttribute() {
        Revision revision = replaced(NEWS, "proud", "not proud");
        Revision same = replaced(NEWS, "proud", "not proud");
        assertThat(same).isEqualTo(revision).hasSameHashCodeAs(revision);
        assertThat(same.passages()).isEqualTo(revision.passages()).hasSameHashCodeAs(revision.passages());
        assertThat(same.statements()).isEqualTo(revision.statements()).hasSameHashCodeAs(revision.statements());
        Revision other = replaced(NEWS, "proud", "not at all proud");
        assertThat(other).isNotEqualTo(revision);
        assertThat(other.passages()).isNotEqualTo(revision.passages());
        Revision accepted = revision.accepting(change -> true);
        assertThat(accepted).isNotEqualTo(revision);
        assertThat(accepted.passages()).isEqualTo(revision.passages());
        assertThat(accepted.statements().get(0)).isEqualTo(revision.statements().get(0));
        assertThat(accepted.statements().get(1))
                .isNotEqualTo(revision.statements().get(1));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Article article = MarkedArticle.of(NEWS);
        assertThatNullPointerException()
                .isThrownBy(() -> Revision.of(null, article.text()))
                .withMessage("oldArticle");
        assertThatNullPointerException()
                .isThrownBy(() -> Revision.of(article, null))
                .withMessage("newText");
        assertThatNullPointerException()
                .isThrownBy(() -> Revision.of(article, article.text()).accepting(null))
                .withMessage("isAccepted");
    }

    @Test
    void losesEverythingIfTheNewTextIsEmpty() {
        Revision revision = revision(NEWS, "");
        assertThat(revision.passages()).allSatisfy(one -> {
            assertThat(one.fate()).isEqualTo(Fate.GONE);
            assertThat(one.newPassage()).isEmpty();
        });
        assertThat(revision.accepting(change -> true).newArticle())
                .isEqualTo(Article.builder().text(Text.of("")).build());
    }

    @Test
    void findsTheCorrectionOfOneWordInAQuotation() {
        Revision revision = replaced(NEWS, "proud", "not proud");
        assertThat(fates(revision)).containsExactly("UNCHANGED", "EDITED", "UNCHANGED", "UNCHANGED");
        PassageFate content = at(revision, "/statements/1/content");
        assertThat(content.fate()).isEqualTo(Fate.EDITED);
        assertThat(content.changes()).hasToString("[ADDED \"not\" at [130,133)]");
        assertThat(content.newPassage().map(Passage::wordsOfPieces))
                .contains(List.of("We’re not proud\u00a0of it,", "It went well."));
        assertThat(at(revision, "/statements/1/sources/0/mention").fate()).isEqualTo(Fate.UNCHANGED);
        assertThat(at(revision, "/mentions/0/passage").newPassage().map(Passage::words))
                .contains("\ud83d\udd4a");
        assertThat(revision.newArticle().statements()).hasSize(3);
        assertThat(revision.newArticle().text()).isEqualTo(revision.newText());
        assertThat(revision.accepting(content.changes()::contains).newArticle().statements())
                .hasSize(4)
                .element(1)
                .satisfies(s -> assertThat(s.content()).isEqualTo(content.newPassage()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            did hold      | did not hold     | EDITED   | ADDED "not"
            did hold      | hold             | EDITED   | DROPPED "did"
            hold          | withstand        | EDITED   | REPLACED "hold" by "withstand"
            3,500         | 3,600            | EDITED   | REPLACED "3,500" by "3,600"
            3,500         | −3,500           | EDITED   | REPLACED "3,500" by "−3,500"
            3,500         | 3,500%           | EDITED   | REPLACED "3,500" by "3,500%"
            bridge did    | bridges did      | EDITED   | REPLACED "bridge" by "bridges"
            the bridge d  | a bridge d       | EDITED   | REPLACED "the" by "a"
            cars a day    | cars, a day      | EDITED   | ADDED ","
            a day.        | a week.          | EDITED   | REPLACED "day" by "week"
            a day.        | a day-long.      | EDITED   | REPLACED "day" by "day-long"
            hold 3        | hold^u00a03      | RESTYLED | SPACE " " by "^u00a0"
            did hold      | did^n^nhold      | RESTYLED | SPACE " " by "\\n\\n"
            bridge did    | bri^u00addge did | RESTYLED | TYPOGRAPHY "bridge" by "bri^u00addge"
            """)
    void findsTheChangeInsideAPassage(String old, String by, Fate fate, String change) {
        String added = unescaped(by);
        Revision revision = replaced(NEWS, old, added);
        PassageFate content = at(revision, "/statements/0/content");
        assertThat(content.fate()).isEqualTo(fate);
        assertThat(content.changes()).singleElement().asString().startsWith(unescaped(change) + " at [");
        assertThat(fates(revision)).containsExactly(fate.name(), "UNCHANGED", "UNCHANGED", "UNCHANGED");
        String after = content.newPassage().orElseThrow().words();
        assertThat(after).isEqualTo("the bridge did hold 3,500 cars a day".replace(strip(old), strip(added)));
    }

    private static String unescaped(String string) {
        return string.replace("^u00a0", "\u00a0").replace("^u00ad", "\u00ad").replace("^n", "\n");
    }

    private static String strip(String string) {
        return string.endsWith(".") ? string.substring(0, string.length() - 1) : string;
    }

    @Test
    void doesNotTakeTypographyAsAnEdit() {
        String after = plain(NEWS)
                .replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replace("café\u0301", "cafe\u0301\u0301")
                .replace("\n", "\r\n");
        Revision revision = revision(NEWS, after);
        assertThat(fates(revision)).containsExactly("UNCHANGED", "RESTYLED", "UNCHANGED", "UNCHANGED");
        assertThat(at(revision, "/statements/1/content").changes())
                .extracting(WordChange::kind, WordChange::oldWords, WordChange::newWords)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(WordChange.Kind.TYPOGRAPHY, "We’re", "We're"));
        assertThat(revision.newArticle().statements()).hasSize(3);
        assertThat(revision.accepting(WordChange::isTypography).newArticle().statements())
                .hasSize(4);
        assertThat(revision.newArticle().blocks()).hasSize(4);
    }

    @Test
    void keepsAPassageWithAnInsertionBesideIt() {
        Revision revision = replaced(NEWS, "On Monday, the minister said", "Today the minister of works said");
        assertThat(at(revision, "/statements/0/sources/0/mention").fate()).isEqualTo(Fate.UNCHANGED);
        assertThat(at(revision, "/statements/0/sources/0/mention").beside())
                .hasToString("[REPLACED \"On Monday,\" by \"Today\" at [23,28), ADDED \"of works\" at [42,50)]");
    }

    @Test
    void takesAStatementAsEditedIfWordsAreAddedBesideAPart() {
        Revision never = replaced(NEWS, "minister said", "minister never said");
        assertThat(fates(never)).startsWith("EDITED");
        assertThat(never.statements().get(0).beside()).hasToString("[ADDED \"never\" at [47,52)]");
        assertThat(at(never, "/statements/0/cue/passage").fate()).isEqualTo(Fate.UNCHANGED);
        assertThat(never.newArticle().statements()).hasSize(3);
        assertThat(never.accepting(change -> change.newWords().equals("never"))
                        .newArticle()
                        .statements())
                .hasSize(4);

        assertThat(fates(replaced(NEWS, "a day.", "a day if asked."))).startsWith("EDITED");
        assertThat(fates(replaced(NEWS, "Critics said", "Critics and friends said"))
                        .get(2))
                .isEqualTo("EDITED");
        assertThat(fates(replaced(NEWS, "Critics said", "They sing. Critics said"))
                        .get(2))
                .isEqualTo("UNCHANGED");
        assertThat(fates(replaced(NEWS, "It was built", "All is well. It was built")))
                .startsWith("UNCHANGED");
        assertThat(fates(replaced(NEWS, " It was built in two years.", ""))).startsWith("UNCHANGED");
    }

    @Test
    void findsParagraphsThatMoved() {
        String[] lines = plain(NEWS).split("\n\n", -1);
        Revision revision = revision(NEWS, String.join("\n\n", lines[0], lines[2], lines[1], lines[3]));
        assertThat(fates(revision)).containsExactly("UNCHANGED", "MOVED", "UNCHANGED", "UNCHANGED");
        Article article = revision.newArticle();
        assertThat(article.statements()).hasSize(4);
        assertThat(article.blocks()).hasSize(4);
        assertThat(article.statements().get(1).content().map(Passage::hull)).contains(new Span(24, 91));
    }

    @Test
    void findsAParagraphThatMovedAndWasEdited() {
        String[] lines = plain(NEWS).split("\n\n", -1);
        String edited = lines[2].replace("the mayor said", "the mayor added").replace("It went well", "All went well");
        Revision revision = revision(NEWS, String.join("\n\n", lines[0], edited, lines[1], lines[3]));
        assertThat(fates(revision)).containsExactly("UNCHANGED", "EDITED", "UNCHANGED", "UNCHANGED");
        assertThat(at(revision, "/statements/1/sources/0/mention").fate()).isEqualTo(Fate.MOVED);
        PassageFate content = at(revision, "/statements/1/content");
        assertThat(content.isMoved()).isTrue();
        assertThat(content.changes()).singleElement().asString().startsWith("REPLACED \"It\" by \"All\"");
        assertThat(at(revision, "/statements/1/cue/passage").newPassage().map(Passage::words))
                .contains("added");
    }

    @Test
    void findsAShortLineThatMoved() {
        Revision revision = revision(
                "By {m1:Se\u0301an Ó}\nRain in May\nIt rained all day, and nobody came.\n",
                "Rain in May\nIt rained all day, and nobody came.\nBy Se\u0301an Ó\n");
        assertThat(at(revision, "/mentions/0/passage").fate()).isEqualTo(Fate.MOVED);
        assertThat(at(revision, "/mentions/0/passage").newPassage().map(Passage::words))
                .contains("Se\u0301an Ó");
    }

    @Test
    void distinguishesEqualWordsByTheWordsAroundThem() {
        StringBuilder marked = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            marked.append("{s" + i + ":Ann} {c" + i + ":said} {q" + i + ":yes, " + i + "}.\n");
        }
        List<String> lines = plain(marked.toString()).lines().toList();
        List<String> after = new ArrayList<>(lines);
        after.set(30, "Ann wrote yes, 31.");
        after.remove(11);
        Revision revision = revision(marked.toString(), String.join("\n", after));
        for (int i = 0; i < 40; i++) {
            StatementFate fate = revision.statements().get(i);
            if (i == 11) {
                assertThat(fate.parts()).allMatch(part -> part.fate() == Fate.GONE);
            } else if (i == 30) {
                assertThat(fate.parts())
                        .extracting(PassageFate::fate)
                        .containsExactly(Fate.UNCHANGED, Fate.EDITED, Fate.UNCHANGED);
            } else {
                int line = revision.newText().string().indexOf(lines.get(i));
                assertThat(fate.fate()).isEqualTo(Fate.UNCHANGED);
                assertThat(fate.parts().get(1).newPassage())
                        .contains(revision.newText().passage(line + 4, line + 8));
            }
        }
    }

    @Test
    void dropsWholeSentencesWhereWordsRepeat() {
        Revision revision =
                revision("{s1:She} {c1:said} {q1:he came}. {s2:She} {c2:said} {q2:he left}.", "She said he left.");
        assertThat(fates(revision)).containsExactly("GONE", "UNCHANGED");
        Revision added = revision("{s1:She} {c1:said} {q1:he left}.", "She said he came. She said he left.");
        assertThat(fates(added)).containsExactly("UNCHANGED");
        assertThat(at(added, "/statements/0/cue/passage").newPassage().map(Passage::hull))
                .contains(new Span(22, 26));
    }

    @Test
    void doesNotTakeASingleWordOfAnotherSentenceAsTheOldWord() {
        Revision revision = revision(
                "It rained.\n{s1:The minister} of works and of many other things {c1:said} {q1:that the old bridge by the"
                        + " river would be closed}.\nIt rained more.",
                "It rained.\nWhen all of the children went home in the evening nobody said a word of it to their parents"
                        + " or friends there.\nIt rained more.");
        assertThat(fates(revision)).containsExactly("GONE");
        assertThat(at(revision, "/statements/0/cue/passage").fate()).isEqualTo(Fate.GONE);
    }

    @Test
    void replacesAWordByTheWordInItsPlace() {
        Revision revision = replaced(NEWS, "the mayor said", "Ann stressed");
        assertThat(at(revision, "/statements/1/cue/passage").newPassage().map(Passage::words))
                .contains("stressed");
        assertThat(at(revision, "/statements/1/cue/passage").changes())
                .singleElement()
                .asString()
                .startsWith("REPLACED \"said\" by \"stressed\"");
    }

    @Test
    void keepsPassagesThatOverlapCoincideAndAreOutOfOrder() {
        Text text = Text.of("one two three four five six");
        Passage backward = text.find("five six").and(text.find("one two")).and(text.find("two three"));
        Article article = Article.builder()
                .text(text)
                .addMention(Mention.of(backward))
                .addMention(Mention.of(backward))
                .addMention(Mention.of(text.find("wo thr")))
                .addMention(Mention.of(text.find(" four ")))
                .addMention(Mention.of(text.passage(3, 3)))
                .build();
        Article kept = Revision.of(article, Text.of("zero one two three four five six seven"))
                .newArticle();
        assertThat(kept.mentions())
                .extracting(mention -> mention.passage().pieces().toString())
                .containsExactly(
                        "[[24,32), [5,12), [9,18)]", "[[24,32), [5,12), [9,18)]", "[[10,16)]", "[[18,24)]", "[[8,8)]");
    }

    @Test
    void reportsAPieceThatIsGone() {
        Revision revision = replaced(NEWS, " “It went well.”", "");
        PassageFate content = at(revision, "/statements/1/content");
        assertThat(content.fate()).isEqualTo(Fate.EDITED);
        assertThat(content.changes()).hasToString("[DROPPED \"It went well.\" at [0,0)]");
        assertThat(content.newPassage().map(Passage::words)).contains("We’re proud\u00a0of it,");
    }

    @Test
    void keepsMeetingsAndParticipantsWithoutTheirPassages() {
        Article article = Examples.article();
        String after = article.text().string().replace("Netanyahu", "the guest").replace("the visit", "a banquet");
        Article now = Revision.of(article, Text.of(after)).newArticle();
        Meeting meeting = now.meetings().get(0);
        Participant participant = Examples.participant();
        assertThat(meeting.designations()).isEmpty();
        assertThat(meeting.participants())
                .containsExactly(Participant.builder()
                        .speaker(participant.speaker())
                        .part(participant.part().orElseThrow())
                        .capacity(participant.capacity().orElseThrow())
                        .side(participant.side().orElseThrow())
                        .attributes(participant.attributes())
                        .build());
        assertThat(now.statements()).isEmpty();
        assertThat(now.mentions()).hasSize(1);
        assertThat(now.toBuilder()
                        .text(article.text())
                        .blocks(article.blocks())
                        .meetings(List.of())
                        .mentions(List.of())
                        .build())
                .isEqualTo(article.toBuilder()
                        .meetings(List.of())
                        .statements(List.of())
                        .mentions(List.of())
                        .build());
    }

    @Test
    void movesEveryPartOfAStatement() {
        Article article = Examples.article();
        Text after = Text.of("\ud83d\udd4a " + article.text().string());
        Article now = Revision.of(article, after).newArticle();
        assertThat(now.statements()).hasSize(1);
        Statement statement = now.statements().get(0);
        assertThat(statement.toBuilder().build())
                .isNotEqualTo(article.statements().get(0));
        assertThat(statement.sources().get(0).via().get(0).mention().map(Passage::words))
                .contains("Reuters");
        assertThat(statement.quoted().get(0).hull())
                .isEqualTo(new Span(
                        article.statements().get(0).quoted().get(0).hull().start() + 2,
                        article.statements().get(0).quoted().get(0).hull().end() + 2));
        assertThat(Revision.of(now, article.text()).newArticle()).isEqualTo(article);
    }

    @Test
    void makesBlocksOfParagraphs() {
        Text text = Text.of("Ann O\r\n\r\nRain\r\n\r\nIt rained all day. Nobody came.");
        Article article = Article.builder()
                .text(text)
                .addBlock(new Block(Kind.BYLINE, new Span(0, 5)))
                .addBlock(new Block(Kind.HEADLINE, new Span(9, 13)))
                .addBlock(new Block(Kind.PARAGRAPH, new Span(17, 48)))
                .build();
        assertThat(blocks(article, "Ann O\n\nMuch rain\n\nIt rained all day.\n\nNobody came.\n\nWe are told."))
                .containsExactly(
                        "BYLINE Ann O",
                        "HEADLINE Much rain",
                        "PARAGRAPH It rained all day.",
                        "PARAGRAPH Nobody came.",
                        "PARAGRAPH We are told.");
        assertThat(blocks(article, "Ann O\n\nStorm\n\nIt rained all day."))
                .containsExactly("BYLINE Ann O", "HEADLINE Storm", "PARAGRAPH It rained all day.");
        assertThat(blocks(article, "Ann O\n\nStorm\n\nMore news.\n\nIt rained all day. Nobody came."))
                .containsExactly(
                        "BYLINE Ann O",
                        "PARAGRAPH Storm",
                        "PARAGRAPH More news.",
                        "PARAGRAPH It rained all day. Nobody came.");
        Article headlineOnly =
                article.toBuilder().blocks(article.blocks().subList(0, 2)).build();
        assertThat(blocks(headlineOnly, "Ann O\n\nRain\n\nIt rained all day.\n\nWe are told."))
                .containsExactly("BYLINE Ann O", "HEADLINE Rain");
    }

    @Test
    void keepsBlocksThatAreNotParagraphs() {
        Text text = Text.of("JERUSALEM, May 4 (AP) – It rained.");
        Article article = Article.builder()
                .text(text)
                .addBlock(new Block(Kind.DATELINE, new Span(0, 16)))
                .addBlock(new Block(Kind.PARAGRAPH, new Span(24, 34)))
                .build();
        assertThat(blocks(article, "JERUSALEM, May 5 (AP) – Today, it rained."))
                .containsExactly("DATELINE JERUSALEM, May 5", "PARAGRAPH Today, it rained.");
    }

    private static List<String> blocks(Article article, String after) {
        Article now = Revision.of(article, Text.of(after)).newArticle();
        return now.blocks().stream()
                .map(block -> block.kind() + " " + now.passage(block).words())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "!", "他说：“会议很成功。”", "\ufeffword"})
    void comparesAnyTwoTexts(String after) {
        for (String before : List.of("", " ", "{m1: }", "{m1:word}", "{m1:\ufeff}", "{m1:会议很}成功。")) {
            Article article = MarkedArticle.of(before);
            assertThat(Revision.of(article, Text.of(after))
                            .accepting(change -> true)
                            .newArticle()
                            .text())
                    .isEqualTo(Text.of(after));
        }
    }

    @Test
    void comparesScriptsWithoutSpacesByCharacter() {
        Revision revision = revision("{s1:部长}{c1:说}：“{q1:会议很成功}。”{m1:他}离开了。", "部长说：“会议不很成功。”他离开了。");
        assertThat(fates(revision)).containsExactly("EDITED");
        assertThat(at(revision, "/statements/0/content").changes()).hasToString("[ADDED \"不\" at [7,8)]");
        assertThat(at(revision, "/mentions/0/passage").fate()).isEqualTo(Fate.UNCHANGED);
    }
}
