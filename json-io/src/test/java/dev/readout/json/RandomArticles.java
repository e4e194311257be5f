package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
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
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Articles of every shape: nested, crossing and coinciding statements, pieces out of order, overlapping and empty,
 * characters outside the BMP, CRLF, decomposed accents, absent and present attributes, empty lists. One seed is one
 * article.
 */
public final class RandomArticles {
    private static final String[] BITS = {
        "a",
        "b",
        " ",
        "said",
        "“",
        "”",
        "é",
        "e\u0301",
        "ă",
        "\uD83D\uDE00",
        "\uD835\uDD4F",
        "\r\n",
        "\n\n",
        "\u00A0",
        "\u200B",
        "\"",
        "\\",
        "\t",
        "\u0000",
        "\u2028",
        "/",
        "日本",
        "العربية",
        "\u0301",
        "😀\u200D👩",
        "."
    };
    private static final String[] TIMES = {
        "2026",
        "2026-11",
        "2026-11-24",
        "2026-11-24T10:00:00",
        "2026-11-24T10:00:00Z",
        "2026-11-24T10:00:00+02:00",
        "1984?",
        "1984-06~",
        "2004-02-01%",
        "2004-02/2005",
        "2004/..",
        "../2004-06-01",
        "/1999",
        "1999/",
        "-0044-03-15"
    };

    private final RandomGenerator random;
    private final Text text;
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();

    private RandomArticles(long seed) {
        random = new SplittableRandom(seed);
        text = Text.of(string(random.nextInt(10) == 0 ? 0 : random.nextInt(60)));
    }

    public static Article article(long seed) {
        return new RandomArticles(seed).build();
    }

    private Article build() {
        for (int i = random.nextInt(4); i > 0; i--) {
            organizations.add(organization(i));
        }
        speakers.addAll(organizations);
        for (int i = random.nextInt(4); i > 0; i--) {
            speakers.add(person(i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            speakers.add(group(i));
        }
        // Whoever is referred to may stand before or behind.
        Collections.shuffle(speakers, new java.util.Random(random.nextLong()));
        list(3, () -> topics.add(topic(topics.size())));
        list(3, () -> meetings.add(meeting(meetings.size())));

        Article.Builder article = Article.builder()
                .text(text)
                .blocks(blocks())
                .speakers(speakers)
                .topics(topics)
                .meetings(shuffled(meetings))
                .authors(some(speakers))
                .corrections(list(2, this::correction))
                .mentions(text.length() == 0 ? List.of() : list(3, this::mention));
        if (random.nextInt(8) > 0) {
            int[] number = {0};
            article.statements(list(5, () -> statement(number[0]++)));
        }
        maybe(() -> article.id(uri()));
        maybe(() -> article.url(uri()));
        maybe(() -> article.language(pick("en", "de-AT", "zh-Hant-TW", "ro")));
        maybe(organizations, article::publisher);
        maybe(() -> article.published(when()));
        maybe(() -> article.modified(when()));
        maybe(() -> article.retrieved(when()));
        maybe(() -> article.version(words()));
        maybe(() -> article.provenance(provenance()));
        maybe(() -> article.attributes(attributes()));
        return article.build();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at <= text.length() && random.nextInt(4) > 0) {
            int start = at + random.nextInt(3);
            int end = start + random.nextInt(8);
            if (end > text.length()) {
                break;
            }
            blocks.add(new Block(pick(Block.Kind.values()), new Span(start, end)));
            at = end;
        }
        return blocks;
    }

    private Organization organization(int number) {
        Organization.Builder organization =
                Organization.builder().id("org-" + number).name(words()).sameAs(list(2, this::uri));
        maybe(() -> organization.kind(words()));
        maybe(() -> organization.attributes(attributes()));
        return organization.build();
    }

    private Person person(int number) {
        Person.Builder person =
                Person.builder().id("P." + number).roles(list(2, this::role)).sameAs(list(2, this::uri));
        maybe(() -> person.name(words()));
        maybe(() -> person.honorific(words()));
        maybe(() -> person.description(words()));
        maybe(() -> person.attributes(attributes()));
        return person.build();
    }

    private Group group(int number) {
        List<Speaker> members = some(speakers);
        Group.Builder group = Group.builder()
                .id("g:" + number)
                .description(words())
                .members(members)
                .sameAs(list(2, this::uri));
        maybe(() -> group.atLeast(random.nextInt(5)));
        maybe(() -> group.atMost(members.size() + 5 + random.nextInt(5)));
        maybe(() -> group.attributes(attributes()));
        return group.build();
    }

    private Role role() {
        Role.Builder role =
                Role.builder().title(words()).organizations(some(organizations)).accreditedTo(some(organizations));
        maybe(() -> role.since(when()));
        maybe(() -> role.until(when()));
        return role.build();
    }

    private Topic topic(int number) {
        return Topic.builder()
                .id("t_" + number)
                .label(words())
                .sameAs(list(2, this::uri))
                .build();
    }

    private Meeting meeting(int number) {
        Meeting.Builder meeting = Meeting.builder()
                .id("m" + number)
                .kind(pick(Meeting.Kind.values()))
                .participants(speakers.isEmpty() ? List.of() : list(3, this::participant))
                .places(list(2, () -> place(3)))
                .topics(some(topics))
                .designations(list(2, this::passage))
                .sameAs(list(2, this::uri));
        maybe(() -> meeting.time(when()));
        maybe(meetings, meeting::inside);
        maybe(() -> meeting.provenance(provenance()));
        maybe(() -> meeting.attributes(attributes()));
        return meeting.build();
    }

    private Participant participant() {
        Participant.Builder participant = Participant.builder().speaker(pick(speakers));
        maybe(() -> participant.part(pick(Participant.Part.values())));
        maybe(() -> participant.capacity(role()));
        maybe(organizations, participant::side);
        maybe(() -> participant.mention(passage()));
        maybe(() -> participant.attributes(attributes()));
        return participant.build();
    }

    private Place place(int depth) {
        Place.Builder place = Place.builder().name(words()).sameAs(list(2, this::uri));
        if (depth > 0) {
            maybe(() -> place.inside(place(depth - 1)));
        }
        maybe(() -> place.country(words()));
        return place.build();
    }

    private Statement statement(int number) {
        Form form = pick(Form.values());
        Statement.Builder statement = Statement.builder()
                .form(form)
                .sources(list(2, () -> source(2)))
                .addressees(list(2, this::addressee))
                .topics(some(topics));
        maybe(() -> statement.id("s" + number));
        maybe(() -> {
            Form or = pick(Form.values());
            if (or != form) {
                statement.orForm(or);
            }
        });
        maybe(() -> {
            Medium medium = pick(Medium.values());
            statement.medium(medium);
            Medium or = pick(Medium.values());
            if (or != medium) {
                statement.orMedium(or);
            }
        });
        maybe(() -> statement.status(pick(Status.values())));
        boolean hasCue = random.nextBoolean();
        if (hasCue) {
            statement.cue(cue());
        }
        if (!hasCue || random.nextBoolean()) {
            statement.content(passage());
        }
        maybe(() -> statement.frame(passage()));
        if (form != Form.DIRECT) {
            statement.quoted(list(2, this::passage));
        }
        maybe(meetings, statement::meeting);
        maybe(() -> statement.time(when()));
        maybe(() -> statement.provenance(provenance()));
        maybe(() -> statement.attributes(attributes()));
        return statement.build();
    }

    private Source source(int depth) {
        List<Speaker> who = some(speakers);
        Source.Builder source = Source.builder().speakers(who);
        if (who.isEmpty() || random.nextBoolean()) {
            source.mention(passage());
        }
        maybe(() -> source.capacity(role()));
        if (depth > 0) {
            source.via(list(2, () -> source(depth - 1)));
        }
        return source.build();
    }

    private Cue cue() {
        Cue.Builder cue = Cue.builder().passage(passage());
        maybe(() -> cue.lemma(words()));
        return cue.build();
    }

    private Addressee addressee() {
        List<Speaker> who = some(speakers);
        Addressee.Builder addressee = Addressee.builder().speakers(who);
        if (who.isEmpty() || random.nextBoolean()) {
            addressee.mention(passage());
        }
        return addressee.build();
    }

    private Mention mention() {
        Mention.Builder mention = Mention.builder().passage(passage()).speakers(some(speakers));
        maybe(() -> mention.attributes(attributes()));
        return mention.build();
    }

    private Correction correction() {
        Correction.Builder correction = Correction.builder().note(words());
        maybe(() -> correction.at(when()));
        return correction.build();
    }

    private Provenance provenance() {
        Provenance.Builder provenance = Provenance.builder().agent(words());
        maybe(() -> provenance.version(words()));
        maybe(() -> provenance.method(words()));
        maybe(() -> provenance.at(when()));
        maybe(() ->
                provenance.confidence(pick(List.of(0.0, 1.0, 0.5, 1e-9, Double.MIN_VALUE, 2e-3, random.nextDouble()))));
        return provenance.build();
    }

    private Passage passage() {
        List<Span> pieces = new ArrayList<>();
        do {
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(Math.min(9, text.length() - start + 1));
            pieces.add(new Span(start, end));
        } while (random.nextInt(4) == 0);
        return text.passage(pieces);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            attributes.put(words(), string(random.nextInt(4)));
        }
        return attributes;
    }

    private When when() {
        return When.parse(pick(TIMES));
    }

    private URI uri() {
        return URI.create(
                pick("https://example.org/", "urn:newsml:", "HTTP://Example.org/ă?q=%20#") + random.nextInt(100));
    }

    private String words() {
        return "w" + string(random.nextInt(4));
    }

    private String string(int bits) {
        StringBuilder string = new StringBuilder();
        for (int i = 0; i < bits; i++) {
            string.append(pick(BITS));
        }
        return string.toString();
    }

    private void maybe(Runnable action) {
        if (random.nextInt(3) == 0) {
            action.run();
        }
    }

    private <T> void maybe(List<T> values, Consumer<T> action) {
        if (!values.isEmpty()) {
            maybe(() -> action.accept(pick(values)));
        }
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> element.get())
                .toList();
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new java.util.Random(random.nextLong()));
        return shuffled;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
