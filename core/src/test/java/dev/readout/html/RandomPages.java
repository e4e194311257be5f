package dev.readout.html;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Person;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Articles whose passages nest, cross, coincide, repeat, are empty or out of order. One seed is one article. */
final class RandomPages {
    private static final String[] BITS = {
        "a",
        "said ",
        "“",
        "”",
        "<b>",
        "&amp;",
        "'",
        "\"",
        "e\u0301",
        "\uD83D\uDD4A",
        "\r\n",
        "\n\n",
        "\u00A0",
        " ",
        "\u202E"
    };
    private static final List<Block.Kind> KINDS = List.of(Block.Kind.values());
    private static final List<Form> FORMS = List.of(Form.values());
    private static final Person ANN = Person.of("ann", "Ann <ann@example.org>");

    private final SplittableRandom random;
    private final Text text;

    private RandomPages(long seed) {
        random = new SplittableRandom(seed);
        StringBuilder bits = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            bits.append(BITS[random.nextInt(BITS.length)]);
        }
        text = Text.of(bits.toString());
    }

    static Article article(long seed) {
        return new RandomPages(seed).article();
    }

    private Article article() {
        Article.Builder article = Article.builder().text(text).addSpeaker(ANN);
        int start = 0;
        while (random.nextInt(4) > 0) {
            start = random.nextInt(start, text.length() + 1);
            int end = random.nextInt(start, text.length() + 1);
            article.addBlock(new Block(KINDS.get(random.nextInt(KINDS.size())), new Span(start, end)));
            start = end;
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            article.addStatement(statement());
        }
        return article.addMention(Mention.of(passage(), ANN)).build();
    }

    private Statement statement() {
        Statement.Builder statement = Statement.builder()
                .form(FORMS.get(random.nextInt(FORMS.size())))
                .addSource(random.nextBoolean() ? Source.of(passage(), ANN) : Source.of(passage()))
                .content(passage());
        if (random.nextBoolean()) {
            statement.cue(Cue.of(passage()));
            statement.content(random.nextBoolean() ? passage() : null);
        }
        if (random.nextInt(4) == 0) {
            statement.addAddressee(Addressee.of(passage(), ANN));
        }
        return statement.build();
    }

    private Passage passage() {
        List<Span> pieces = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int start = random.nextInt(text.length() + 1);
            pieces.add(new Span(start, random.nextInt(start, text.length() + 1)));
        }
        return text.passage(pieces);
    }
}
