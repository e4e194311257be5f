package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests with the whole corpus, skipped where it is absent. */
class ImportStateDepartmentCorpusTest {
    private static final List<Article> ARTICLES = new ArrayList<>();
    private static String messages = "";
    private static Path corpus = Path.of("");

    @BeforeAll
    static void importCorpus() throws IOException {
        corpus = shared().resolve("corpora/state-department");
        assumeTrue(Files.isDirectory(corpus), "the corpus is absent: " + corpus);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = ImportStateDepartment.run(
                List.of(corpus),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(exitCode).isZero();
        messages = err.toString(StandardCharsets.UTF_8);
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> ReadoutJson.strict().read(line))
                .forEach(ARTICLES::add);
    }

    private static Path shared() {
        String folder = System.getProperty("readout.shared", "");
        return folder.isBlank()
                ? Path.of(System.getProperty("readout.root", ".")).resolveSibling("shared")
                : Path.of(folder);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.endsWith("presidents.xml") && !file.endsWith("travel-role-codes.xml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void losesNoFieldOfAnyRecord() throws Exception {
        int records = 0;
        int fields = 0;
        List<String> differences = new ArrayList<>();
        for (Path file : files()) {
            StateDepartmentFile read = StateDepartmentFile.read(file);
            List<Map<String, String>> expected = StateDepartmentFields.in(Files.readAllBytes(file));
            assertThat(read.records()).as("%s", file).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                Article article =
                        StateDepartmentArticle.of(read.records().get(i)).article();
                Article again = ARTICLES.get(records++);
                fields += expected.get(i).size();
                if (!again.equals(article)
                        || !StateDepartmentFields.of(article).equals(expected.get(i))
                        || !StateDepartmentFields.of(again).equals(expected.get(i))) {
                    differences.add(file + ": " + expected.get(i));
                }
            }
        }

        assertThat(differences.stream().limit(3)).isEmpty();
        assertThat(records).isEqualTo(7_535).isEqualTo(ARTICLES.size());
        assertThat(fields).isEqualTo(3_264 * 11 + 4_271 * 15);
    }

    @Test
    void printsTheTable() {
        assertThat(messages.lines())
                .containsExactly(
                        corpus + ": skipped files that are not .xml: 4 .md, 2 .rnc, 2 .sch",
                        corpus.resolve("travels/code-tables/travel-role-codes.xml")
                                + ": skipped, its root is <code-table>, not <visits> or <trips>",
                        corpus.resolve("travels/presidents/presidents.xml")
                                + ": skipped, its root is <presidents>, not <visits> or <trips>",
                        "records                                     7535",
                        "days                                       20165",
                        "places                                      4904",
                        "participants known by office only              0",
                        "participants known by description only         4",
                        "visitors not split, as groups                  2",
                        "records refused                                0");
    }

    @Test
    void fillsTheModel() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Article article : ARTICLES) {
            String kind = article.attributes().getOrDefault("record", "");
            Meeting meeting = article.meetings().get(0);
            meeting.time().ifPresent(when -> count(counts, when.isInterval() ? "when: interval" : "when: date"));
            count(counts, kind + ": participants " + meeting.participants().size());
            count(counts, "places " + Math.min(2, meeting.places().size()) + (kind.equals("visit") ? " (visit)" : ""));
            for (Participant participant : meeting.participants()) {
                count(counts, kind + (participant.capacity().isPresent() ? ": capacity" : ": no capacity"));
                if (participant.speaker() instanceof Person person) {
                    person.name().ifPresent(name -> count(counts, "named"));
                    person.honorific().ifPresent(honorific -> count(counts, "honorific"));
                }
                participant.side().ifPresent(side -> count(counts, "side"));
            }
            meeting.attributes().keySet().forEach(key -> count(counts, "kept: " + key));
        }

        assertThat(counts)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("when: date", 1_050 + 1_389),
                        Map.entry("when: interval", 7_535 - 1_050 - 1_389),
                        Map.entry("visit: participants 1", 3_257),
                        Map.entry("visit: participants 2", 7),
                        Map.entry("trip: participants 1", 4_271),
                        Map.entry("visit: capacity", 3_256),
                        Map.entry("visit: no capacity", 15),
                        Map.entry("trip: capacity", 4_271),
                        Map.entry("named", 3_271 - 6 + 4_271),
                        Map.entry("honorific", 14),
                        Map.entry("side", 3_271 + 4_271),
                        Map.entry("places 0 (visit)", 3_264),
                        Map.entry("places 0", 54),
                        Map.entry("places 1", 3_701),
                        Map.entry("places 2", 516),
                        Map.entry("kept: @role", 4_271),
                        Map.entry("kept: @who", 4_271),
                        Map.entry("kept: role", 4_271),
                        Map.entry("kept: country@id", 4_271),
                        // 54 without a locale, 2 with a space at the end.
                        Map.entry("kept: country", 56),
                        // 54 empty ones, and 5 with spaces or a line break.
                        Map.entry("kept: locale", 59),
                        Map.entry("kept: from", 1),
                        // 19 with a space before or after, one with a comma, 2 with a space next to a hyphen.
                        Map.entry("kept: visitor", 22))));
    }

    private static void count(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }

    @Test
    void holdsWhatAReaderSees() {
        Organization panama = country("panama", "Panama");
        assertThat(speakers("visit", "2148")).containsExactly(person("visitor", "Porras"), panama);
        assertThat(meeting("visit", "2148"))
                .isEqualTo(visit("1920-09-15/1920-09-16")
                        .addParticipant(guest(person("visitor", "Porras"), "President-elect", panama))
                        .build());

        Organization italy = country("italy", "Italy");
        assertThat(meeting("visit", "855"))
                .isEqualTo(visit("1991-05-07")
                        .addParticipant(guest(person("visitor", "Francesco Cossiga"), "President", italy))
                        .addParticipant(guest(person("visitor-2", "Giulio Andreotti"), "Prime Minister", italy))
                        .build());
        assertThat(article("visit", "855").text().length()).isZero();

        Organization australia = country("australia", "Australia");
        assertThat(meeting("visit", "2174"))
                .isEqualTo(visit("1938-08-22/1938-08-23")
                        .addParticipant(guest(
                                Person.builder()
                                        .id("visitor")
                                        .honorific("Lord")
                                        .name("Gowrie")
                                        .build(),
                                "Governor General",
                                australia))
                        .build());

        Organization unitedStates = Organization.of("united-states", "United States");
        assertThat(meeting("trip", "2819"))
                .isEqualTo(visit("1969-02-23/1969-02-24")
                        .addParticipant(guest(person("nixon-richard-m", "Richard M. Nixon"), "President", unitedStates))
                        .addPlace(Place.builder()
                                .name("Brussels")
                                .inside(Place.of("Belgium"))
                                .country("Belgium")
                                .build())
                        .attributes(trip("nixon-richard-m", "president", "belgium"))
                        .build());

        Map<String, String> vatican = trip("biden-joseph-r", "president", "holy-see");
        vatican.put("country", "Vatican City");
        vatican.put("locale", "");
        assertThat(meeting("trip", "4116"))
                .isEqualTo(visit("2021-10-29")
                        .addParticipant(guest(person("biden-joseph-r", "Joseph R. Biden"), "President", unitedStates))
                        .attributes(vatican)
                        .build());
    }

    @Test
    void leavesAloneWhatIsNotClear() {
        assertThat(ARTICLES.stream()
                        .flatMap(article -> article.meetings().get(0).participants().stream())
                        .map(Participant::speaker)
                        .filter(speaker -> speaker instanceof Group
                                || (speaker instanceof Person person
                                        && person.name().isEmpty()))
                        .map(speaker -> speaker.id() + ": " + speaker.displayName()))
                .containsExactlyInAnyOrder(
                        "visitors: Premier and Prince Sihanouk",
                        "visitors: Premier & Prince Sihanouk",
                        "visitor: Prime Minster Mackenzie King",
                        "visitor: Prime Minster Adrian Nastase",
                        "visitor: Prime Ministere Silvio Berlusconi",
                        "visitor: Prime MinisterHaidar al- Abadi");
    }

    @Test
    void listsThePlacesOfALocale() {
        assertThat(ARTICLES.stream()
                        .map(article -> article.meetings().get(0))
                        .filter(meeting -> meeting.places().size() == 6)
                        .map(meeting ->
                                meeting.places().stream().map(Place::name).toList()))
                .contains(List.of("Mexico, D.F.", "Cuernavaca", "Puebla", "Orizaba", "Guadalajara", "Potosi"));
    }

    private static Article article(String record, String id) {
        return ARTICLES.stream()
                .filter(article -> record.equals(article.attributes().get("record"))
                        && id.equals(article.attributes().get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Meeting meeting(String record, String id) {
        return article(record, id).meetings().get(0);
    }

    private static List<Speaker> speakers(String record, String id) {
        return article(record, id).speakers();
    }

    private static Organization country(String id, String name) {
        return Organization.builder().id(id).name(name).putAttribute("id", id).build();
    }

    private static Person person(String id, String name) {
        return Person.builder().id(id).name(name).build();
    }

    private static Participant guest(Person person, String title, Organization organization) {
        return Participant.builder()
                .speaker(person)
                .part(Participant.Part.GUEST)
                .capacity(Role.of(title, organization))
                .side(organization)
                .build();
    }

    private static Meeting.Builder visit(String when) {
        return Meeting.builder().id("visit").kind(Meeting.Kind.VISIT).time(When.parse(when));
    }

    private static Map<String, String> trip(String who, String role, String country) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("@who", who);
        attributes.put("@role", role);
        attributes.put("role", role);
        attributes.put("country@id", country);
        return attributes;
    }
}
