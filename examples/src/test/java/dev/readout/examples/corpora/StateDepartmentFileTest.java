package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateDepartmentFileTest {
    private static final String DOCTYPE =
            ": DOCTYPE is refused: DTDs and entities are not read, because they could fetch files or fill the memory";

    private static final byte[] SMALL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <visits><visit><id>1</id><visitor>King Ansgar &amp; Queen Zoë𐐀</visitor>
            <from id="a">Freedonia</from><description>a <em>b</em></description></visit></visits>""".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("1930.xml");
    }

    private StateDepartmentFile read(String xml) throws IOException {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private StateDepartmentFile read(byte[] xml) throws IOException {
        return StateDepartmentFile.read(Files.write(file, xml));
    }

    @Test
    void readsEachFieldAsTheParserHasIt() throws Exception {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-model href="visits.rnc"?>
                <!-- made up -->
                <visits>
                    <visit ref="&lt;1&gt;"><id>1</id><visitor>King<!-- of? --> Ansgar\u00a0&amp;<![CDATA[ <Co>]]>
                        &#x10400;&#13;</visitor>
                        <from id="freedonia"/><description>𐐀 <em>Salt</em>, <em></em>then <em>e\u0301</em></description>
                    </visit>

                    <visit/>
                </visits>
                """;

        StateDepartmentFile read = read(xml);

        assertThat(read.hasRecords()).isTrue();
        assertThat(read.refusals()).isEmpty();
        assertThat(read.records())
                .extracting(StateDepartmentRecord::kind, StateDepartmentRecord::line)
                .containsExactly(tuple("visit", 5), tuple("visit", 10));
        assertThat(read.records().get(0).fields())
                .containsExactly(
                        Map.entry("@ref", "<1>"),
                        Map.entry("id", "1"),
                        Map.entry("visitor", "King Ansgar\u00a0& <Co>\n        𐐀\r"),
                        Map.entry("from@id", "freedonia"),
                        Map.entry("from", ""),
                        Map.entry("description", "𐐀 Salt, then e\u0301"),
                        Map.entry("description/em", "2-6 8-8 13-15"));
        assertThat(read.records().get(1).fields()).isEmpty();
        assertThat(read.records().stream().map(record -> new TreeMap<>(record.fields())))
                .isEqualTo(StateDepartmentFields.in(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheEncodingThatTheFileNames() throws IOException {
        String xml = "<?xml version='1.0' encoding='ENCODING'?><trips><trip><name>Zo\u00eb</name></trip></trips>";

        for (Charset encoding : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_8)) {
            assertThat(read(xml.replace("ENCODING", encoding.name()).getBytes(encoding))
                            .records())
                    .extracting(record -> record.fields().get("name"))
                    .containsExactly("Zo\u00eb");
        }
    }

    @Test
    void readsOnlyTheRootOfAnotherFile() throws IOException {
        assertThat(read("<code-table><broken>")).isEqualTo(new StateDepartmentFile("code-table", List.of(), List.of()));
    }

    @Test
    void refusesTheBillionLaughs() {
        assertRefused("""
                <?xml version="1.0"?>
                <!DOCTYPE visits [
                  <!ENTITY a "ha">
                  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
                ]>
                <visits><visit><visitor>&c;</visitor></visit></visits>
                """, "line 2, column 1" + DOCTYPE);
    }

    @Test
    void refusesAnExternalEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertRefused(
                "<!DOCTYPE visits [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                        + "<visits><visit><visitor>&x;</visitor></visit></visits>",
                "line 1, column 1" + DOCTYPE);
    }

    @Test
    void refusesAParameterEntity() throws IOException {
        Path dtd = Files.writeString(folder.resolve("other.dtd"), "<!ENTITY x 'secret'>");

        assertRefused(
                "<!-- -->\n\n  <!DOCTYPE visits [<!ENTITY % p SYSTEM \"" + dtd.toUri() + "\"> %p;]>\n"
                        + "<visits><visit><visitor>&x;</visitor></visit></visits>",
                "line 3, column 3" + DOCTYPE);
    }

    @Test
    void refusesAnExternalDtd() {
        assertRefused(
                "<!DOCTYPE visits SYSTEM \"http://127.0.0.1:9/visits.dtd\"><visits/>", "line 1, column 1" + DOCTYPE);
        assertRefused("<!DOCTYPE visits PUBLIC \"a\" \"b.dtd\">\n<visits/>", "line 1, column 1" + DOCTYPE);
        assertRefused("<!DOCTYPE visits>\n<visits/>", "line 1, column 1" + DOCTYPE);
        assertRefused("<!DOCTYPE code-table [<!ENTITY", "line 1, column 1" + DOCTYPE);
    }

    private void assertRefused(String xml, String message) {
        assertThatExceptionOfType(StateDepartmentFile.RefusedException.class)
                .isThrownBy(() -> read(xml))
                .withMessage(file + ": " + message);
    }

    // The words after the colon are the parser's, in the user's language.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <visits><visit></visits>                        | line 1, column 23: not well-formed XML:
                    <visits><visit>&x;</visit></visits>             | line 1, column 19: not well-formed XML:
                    <visits><visit who='&x;'/></visits>             | line 1, column 24: not well-formed XML:
                    <visits/><visits/>                              | line 1, column 11: not well-formed XML:
                    no XML                                          | line 1, column 1: not well-formed XML:
                    ''                                              | line 1, column 1: not well-formed XML:
                    <?xml version='1.0' encoding='salt'?><visits/>  | not readable as XML:
                    """)
    void refusesWhatIsNotWellFormed(String xml, String message) {
        assertThatExceptionOfType(StateDepartmentFile.RefusedException.class)
                .isThrownBy(() -> read(xml))
                .withMessageStartingWith(file + ": " + message)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <visit><id>3</id><id>4</id></visit>             | line 2: <visit> "3" is refused: it has more than one <id>
                    <visit><from><b>x</b></from></visit>            | line 2: <visit> is refused: <from> has an element in it: <b>
                    <visit><from><em>x</em></from></visit>          | line 2: <visit> is refused: <from> has an element in it: <em>
                    <visit><description><em a='1'/></description></visit>| line 2: <visit> is refused: <description> has an element in it: <em>
                    <visit><description><em><em/></em></description></visit>| line 2: <visit> is refused: <description> has an element in it: <em>
                    <visit>at <id>3</id></visit>                    | line 2: <visit> "3" is refused: it has words outside its elements: "at "
                    <visit><id>3</id>last</visit>                   | line 2: <visit> "3" is refused: it has words outside its elements: "last"
                    <visit><record/></visit>                        | line 2: <visit> is refused: it has an element <record>, a name that is reserved here
                    <trip><id>3</id></trip>                         | line 2: <trip> "3" is refused: it is not a record of <visits>
                    <note><p><b>deep</b></p></note>                 | line 2: <note> is refused: it is not a record of <visits>
                    'words'                                         | line 3: words between records are refused: " words "
                    """)
    void refusesSingleRecordsAndReadsTheOthers(String record, String refusal) throws IOException {
        StateDepartmentFile read = read("<visits>\n" + record + "\n<visit><id>9</id></visit></visits>");

        assertThat(read.refusals()).containsExactly(refusal);
        assertThat(read.records()).extracting(StateDepartmentRecord::fields).containsExactly(Map.of("id", "9"));
    }

    @Test
    void showsLongWordsShortAndOnOneLine() {
        assertThat(StateDepartmentRecord.quoted("𐐀\n\t\u0085b")).isEqualTo("\"𐐀   b\"");
        assertThat(StateDepartmentRecord.quoted("𐐀".repeat(60))).isEqualTo("\"" + "𐐀".repeat(60) + "\"");
        assertThat(StateDepartmentRecord.quoted("𐐀".repeat(61))).isEqualTo("\"" + "𐐀".repeat(60) + "…\"");
    }

    @Test
    void refusesEveryTruncation() throws Exception {
        assertThat(recordsOf(SMALL)).isOne();
        for (int end = 0; end < SMALL.length; end++) {
            assertThat(recordsOf(Arrays.copyOf(SMALL, end))).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(bytes = {-1, 0, '<', '&'})
    void readsOrRefusesWhateverComes(byte wrong) throws Exception {
        for (int i = 0; i < SMALL.length; i++) {
            byte[] broken = SMALL.clone();
            broken[i] = wrong;
            assertThat(recordsOf(broken)).isBetween(0, 1);
        }
    }

    private int recordsOf(byte[] xml) throws Exception {
        StateDepartmentFile read;
        try {
            read = read(xml);
        } catch (StateDepartmentFile.RefusedException e) {
            return 0;
        }
        for (StateDepartmentRecord record : read.records()) {
            assertThat(StateDepartmentFields.of(
                            StateDepartmentArticle.of(record).article()))
                    .isEqualTo(new TreeMap<>(record.fields()));
        }
        return read.records().size();
    }
}
