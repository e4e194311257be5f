package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Form;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a text show a name, a part of a name, a title or a mention. */
class DraftNamesTest {
    private static GroundedDraft ground(String text, DraftSpeaker speaker) {
        return DraftGrounder.of(Text.of(text.replace("\\n", "\n")))
                .ground(Draft.builder().addSpeaker(speaker).build(), Provenance.of("test"));
    }

    private static DraftSpeaker.Builder speaker(DraftSpeaker.Kind kind) {
        return DraftSpeaker.builder().id("x").kind(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosa Park\\nsaid so | Rosa Park",
                "SCHOLZ TRIFFT MACRON | Scholz",
                "Emmanuel MACRON a parlé | Emmanuel Macron",
                "MERKEL: nein | Merkel",
                "XI MEETS MODI | Xi",
                "RECEP TAYYIP ERDOĞAN SPOKE | Recep Tayyip Erdogan",
                "Dilma Rousseff e Luis Inacio | Luís Inácio",
                "Jean Luc Godard filme | Jean-Luc Godard",
                "Kim Yo-jong wrote | Kim Yo Jong",
                "J.R.R. Tolkien wrote | JRR Tolkien",
                "JRR Tolkien wrote | J.R.R. Tolkien",
                "Samuel L Jackson spoke | Samuel L. Jackson",
                "Martin Luther King Jr. spoke | Martin Luther King, Jr.",
                "he met van Dyck | Van Dyck",
                "Van Dyck painted | van Dyck",
                "in St. Albans | St Albans",
                "習近平が述べた | 習近平",
                "АННА ПАВЛОВА ТАНЦЕВАЛА | Анна Павлова",
                "قال محمود درويش | محمود درويش",
            })
    void findsNamesInTheSpellingOfTheText(String text, String name) {
        assertThat(ground(text, speaker(DraftSpeaker.Kind.PERSON).name(name).build())
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I saw Rosa. Park was shut | Rosa Park",
                "Is that Rosa? Park it here | Rosa Park",
                "Rosa, Park and Kim | Rosa Park",
                "Rosa (Park is out) | Rosa Park",
                "“I like Rosa.” Park left | Rosa Park",
                "Rosa – Park agreed – left | Rosa Park",
                "Rosa\\n\\nPark | Rosa Park",
                "Er sah Rosa… Park schwieg | Rosa Park",
                "you will grant that | Will Grant",
                "der lange fuchs lief | Lange Fuchs",
            })
    void findsNoNameInOtherWords(String text, String name) {
        assertThat(ground(text, speaker(DraftSpeaker.Kind.PERSON).name(name).build())
                        .findings())
                .extracting(DraftFinding::kind)
                .containsAnyOf(Kind.CHANGED, Kind.PARTLY);
        assertThat(ground(
                                text,
                                speaker(DraftSpeaker.Kind.ORGANIZATION)
                                        .name(name)
                                        .build())
                        .findings())
                .extracting(DraftFinding::kind)
                .containsExactly(Kind.CHANGED, Kind.UNSHOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the I.M.F. lent | IMF",
                "the IMF lent | I.M.F.",
                "then Unicef said | UNICEF",
                "Nasa flew | NASA",
                "at the Hague court | The Hague",
                "компания «Лукойл» сообщила | Лукойл",
                "Marks & Spencer sold | Marks & Spencer",
            })
    void findsAcronymsAndOrganizations(String text, String name) {
        assertThat(ground(
                                text,
                                speaker(DraftSpeaker.Kind.ORGANIZATION)
                                        .name(name)
                                        .build())
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they told us | US",
                "Who came? | WHO",
                "she asked: “Who came?” | WHO",
                "Un ami | UN",
                "um amigo eu vi | EU",
                "a red. Cross it | Red Cross",
                "a big issue | Big Issue",
            })
    void findsNoAcronymsAndOrganizationsInCommonWords(String text, String name) {
        assertThat(ground(
                                text,
                                speaker(DraftSpeaker.Kind.ORGANIZATION)
                                        .name(name)
                                        .build())
                        .article()
                        .speakers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beethoven wrote | Ludwig van Beethoven | true",
                "The van came | Ludwig van Beethoven | false",
                "The end | The Rock | false",
                "Sir Ed left | Sir Keir Starmer | false",
                "Xi spoke | Xi Jinping | true",
                "Mrs May spoke | Theresa May | true",
                "May I? He may | Theresa May | false",
                "J. spoke | J. Doe | false",
            })
    void keepsAPersonForAWordOfTheName(String text, String name, boolean isKept) {
        assertThat(ground(text, speaker(DraftSpeaker.Kind.PERSON).name(name).build())
                        .article()
                        .speakers())
                .hasSize(isKept ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the prime minister came | Prime Minister | true",
                "Prime Minister Roy came | prime minister | true",
                "the un envoy came | UN envoy | false",
                "the prime. Minister Roy came | prime minister | false",
            })
    void findsTitlesInEitherCase(String text, String title, boolean isFound) {
        assertThat(ground(
                                text,
                                speaker(DraftSpeaker.Kind.PERSON)
                                        .addRole(DraftRole.of(title))
                                        .build())
                        .article()
                        .speakers())
                .hasSize(isFound ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann … Carl | said",
                "Ann [Smith] | said",
                "[Dr] Ann | said",
                "Ann | said [angrily]",
                "Ann | said ... it"
            })
    void takesNoBracketsAndElisionsInMentionsAndCues(String mention, String cue) {
        GroundedDraft grounded = DraftGrounder.of(Text.of("Ann met Carl. Ann said then: it rained."))
                .ground(
                        Draft.builder()
                                .addStatement(DraftStatement.builder()
                                        .form(Form.INDIRECT)
                                        .addContent(DraftPiece.of("it rained"))
                                        .addSource(DraftSource.of(mention))
                                        .addCue(cue)
                                        .build())
                                .build(),
                        Provenance.of("test"));
        assertThat(grounded.findings()).hasSize(1).allMatch(DraftFinding::isLeftOut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign Minister Ann Lee and President Bo Park met. | Bo Park | Foreign Minister | false",
                "Foreign Minister Ann Lee and President Bo Park met. | Bo Park | President | true",
                "Ann Lee, the mayor, and Bo Park met. | Bo Park | mayor | false",
                "Ann Lee, the mayor, and Bo Park met. | Ann Lee | mayor | true",
                "President Lee met President Park. | Bo Park | President | true",
                "The mayor spoke. Ann Lee met Bo Park. | Bo Park | mayor | true",
                "Kanzler Ann Lee traf Minister Bo Park. | Ann Lee | Minister | false",
            })
    void leavesOutTheTitlesOfOthers(String text, String holder, String title, boolean isTaken) {
        Draft.Builder draft = Draft.builder();
        for (String name : List.of("Ann Lee", "Bo Park")) {
            DraftSpeaker.Builder person = DraftSpeaker.builder()
                    .id(name.substring(0, 2).strip())
                    .kind(DraftSpeaker.Kind.PERSON)
                    .name(name);
            if (name.equals(holder)) {
                person.addRole(DraftRole.of(title));
            }
            draft.addSpeaker(person.build());
        }
        assertThat(DraftGrounder.of(Text.of(text))
                        .ground(draft.build(), Provenance.of("test"))
                        .findings())
                .extracting(DraftFinding::kind)
                .filteredOn(kind -> kind == Kind.HELD_BY_ANOTHER)
                .hasSize(isTaken ? 0 : 1);
    }
}
