package dev.readout.brat;

import static dev.readout.brat.Standoff.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.readout.Seeds;
import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.internal.characters.Characters;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests with random articles, files and broken files. */
class BratRandomTest {
    private static final int RUNS = Seeds.of(150);

    private static final BratMapping PLAIN = BratMapping.usual().toBuilder()
            .statements(List.of("Attribution"))
            .statementsAtCue(List.of("Statement"))
            .build();
    private static final BratMapping AT_CONTENT = BratMapping.usual().toBuilder()
            .statementsAtCue(List.of())
            .defaultForm(Form.FREE_INDIRECT)
            .mention("Quote")
            .build();
    private static final List<BratMapping> MAPPINGS =
            List.of(BratMapping.usual(), BratMapping.polnear(), PLAIN, AT_CONTENT);

    private static final Person ITO = Person.builder().id("ito").name("Ito").build();
    private static final Organization UN =
            Organization.builder().id("un").name("UN").build();
    private static final Topic TOPIC = Topic.of("t1", "Trade");
    private static final Meeting MEETING =
            Meeting.builder().id("m1").kind(Meeting.Kind.MEETING).build();

    /** A source of random values, which are the same for the same seed. */
    private static final class Dice {
        private final Random random;

        Dice(long seed) {
            random = new Random(seed);
        }

        boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        <T> T oneOf(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }

        @SafeVarargs
        final <T> T oneOf(T... things) {
            return things[random.nextInt(things.length)];
        }

        Text text() {
            List<String> words = List.of(
                    "a",
                    "we",
                    "said",
                    " ",
                    " ",
                    " ",
                    "\n",
                    "\r\n",
                    "“",
                    "”",
                    "\"",
                    "\"",
                    "„",
                    "«",
                    "»",
                    "''",
                    ".",
                    ",",
                    "\ud83d\ude00",
                    "e\u0301",
                    "\u00a0",
                    "\t",
                    "\u2028",
                    "’");
            StringBuilder text = new StringBuilder();
            int length = below(60);
            for (int i = 0; i < length; i++) {
                text.append(oneOf(words));
            }
            return Text.of(text.toString());
        }

        Passage passage(Text text) {
            List<Span> pieces = new ArrayList<>();
            int count = chance(70) ? 1 : 1 + below(4);
            for (int i = 0; i < count; i++) {
                int one = below(text.length() + 1);
                int other = below(text.length() + 1);
                pieces.add(new Span(Math.min(one, other), Math.max(one, other)));
            }
            return text.passage(pieces);
        }
    }

    /**
     * Returns a statement that brat can represent completely, except for quoted words that are not in quotation marks.
     */
    private static Statement statement(Dice dice, Text text, String id, List<Passage> passages) {
        Form form = dice.oneOf(Form.values());
        Statement.Builder statement = Statement.builder().id(id).form(form);
        boolean hasContent = dice.chance(80);
        if (hasContent) {
            statement.content(dice.oneOf(passages));
        }
        if (!hasContent || dice.chance(80)) {
            statement.cue(Cue.of(dice.oneOf(passages)));
        }
        for (int i = dice.below(3); i > 0; i--) {
            statement.addSource(Source.of(dice.oneOf(passages)));
        }
        for (int i = dice.below(3) - 1; i > 0; i--) {
            statement.addAddressee(Addressee.of(dice.oneOf(passages)));
        }
        if (dice.chance(20)) {
            statement.frame(dice.passage(text));
        }
        if (dice.chance(20)) {
            statement.medium(Medium.SPEECH);
            if (dice.chance(50)) {
                statement.orMedium(Medium.WRITING);
            }
        }
        if (dice.chance(20)) {
            statement.status(dice.oneOf(Status.values()));
        }
        if (dice.chance(20)) {
            statement.orForm(form == Form.DIRECT ? Form.INDIRECT : Form.DIRECT);
        }
        if (form != Form.DIRECT) {
            if (dice.chance(80)) {
                statement
                        .build()
                        .content()
                        .ifPresent(
                                content -> statement.quoted(new BratQuotations(new TextIndex(text)).quoted(content)));
            } else {
                for (int i = dice.below(3); i > 0; i--) {
                    statement.addQuoted(dice.passage(text));
                }
            }
        }
        return statement.build();
    }

    private static Article plainArticle(Dice dice) {
        Text text = dice.text();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            passages.add(dice.passage(text));
        }
        Article.Builder article = Article.builder().text(text);
        int first = dice.below(3);
        for (int i = dice.below(5); i > 0; i--) {
            article.addStatement(statement(dice, text, "E" + (first + i), passages));
        }
        for (int i = dice.below(3); i > 0; i--) {
            article.addMention(Mention.of(dice.passage(text)));
        }
        return article.build();
    }

    @Test
    void writesPlainArticlesWithoutLoss() {
        int lossless = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Article article = plainArticle(new Dice(seed));
            for (BratMapping mapping : List.of(BratMapping.usual(), PLAIN, AT_CONTENT)) {
                Brat brat = Brat.strict(mapping);
                Writing<BratFiles> writing = Brat.writing(article, mapping);
                Article back = read(brat, writing.document());
                assertThat(writing.losses())
                        .as("seed %s", seed)
                        .allMatch(loss -> loss.place().endsWith("/quoted"));
                assertThat(back.equals(article))
                        .as("seed %s", seed)
                        .isEqualTo(writing.losses().isEmpty());
                assertThat(withoutQuoted(back)).as("seed %s", seed).isEqualTo(withoutQuoted(article));
                lossless += writing.losses().isEmpty() ? 1 : 0;
            }
        }
        assertThat(lossless).isGreaterThan(2 * RUNS);
    }

    private static Article withoutQuoted(Article article) {
        return article.toBuilder()
                .statements(article.statements().stream()
                        .map(statement ->
                                statement.toBuilder().quoted(List.of()).build())
                        .toList())
                .build();
    }

    /**
     * Returns an article with information that brat cannot represent, and with attributes that look as if it had been
     * read from a file.
     */
    private static Article anyArticle(Dice dice) {
        Article plain = plainArticle(dice);
        Text text = plain.text();
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : plain.statements()) {
            Statement.Builder builder = statement.toBuilder();
            if (dice.chance(20)) {
                builder.id("s" + statements.size());
            }
            if (dice.chance(20)) {
                builder.addSource(Source.builder()
                        .mention(dice.passage(text))
                        .addSpeaker(ITO)
                        .capacity(Role.builder().title("chair").build())
                        .build());
            }
            if (dice.chance(20)) {
                builder.addSource(Source.builder().addSpeaker(UN).build());
            }
            if (dice.chance(20)) {
                builder.addAddressee(Addressee.of(dice.passage(text), UN));
            }
            if (dice.chance(10)) {
                builder.meeting(MEETING).addTopic(TOPIC).time(When.parse("2026"));
            }
            if (dice.chance(10)) {
                builder.provenance(Provenance.builder().agent("x").build());
            }
            attributes(dice).forEach(builder::putAttribute);
            statements.add(builder.build());
        }
        Article.Builder article = plain.toBuilder().statements(statements);
        if (dice.chance(50)) {
            article.speakers(List.of(ITO, UN)).addTopic(TOPIC).addMeeting(MEETING);
        } else {
            article.speakers(List.of(ITO, UN)).topics(List.of(TOPIC)).meetings(List.of(MEETING));
        }
        if (dice.chance(20)) {
            article.id(URI.create("urn:x:1")).language("en").addAuthor(ITO).publisher(UN);
        }
        if (dice.chance(20) && text.length() > 0) {
            article.addBlock(new Block(Block.Kind.HEADLINE, new Span(0, 1)));
        }
        if (dice.chance(20)) {
            article.provenance(Provenance.builder().agent("x").build());
        }
        for (int i = dice.below(3); i > 0; i--) {
            Mention.Builder mention = Mention.builder().passage(dice.passage(text));
            if (dice.chance(30)) {
                mention.addSpeaker(ITO);
            }
            attributes(dice).forEach(mention::putAttribute);
            article.addMention(mention.build());
        }
        attributes(dice).forEach(article::putAttribute);
        return article.build();
    }

    private static Map<String, String> attributes(Dice dice) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = dice.below(6) - 2; i > 0; i--) {
            String key = dice.oneOf(
                    "note",
                    "brat.event",
                    "brat.id",
                    "brat.label",
                    "brat.words",
                    "brat.T1.label",
                    "brat.T1.pieces",
                    "brat.T2.pieces",
                    "brat.T1.words",
                    "brat.E1",
                    "brat.E9",
                    "brat.A1",
                    "brat.A2",
                    "brat.R1",
                    "brat.N1",
                    "brat.#1",
                    "brat.*1",
                    "brat.*2",
                    "brat.M1",
                    "brat.",
                    "brat.A",
                    "brat.T1");
            String value = dice.oneOf(
                    "",
                    " ",
                    "x",
                    "T1",
                    "T2",
                    "E1",
                    "1",
                    "2",
                    "0",
                    "said",
                    "a\nb",
                    "x\r",
                    "Attribution:T1 Content:T2",
                    "Statement:T1",
                    "Statement:T2 Cue:T1 Content:T1 Content2:T2 Source:T1",
                    "Quote:T1 Source:T2",
                    "Form E1 Direct",
                    "Form E1 Indirect",
                    "OrForm E1 Direct",
                    "Negation E1",
                    "Negation T1",
                    "Negation E9",
                    "Status E1 Asked",
                    "Medium E1 Speech",
                    "Rel Arg1:T1 Arg2:T2",
                    "Rel Arg1:T1 Arg2:E9",
                    "Reference T1 a:b\tc",
                    "AnnotatorNotes E1\tnote",
                    "AnnotatorNotes T2",
                    "Equiv T1 T2",
                    "Equiv T1 T99");
            attributes.put(key, value);
        }
        return attributes;
    }

    @Test
    void saysOfAnyArticleWhatIsLost() {
        int lossless = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Article article = anyArticle(new Dice(seed));
            for (BratMapping mapping : MAPPINGS) {
                Brat brat = Brat.strict(mapping);
                Writing<BratFiles> writing = Brat.writing(article, mapping);
                Article back = read(brat, writing.document());
                assertThat(back.equals(article))
                        .as("seed %s", seed)
                        .isEqualTo(writing.losses().isEmpty());
                lossless += writing.losses().isEmpty() ? 1 : 0;

                // Everything that was read is preserved.
                Writing<BratFiles> again = Brat.writing(back, mapping);
                assertThat(again.losses()).as("seed %s", seed).isEmpty();
                assertThat(set(again.document().annotations()))
                        .as("seed %s", seed)
                        .isEqualTo(set(writing.document().annotations()));
            }
        }
        assertThat(lossless).isZero(); // They all have speakers.
    }

    /** Returns a file in which all lines are valid. */
    private static String file(Dice dice, Text text, BratMapping mapping) {
        List<String> types = mapping.types().collect(Collectors.toCollection(ArrayList::new));
        types.addAll(List.of("Discuss", "Move"));
        List<String> names = new ArrayList<>(List.of("Place", "Arg1", "Arg2"));
        for (StatementPart part : StatementPart.values()) {
            names.addAll(mapping.names(part));
        }
        List<String> labels = new ArrayList<>(names);
        labels.addAll(types);
        labels.add(mapping.mention());

        List<String> textBounds = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 1 + dice.below(8), id = 0; i > 0; i--) {
            id += 1 + (dice.chance(80) ? 0 : dice.below(3));
            textBounds.add("T" + id + (dice.chance(3) ? "b" : ""));
            Passage passage = passages.isEmpty() || dice.chance(70) ? dice.passage(text) : dice.oneOf(passages);
            passages.add(passage);
            String words = TextIndex.onOneLine(String.join(" ", passage.wordsOfPieces()));
            words = dice.chance(90)
                    ? words
                    : dice.oneOf(words.strip(), words + " ", " " + words, words.replace(" ", ""));
            String spans = passage.pieces().stream()
                    .map(span -> span.start() + " " + span.end())
                    .collect(Collectors.joining(";"));
            lines.add(textBounds.get(textBounds.size() - 1) + "\t" + dice.oneOf(labels) + " " + spans + "\t" + words);
        }
        List<String> events = new ArrayList<>();
        int eventCount = dice.below(5);
        for (int i = 0; i < eventCount; i++) {
            events.add("E" + (i + 1) + (dice.chance(5) ? "/x" : ""));
        }
        List<String> targets = new ArrayList<>(textBounds);
        targets.addAll(events);
        for (String event : events) {
            StringBuilder line = new StringBuilder(event + "\t" + dice.oneOf(types) + ":" + dice.oneOf(textBounds));
            for (int i = dice.below(6); i > 0; i--) {
                line.append(dice.chance(5) ? "  " : " ").append(dice.oneOf(names));
                line.append(dice.oneOf("", "", "", "2", "3", "12345678901")).append(':');
                line.append(dice.chance(90) ? dice.oneOf(textBounds) : dice.oneOf(targets));
            }
            lines.add(line + dice.oneOf("", "", "", " ", "\t"));
        }
        List<String> attributes = new ArrayList<>(List.of("Negation", "Sure"));
        mapping.form().ifPresent(form -> attributes.addAll(List.of(form, form, "Or" + form)));
        mapping.medium().ifPresent(medium -> attributes.addAll(List.of(medium, medium, "Or" + medium)));
        mapping.status().ifPresent(attributes::add);
        for (int i = 1, count = dice.below(6); i <= count; i++) {
            String type = dice.oneOf(attributes);
            String value = type.endsWith("Form")
                    ? dice.oneOf("Direct", "indirect", "FREE_INDIRECT", "free-indirect", "Reported", "Mixed")
                    : type.endsWith("Medium")
                            ? dice.oneOf("Speech", "Writing", "Thought")
                            : dice.oneOf("Asked", "Denied", "NotSaid", "Expected");
            lines.add("A" + i + "\t" + type + " " + dice.oneOf(targets) + (dice.chance(90) ? " " + value : ""));
            targets.add("A" + i);
        }
        for (int i = 1, count = dice.below(3); i <= count; i++) {
            lines.add("R" + i + "\tRel Arg1:" + dice.oneOf(targets) + " Arg2:" + dice.oneOf(targets));
            lines.add("M" + i + "\tSpeculation " + dice.oneOf(targets));
            lines.add("N" + i + "\tReference " + dice.oneOf(targets) + " Wikidata:Q" + i + "\tname");
            targets.add("R" + i);
            lines.add("#" + i + "\tAnnotatorNotes " + dice.oneOf(targets) + dice.oneOf("", "\ta note", "\ta\tb"));
            lines.add("*\tEquiv " + dice.oneOf(targets) + " " + dice.oneOf(targets));
        }
        if (dice.chance(70)) {
            Collections.shuffle(lines, dice.random);
        }
        return Standoff.file(lines.toArray(String[]::new));
    }

    @Test
    void writesTheLinesThatWereRead() {
        int statements = 0;
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            for (BratMapping mapping : MAPPINGS) {
                Dice dice = new Dice(seed);
                Text text = dice.text();
                String annotations = file(dice, text, mapping);
                // Lenient, because some forms are not allowed; no line is left out.
                Reading<Article> reading = Brat.lenient(mapping).reading(text, annotations);
                assertThat(reading.isComplete()).as("seed %s", seed).isTrue();
                Writing<BratFiles> writing = Brat.writing(reading.value(), mapping);
                Set<String> written = set(writing.document().annotations());
                if (isRefused(mapping, text, annotations)) {
                    // The lines that do not fit, and the lines about them.
                    assertThat(set(annotations)).as("seed %s", seed).containsAll(written);
                    assertThat(writing.isLossless()).as("seed %s", seed).isFalse();
                    refused++;
                } else {
                    assertThat(written).as("seed %s", seed).isEqualTo(set(annotations));
                    assertThat(writing.losses()).as("seed %s", seed).isEmpty();
                }
                assertThat(read(Brat.strict(mapping), writing.document()).equals(reading.value()))
                        .as("seed %s", seed)
                        .isEqualTo(writing.isLossless());
                statements += reading.value().statements().size();
            }
        }
        assertThat(statements).isGreaterThan(4 * RUNS);
        assertThat(refused).isBetween(RUNS / 5, RUNS);
    }

    private static Article read(Brat brat, BratFiles files) {
        return brat.read(files.text(), files.annotations());
    }

    private static boolean isRefused(BratMapping mapping, Text text, String annotations) {
        try {
            return !Brat.strict(mapping).read(text, annotations).text().equals(text);
        } catch (BratReadException e) {
            return true;
        }
    }

    @Test
    void saysWhatIsLostAfterAChange() {
        for (int seed = 0; seed < RUNS; seed++) {
            for (BratMapping mapping : MAPPINGS) {
                Dice dice = new Dice(seed);
                Text text = dice.text();
                Article article = Brat.lenient(mapping).read(text, file(dice, text, mapping));
                List<Passage> passages = List.of(dice.passage(text), dice.passage(text));
                List<Statement> statements = new ArrayList<>();
                for (Statement statement : article.statements()) {
                    switch (dice.below(5)) {
                        case 0 -> {}
                        case 1 ->
                            statements.add(statement.toBuilder()
                                    .content(dice.oneOf(passages))
                                    .build());
                        case 2 ->
                            statements.add(
                                    statement.toBuilder().sources(List.of()).build());
                        case 3 -> statements.add(statement(dice, text, "E7" + statements.size(), passages));
                        default -> statements.add(statement);
                    }
                }
                Article changed = article.toBuilder()
                        .statements(statements)
                        .mentions(article.mentions().stream()
                                .filter(m -> dice.chance(70))
                                .toList())
                        .build();
                Brat brat = Brat.strict(mapping);
                Writing<BratFiles> writing = Brat.writing(changed, mapping);
                assertThat(read(brat, writing.document()).equals(changed))
                        .as("seed %s", seed)
                        .isEqualTo(writing.losses().isEmpty());
            }
        }
    }

    private static String mutated(Dice dice, String annotations) {
        StringBuilder mutated = new StringBuilder(annotations);
        for (int i = 1 + dice.below(4); i > 0 && !mutated.isEmpty(); i--) {
            int at = dice.below(mutated.length());
            switch (dice.below(4)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 ->
                    mutated.insert(
                            at,
                            dice.oneOf("\t", " ", "\n", "\r", ":", ";", "9", "T", "E1", "*", "#", "\ud800", "é", "-"));
                case 2 -> mutated.setCharAt(at, (char) dice.oneOf(' ', '\t', '0', '9', 'T', 'x', '\n', '\udc00'));
                default -> mutated.setLength(at);
            }
        }
        return mutated.toString();
    }

    @Test
    void readsAnyFile() {
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            for (BratMapping mapping : MAPPINGS) {
                Dice dice = new Dice(seed);
                Text text = dice.text();
                String annotations = mutated(dice, file(dice, text, mapping));
                Reading<Article> reading = Brat.lenient(mapping).reading(text, annotations);
                Set<String> left = new TreeSet<>();
                for (UnparsedLine line : UnparsedLine.of(annotations)) {
                    if (line.words().codePoints().anyMatch(c -> !Characters.isWhiteSpace(c))) {
                        left.add(line.words());
                    }
                }
                reading.findings(BratFinding.class).stream()
                        .filter(BratFinding::isLeftOut)
                        .forEach(f -> left.remove(f.words()));
                Writing<BratFiles> writing = Brat.writing(reading.value(), mapping);
                Set<String> written = new TreeSet<>();
                UnparsedLine.of(writing.document().annotations()).forEach(line -> written.add(line.words()));
                if (writing.isLossless()) {
                    assertThat(written).as("seed %s", seed).containsAll(left);
                }
                assertThat(read(Brat.strict(mapping), writing.document()).equals(reading.value()))
                        .as("seed %s", seed)
                        .isEqualTo(writing.isLossless());

                boolean isRefused = false;
                try {
                    assertThat(Brat.strict(mapping).reading(text, annotations)).isEqualTo(reading);
                    assertThat(writing.losses()).as("seed %s", seed).isEmpty();
                } catch (BratReadException e) {
                    isRefused = true;
                    assertThat(reading.findings().stream().map(Finding::toString))
                            .as("seed %s", seed)
                            .contains(e.getMessage());
                }
                refused += isRefused ? 1 : 0;
            }
        }
        assertThat(refused).isBetween(RUNS, 4 * RUNS - 1);
    }

    @Test
    void readsEveryTruncationOfAFile() {
        Dice dice = new Dice(7);
        Text text = dice.text();
        String annotations = file(dice, text, BratMapping.usual());
        for (int length = 0; length <= annotations.length(); length++) {
            String truncated = annotations.substring(0, length);
            assertThatCode(() -> Brat.lenient(BratMapping.usual()).read(text, truncated))
                    .as("length %s", length)
                    .doesNotThrowAnyException();
        }
    }
}
