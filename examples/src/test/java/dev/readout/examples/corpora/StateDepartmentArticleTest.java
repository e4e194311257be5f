package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Place;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateDepartmentArticleTest {
    private static StateDepartmentArticle.Imported imported(String kind, String... keysAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        StateDepartmentArticle.Imported imported =
                StateDepartmentArticle.of(new StateDepartmentRecord(kind, 7, fields));
        Article article = imported.article();
        assertThat(StateDepartmentFields.of(article)).isEqualTo(new TreeMap<>(fields));
        assertThat(ReadoutJson.strict().read(ReadoutJson.toBytes(article))).isEqualTo(article);
        return imported;
    }

    private static Article visit(String... keysAndValues) {
        return imported("visit", keysAndValues).article();
    }

    private static Meeting trip(String... keysAndValues) {
        return imported("trip", keysAndValues).article().meetings().get(0);
    }

    @Test
    void putsAVisitWhereTheModelHasAPlace() {
        assertThat(ReadoutJson.toJson(visit(
                        "id", "12",
                        "start-date", "1931-05-02",
                        "end-date", "1931-05-04",
                        "visitor", "President-elect Vennby",
                        "from", "Freedonia",
                        "from@id", "freedonia",
                        "description", "Private\n   visit.\u00a0",
                        "created-by", "someone",
                        "created-datetime", "2010-10-25T16:17:47.87-04:00",
                        "last-modified-by", "someone-else",
                        "last-modified-datetime", "")))
                .isEqualTo("""
                        {"readout":"1","text":"Private\\n   visit.\u00a0",\
                        "speakers":[{"id":"visitor","kind":"person","name":"Vennby"},\
                        {"id":"freedonia","kind":"organization","name":"Freedonia","attributes":{"id":"freedonia"}}],\
                        "meetings":[{"id":"visit","kind":"visit","participants":[{"speaker":"visitor","part":"guest",\
                        "capacity":{"title":"President-elect","organizations":["freedonia"]},"side":"freedonia"}],\
                        "time":"1931-05-02/1931-05-04"}],\
                        "attributes":{"record":"visit","id":"12","created-by":"someone",\
                        "created-datetime":"2010-10-25T16:17:47.87-04:00","last-modified-by":"someone-else",\
                        "last-modified-datetime":""}}""");
    }

    @Test
    void putsATripWhereTheModelHasAPlace() {
        assertThat(ReadoutJson.toJson(imported(
                                "trip",
                                "@role",
                                "secretary",
                                "@who",
                                "okoro-tam",
                                "id",
                                "13",
                                "role",
                                "secretary",
                                "name",
                                "Tam (Tamo) Okoro",
                                "start-date",
                                "1931-05-02",
                                "end-date",
                                "1931-05-02",
                                "country",
                                "Freedonia",
                                "country@id",
                                "freedonia",
                                "locale",
                                "Upton, Downham (Salt Coast)",
                                "remarks",
                                "Met with King Ansgar.")
                        .article()))
                .isEqualTo("""
                        {"readout":"1","text":"Met with King Ansgar.",\
                        "speakers":[{"id":"okoro-tam","kind":"person","name":"Tam (Tamo) Okoro"},\
                        {"id":"united-states","kind":"organization","name":"United States"}],\
                        "meetings":[{"id":"visit","kind":"visit","participants":[{"speaker":"okoro-tam","part":"guest",\
                        "capacity":{"title":"Secretary of State","organizations":["united-states"]},\
                        "side":"united-states"}],\
                        "places":[{"name":"Upton","inside":{"name":"Freedonia"},"country":"Freedonia"},\
                        {"name":"Downham (Salt Coast)","inside":{"name":"Freedonia"},"country":"Freedonia"}],\
                        "time":"1931-05-02","attributes":{"@who":"okoro-tam","@role":"secretary","role":"secretary",\
                        "country@id":"freedonia"}}],\
                        "attributes":{"record":"trip","id":"13"}}""");
    }

    @Test
    void givesEachOfSeveralVisitorsAnOffice() {
        Article article = visit("visitor", "King Ansgar and Crown Prince Tamo", "from", "Freedonia");

        Organization freedonia = Organization.of("country", "Freedonia");
        assertThat(article.speakers())
                .containsExactly(
                        Person.builder().id("visitor").name("Ansgar").build(),
                        Person.builder().id("visitor-2").name("Tamo").build(),
                        freedonia);
        assertThat(article.meetings().get(0).participants())
                .extracting(p -> p.capacity().orElseThrow())
                .containsExactly(Role.of("King", freedonia), Role.of("Crown Prince", freedonia));
        assertThat(article.meetings().get(0).attributes()).isEmpty();
    }

    @Test
    void keepsTheWordsOfVisitorsThatDoNotGiveThemBack() {
        assertThat(visit("visitor", "King Ansgar, Prince Tamo")
                        .meetings()
                        .get(0)
                        .attributes())
                .containsExactly(Map.entry("visitor", "King Ansgar, Prince Tamo"));
        assertThat(visit("visitor", "King A, Prince B and Prince C")
                        .meetings()
                        .get(0)
                        .attributes())
                .isEmpty();
    }

    @Test
    void makesAGroupOfVisitorsWhoAreNotClear() {
        Article article = visit("visitor", "Premier and Prince Tamo", "from", "Freedonia", "from@id", "freedonia");

        assertThat(article.speakers().get(0))
                .isEqualTo(Group.builder()
                        .id("visitors")
                        .description("Premier and Prince Tamo")
                        .build());
        assertThat(article.meetings().get(0).participants()).singleElement().satisfies(participant -> {
            assertThat(participant.capacity()).isEmpty();
            assertThat(participant.side().map(Organization::id)).contains("freedonia");
        });
    }

    @Test
    void givesAPersonWithoutANameTheOfficeAsARole() {
        Article article = visit("visitor", "The Prime Minister", "from", "Freedonia");

        Role primeMinister = Role.of("Prime Minister", Organization.of("country", "Freedonia"));
        assertThat(article.speakers().get(0))
                .isEqualTo(Person.builder().id("visitor").addRole(primeMinister).build());
        assertThat(article.meetings().get(0).participants().get(0).capacity()).contains(primeMinister);
        assertThat(article.meetings().get(0).attributes()).containsExactly(Map.entry("visitor", "The Prime Minister"));
        assertThat(visit("visitor", "Prime Minister").meetings().get(0).attributes())
                .isEmpty();
    }

    @Test
    void describesAPersonWhoIsNotClear() {
        assertThat(visit("visitor", "Prime Minster Tam Okoro").speakers())
                .containsExactly(Person.builder()
                        .id("visitor")
                        .description("Prime Minster Tam Okoro")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" King Ansgar", "King Ansgar\u00a0", "King\u202fAnsgar", "King\n        Ansgar", "\tKing  Ansgar"
            })
    void readsPastWhiteSpaceAndKeepsIt(String words) {
        Article article = visit("visitor", words, "from", words, "from@id", "a b");

        assertThat(article.meetings().get(0).participants().get(0).capacity())
                .map(Role::title)
                .contains("King");
        assertThat(article.speakers()).extracting(Speaker::displayName).containsExactly("Ansgar", "King Ansgar");
        assertThat(article.speakers().get(1))
                .extracting(Speaker::id, Speaker::attributes)
                .containsExactly("country", Map.of("id", "a b"));
        assertThat(article.meetings().get(0).attributes()).isEqualTo(Map.of("visitor", words, "from", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void tellsEmptyFromAbsent(String blank) {
        Article visit = visit(
                "visitor", blank, "from", blank, "from@id", blank, "start-date", blank, "end-date", blank, "id", blank);
        assertThat(visit.speakers()).isEmpty();
        assertThat(visit.meetings().get(0).participants()).isEmpty();
        assertThat(visit.meetings().get(0).time()).isEmpty();

        Meeting trip = trip(
                "@role",
                blank,
                "@who",
                blank,
                "role",
                blank,
                "name",
                blank,
                "country",
                blank,
                "country@id",
                blank,
                "locale",
                blank);
        assertThat(trip.participants()).isEmpty();
        assertThat(trip.places()).isEmpty();

        assertThat(visit("description", blank).text().string()).isEqualTo(blank);
        assertThat(imported("trip", "remarks", blank).article().text().string()).isEqualTo(blank);
        assertThat(imported("trip").article().attributes()).isEqualTo(Map.of("record", "trip"));
        assertThat(visit().text().length()).isZero();
    }

    @Test
    void keepsFieldsThatTheSchemaDoesNotHave() {
        assertThat(visit("remarks", "a", "visitor@ref", "b", "@xml:lang", "c", "note", "d", "description/em", "0-1 2-3")
                        .attributes())
                .containsExactly(
                        Map.entry("record", "visit"),
                        Map.entry("remarks", "a"),
                        Map.entry("visitor@ref", "b"),
                        Map.entry("@xml:lang", "c"),
                        Map.entry("note", "d"),
                        Map.entry("description/em", "0-1 2-3"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    president,    -,         President
                    secretary,    -,         Secretary of State
                    -,            secretary, Secretary of State
                    president,    secretary, President
                    salt-envoy,   secretary, salt-envoy
                    """)
    void takesTheOfficeOfATravellerFromTheCode(@Nullable String code, @Nullable String attribute, String title) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("@who", "okoro tam");
        if (attribute != null) {
            fields.put("@role", attribute);
        }
        if (code != null) {
            fields.put("role", code);
        }
        Article article = StateDepartmentArticle.of(new StateDepartmentRecord("trip", 1, fields))
                .article();

        Role role = article.meetings().get(0).participants().get(0).capacity().orElseThrow();
        assertThat(role.title()).isEqualTo(title);
        assertThat(role.organizations())
                .extracting(Organization::name)
                .isEqualTo("salt-envoy".equals(code) ? List.of() : List.of("United States"));
        assertThat(article.speakers().get(0))
                .isEqualTo(Person.builder().id("traveller").addRole(role).build());
        assertThat(StateDepartmentFields.of(article)).isEqualTo(new TreeMap<>(fields));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Upton                        | Upton
                    Upton, Downham               | Upton; Downham
                    Upton,Downham , Easton ,     | Upton; Downham; Easton
                    Upton; Downham               | Upton; Downham
                    Salt, D.F.                   | Salt, D.F.
                    Upton, Salt, D.F., Downham   | Upton; Salt, D.F.; Downham
                    D.F., Upton                  | D.F.; Upton
                    Upton (North, by the sea)    | Upton (North, by the sea)
                    Upton (North), Downham (a)   | Upton (North); Downham (a)
                    Upton (North, Downham        | Upton (North, Downham
                    Upton), Downham              | Upton); Downham
                    Trinket and Tobin            | Trinket and Tobin
                    Ft. Erin, St. Tamo           | Ft. Erin; St. Tamo
                    ,                            | ''
                    """)
    void listsThePlacesOfALocale(String locale, String places) {
        List<String> names = StateDepartmentArticle.placesIn(locale);
        assertThat(String.join("; ", names)).isEqualTo(places);

        Meeting trip = trip("locale", locale, "country", "Freedonia");
        assertThat(trip.places())
                .isEqualTo(names.stream()
                        .map(name -> Place.builder()
                                .name(name)
                                .inside(Place.of("Freedonia"))
                                .country("Freedonia")
                                .build())
                        .toList());
    }

    @Test
    void keepsTheCountryOfATripWithoutPlaces() {
        assertThat(trip("country", "Freedonia ", "locale", "").attributes())
                .isEqualTo(Map.of("country", "Freedonia ", "locale", ""));
        assertThat(trip("locale", "Upton").places()).containsExactly(Place.of("Upton"));
        assertThat(trip("country", "Freedonia ", "locale", "Upton,\n  Downham").attributes())
                .isEqualTo(Map.of("country", "Freedonia ", "locale", "Upton,\n  Downham"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    1931-05-02       | 1931-05-04       | 1931-05-02/1931-05-04
                    1931-05-02       | 1931-05-02       | 1931-05-02
                    1931-05          | 1931-06          | 1931-05/1931-06
                    1931-05          | 1931-05          | 1931-05
                    1931             | 1932-02-29       | 1931/1932-02-29
                    1931~            | 1932?            | 1931~/1932?
                    1931-05-02T09:30:00Z | 1931-05-04T10:00:00Z | 1931-05-02T09:30:00Z/1931-05-04T10:00:00Z
                    -0043-03-15      | -0043-03-15      | -0043-03-15
                    1931-05-02       | -                | 1931-05-02/
                    1931-05-02       | ''               | 1931-05-02/
                    -                | 1931-05-04       | /1931-05-04
                    ''               | 1931-05-04       | /1931-05-04
                    -                | -                | -
                    1931-05-02Z      | 1931-05-02-04:00 | 1931-05-02
                    ' 1931-05-02'    | '1931-05-04 '    | 1931-05-02/1931-05-04
                    """)
    void takesTheIntervalWhateverItsForm(@Nullable String start, @Nullable String end, @Nullable String when) {
        StateDepartmentArticle.Imported imported = imported("visit", dates(start, end));

        assertThat(imported.article()
                        .meetings()
                        .get(0)
                        .time()
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(when);
        assertThat(imported.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    1931-02-30   | 1931-03-02   | /1931-03-02  | <start-date> is not a date, kept as an attribute only: "1931-02-30"
                    1931-05-02   | May 4        | 1931-05-02/  | <end-date> is not a date, kept as an attribute only: "May 4"
                    ..           | 1931-03-02   | /1931-03-02  | <start-date> is not a date, kept as an attribute only: ".."
                    1931/1932    | 1932         | /1932        | <start-date> is not a date, kept as an attribute only: "1931/1932"
                    1931-05-04   | 1931-05-02   | -            | <end-date> is before <start-date>, both kept as attributes only
                    """)
    void keepsDatesThatAreNotValid(String start, String end, @Nullable String when, String doubt) {
        StateDepartmentArticle.Imported imported = imported("visit", dates(start, end));

        assertThat(imported.article()
                        .meetings()
                        .get(0)
                        .time()
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(when);
        assertThat(imported.doubts()).containsExactly("line 7: <visit>: " + doubt);
    }

    private static String[] dates(@Nullable String start, @Nullable String end) {
        List<String> dates = new ArrayList<>();
        if (start != null) {
            dates.addAll(List.of("start-date", start));
        }
        if (end != null) {
            dates.addAll(List.of("end-date", end));
        }
        return dates.toArray(String[]::new);
    }
}
