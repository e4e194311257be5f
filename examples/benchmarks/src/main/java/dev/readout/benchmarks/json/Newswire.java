package dev.readout.benchmarks.json;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Generated articles, as an extractor gives them: a meeting of two countries, its participants, and what they said, in the
 * forms that are usual in news. The same seed gives the same article.
 */
final class Newswire {
    private static final int STATEMENTS_PER_PERSON = 100;

    private final RandomGenerator random;
    private final Prose prose;
    private final Composer composer = new Composer();
    private final Organization ostrania = country("ostrania", "Ostrania", "Q1001");
    private final Organization veldland = country("veldland", "Veldland", "Q1002");
    private final Organization herald = Organization.builder()
            .id("herald")
            .name("The Lindehavn Herald")
            .kind("newspaper")
            .build();
    private final Topic water =
            Topic.builder().id("water").label("water of the Sarn").build();
    private final List<Person> people = new ArrayList<>();
    private final List<Function<Composition, Statement>> statements = new ArrayList<>();
    private final Meeting meeting;
    private final Group ministers;

    private Newswire(long seed, int persons) {
        random = new SplittableRandom(seed);
        prose = new Prose(random);
        for (int i = 0; i < persons; i++) {
            people.add(person(i));
        }
        ministers = Group.builder()
                .id("ministers")
                .description("the two ministers")
                .members(people.subList(0, 2))
                .atLeast(2)
                .atMost(2)
                .build();
        meeting = meeting();
    }

    /** Returns the article of this seed with this number of statements. */
    static Article article(long seed, int statements) {
        return new Newswire(seed, 5 + statements / STATEMENTS_PER_PERSON).article(statements);
    }

    private Article article(int number) {
        composer.headline().write(prose.opening());
        composer.byline().write("By " + prose.name());
        composer.block(Block.Kind.DATELINE).write("LINDEHAVN, Ostrania, April 17");
        composer.paragraph()
                .write("The foreign ministers of Ostrania and Veldland met in Lindehavn on Thursday, ")
                .write("for the first time in four years. " + prose.event());
        while (statements.size() < number) {
            composer.paragraph();
            for (int left = Math.min(1 + random.nextInt(3), number - statements.size()); left > 0; left--) {
                say("s" + statements.size());
                composer.write(left > 1 ? " " : "");
            }
            if (chance(6)) {
                composer.write(" " + prose.event());
            }
        }
        Composition text = composer.compose();
        List<Speaker> speakers = new ArrayList<>(people);
        speakers.addAll(List.of(ostrania, veldland, herald, ministers));
        return Article.builder()
                .id(URI.create("urn:newsml:herald.example:20310417:" + random.nextInt(1_000_000)))
                .url(URI.create("https://herald.example/2031/04/17/" + random.nextInt(1_000_000) + ".html"))
                .language("en")
                .publisher(herald)
                .published(When.parse("2031-04-17T18:05:00+02:00"))
                .text(text.text())
                .blocks(text.blocks())
                .speakers(speakers)
                .addTopic(water)
                .addMeeting(meeting)
                .statements(statements.stream().map(made -> made.apply(text)).toList())
                .provenance(Provenance.builder()
                        .agent("extractor")
                        .version("2.4.1")
                        .at(When.parse("2031-04-18T02:10:33Z"))
                        .build())
                .putAttribute("desk", "foreign")
                .putAttribute("slug", "RIVER-TALKS/" + random.nextInt(1000))
                .build();
    }

    private void say(String id) {
        Person person = people.get(random.nextInt(people.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> direct(id, person);
            case 4, 5, 6, 7 -> indirect(id, person);
            default -> reported(id, person);
        }
    }

    /** “Our engineers will need more time,” Anton Brandt said. “The talks deserve a clear answer.” */
    private void direct(String id, Person person) {
        // Some newspapers type straight marks, which JSON escapes.
        boolean curly = !chance(4);
        String open = curly ? "“" : "\"";
        String close = curly ? "”" : "\"";
        boolean post = chance(25);
        String cue = post ? "wrote" : prose.pick("said", "told reporters", "added");
        composer.write(open).mark("content " + id, prose.opening() + ",").write(close + " ");
        source(id, person, "the minister");
        composer.write(" ").mark("cue " + id, cue).write(post ? " on 𝕏." : ".");
        if (chance(3)) {
            composer.write(" " + open)
                    .mark("content " + id, prose.opening() + ".")
                    .write(close);
        }
        statements.add(text -> statement(Form.DIRECT, text, id, person, lemma(cue))
                .medium(post ? Medium.WRITING : Medium.SPEECH)
                .build());
    }

    /** Anton Brandt stressed that the talks “will need more time”. */
    private void indirect(String id, Person person) {
        String cue = prose.pick("stressed", "said", "warned", "insisted");
        boolean quoted = chance(4);
        source(id, person, "The minister");
        composer.write(" ").mark("cue " + id, cue).write(" that ");
        if (quoted) {
            composer.mark(
                    "content " + id,
                    content -> content.write(prose.clause() + " and “")
                            .mark("quoted " + id, prose.matter())
                            .write("”"));
        } else {
            composer.mark("content " + id, prose.clause());
        }
        composer.write(".");
        statements.add(text -> {
            Statement.Builder statement = statement(Form.INDIRECT, text, id, person, lemma(cue));
            if (quoted) {
                statement.addQuoted(text.passage("quoted " + id));
            }
            return statement.build();
        });
    }

    /** Anton Brandt thanked his hosts for a good beginning. */
    private void reported(String id, Person person) {
        boolean toReporters = chance(3);
        String cue = prose.pick("spoke about", "called for", "thanked them for", "asked for");
        source(id, person, "The minister");
        composer.write(" ").mark("cue " + id, cue).write(" ").mark("content " + id, prose.matter());
        if (toReporters) {
            composer.write(", before ").mark("addressee " + id, "reporters");
        }
        composer.write(".");
        statements.add(text -> {
            Statement.Builder statement = statement(Form.REPORTED, text, id, person, lemma(cue));
            if (toReporters) {
                statement.addAddressee(Addressee.of(text.passage("addressee " + id)));
            }
            return statement.build();
        });
    }

    private void source(String id, Person person, String office) {
        String name = person.name().orElseThrow();
        composer.mark(
                "source " + id,
                switch (random.nextInt(4)) {
                    case 0 -> name;
                    case 1 -> "Mr. " + name.substring(name.indexOf(' ') + 1);
                    case 2 -> office;
                    default -> name.substring(name.indexOf(' ') + 1);
                });
    }

    private Statement.Builder statement(Form form, Composition text, String id, Person person, String lemma) {
        Source.Builder source =
                Source.builder().mention(text.passage("source " + id)).addSpeaker(person);
        if (chance(10)) {
            source.capacity(person.roles().get(0));
        }
        Statement.Builder statement = Statement.builder()
                .form(form)
                .addSource(source.build())
                .cue(Cue.of(text.passage("cue " + id), lemma))
                .content(text.passage("content " + id));
        if (chance(2)) {
            statement.meeting(meeting);
        }
        if (chance(5)) {
            statement.addTopic(water);
        }
        if (chance(8)) {
            statement.putAttribute("sentiment", prose.pick("positive", "negative", "neutral"));
        }
        if (chance(8)) {
            statement.provenance(Provenance.builder()
                    .agent("extractor")
                    .confidence(random.nextInt(500, 1000) / 1000.0)
                    .build());
        }
        return statement;
    }

    private static String lemma(String cue) {
        return switch (cue) {
            case "said" -> "say";
            case "wrote" -> "write";
            case "told reporters" -> "tell";
            case "added" -> "add";
            case "stressed" -> "stress";
            case "warned" -> "warn";
            case "insisted" -> "insist";
            case "spoke about" -> "speak";
            case "called for" -> "call";
            case "thanked them for" -> "thank";
            case "asked for" -> "ask";
            default -> throw new IllegalArgumentException(cue);
        };
    }

    private Person person(int number) {
        Organization country = number % 2 == 0 ? ostrania : veldland;
        Role.Builder role = Role.builder().title(prose.office()).addOrganization(country);
        if (chance(3)) {
            role.since(When.parse(String.valueOf(random.nextInt(2020, 2031))));
        }
        return Person.builder()
                .id("p" + number)
                .name(prose.name())
                .addRole(role.build())
                .addSameAs(entity("Q" + (2000 + number)))
                .build();
    }

    private Meeting meeting() {
        return Meeting.builder()
                .id("lindehavn")
                .kind(Meeting.Kind.TALKS)
                .addParticipant(participant(0, Participant.Part.HOST, ostrania))
                .addParticipant(participant(1, Participant.Part.GUEST, veldland))
                .addPlace(Place.of("Lindehavn", Place.of("Ostrania")))
                .time(When.parse("2031-04-17"))
                .addTopic(water)
                .build();
    }

    private Participant participant(int number, Participant.Part part, Organization side) {
        Person person = people.get(number);
        return Participant.builder()
                .speaker(person)
                .part(part)
                .capacity(person.roles().get(0))
                .side(side)
                .build();
    }

    private static Organization country(String id, String name, String entity) {
        return Organization.builder()
                .id(id)
                .name(name)
                .kind("country")
                .addSameAs(entity(entity))
                .build();
    }

    private static URI entity(String id) {
        return URI.create("https://www.wikidata.example/entity/" + id);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
