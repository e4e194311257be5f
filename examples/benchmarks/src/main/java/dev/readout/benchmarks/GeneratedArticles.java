package dev.readout.benchmarks;

import dev.readout.article.Article;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Articles of about 9 KB as JSON, with twelve direct quotations each. The same seed gives the same article. */
final class GeneratedArticles {
    private static final String[] WORDS = {
        "the", "of", "and", "talks", "in", "minister", "with", "agreement", "for", "security", "région", "on", "that",
        "cooperation", "peace", "“we", "Zürich", "will", "be", "economic", "partners", "is", "–", "summit", "to", "a"
    };
    private static final String[] CUES = {"said", "stressed", "added", "warned"};
    private static final int STATEMENTS = 12;

    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();

    private GeneratedArticles(long seed) {
        random = new SplittableRandom(seed);
    }

    static Article article(long seed) {
        return new GeneratedArticles(seed).article();
    }

    /** Where a statement's words are. No character is outside the BMP, so an index is a position. */
    private record Place(Span content, Span source, Span cue, Person speaker) {}

    private Article article() {
        List<Person> persons = List.of(
                Person.builder().id("geoana").name("Mircea Geoană").build(),
                Person.builder().id("ito").name("Aiko Itō").build());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            Person speaker = persons.get(random.nextInt(persons.size()));
            text.append("“");
            Span content = words(24);
            text.append(",” ");
            Span source = write(speaker.name().orElseThrow());
            text.append(' ');
            Span cue = write(CUES[random.nextInt(CUES.length)]);
            text.append(". ");
            words(30);
            text.append(".\n\n");
            places.add(new Place(content, source, cue, speaker));
        }
        Text whole = Text.of(text.toString());
        Article.Builder article = Article.builder().language("en").text(whole).speakers(persons);
        for (Place place : places) {
            article.addStatement(Statement.builder()
                    .form(Form.DIRECT)
                    .addSource(Source.of(whole.passage(List.of(place.source())), place.speaker()))
                    .cue(Cue.of(whole.passage(List.of(place.cue())), "say"))
                    .content(whole.passage(List.of(place.content())))
                    .build());
        }
        return article.build();
    }

    private Span words(int count) {
        int start = text.length();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return new Span(start, text.length());
    }

    private Span write(String words) {
        text.append(words);
        return new Span(text.length() - words.length(), text.length());
    }
}
