package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.readout.json.ReadoutJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStateDepartmentTest {
    private static final String EMPTY_TABLE = table(0, 0, 0, 0, 0, 0, 0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path write(String name, String xml) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, xml);
    }

    private int run(Path... paths) throws IOException {
        return ImportStateDepartment.run(List.of(paths), stream(out), stream(err));
    }

    private static PrintStream stream(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private List<String> ids() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> ReadoutJson.strict().read(line).attributes().get("id"))
                .toList();
    }

    private List<String> messages() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String visit(String id, String visitor, String start, String end) {
        return "<visit><id>" + id + "</id><start-date>" + start + "</start-date><end-date>" + end
                + "</end-date><visitor>" + visitor + "</visitor></visit>";
    }

    private static String table(int... numbers) {
        String[] rows = {
            "records                                 ",
            "days                                    ",
            "places                                  ",
            "participants known by office only       ",
            "participants known by description only  ",
            "visitors not split, as groups           ",
            "records refused                         "
        };
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            table.append(rows[i]).append(String.format("%8d%n", numbers[i]));
        }
        return table.toString();
    }

    @Test
    void countsWhatItImported() throws IOException {
        Path visits = write(
                "visits.xml",
                "<visits>"
                        + visit("1", "King Ansgar and Prince Tamo", "1931-05-02", "1931-05-04")
                        + visit("2", "Prime Minister", "1931-05-02", "1931-05-02")
                        + visit("3", "Premier and Prince Tamo", "1931-05", "1931-06")
                        + visit("4", "some official", "1931-05-02", "")
                        + visit("5", "", "1931-12-31", "1932-01-01")
                        + "</visits>");
        Path trips = write(
                "trips.xml",
                "<trips><trip><id>6</id><locale>Upton, Downham</locale></trip><trip><id>7</id><role>president</role></trip>"
                        + "</trips>");

        assertThat(run(visits, trips)).isZero();
        assertThat(ids()).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(table(7, 3 + 1 + 2, 2, 2, 1, 1, 0));
    }

    @Test
    void readsTheDataOfAFolderInTheOrderOfNames() throws IOException {
        write("b/2.xml", "<visits>" + visit("2", "King B", "", "") + "</visits>");
        write("b/1.XML", "<visits>" + visit("1", "King A", "", "") + "</visits>");
        write("a/9.xml", "<visits>" + visit("9", "King C", "", "") + "</visits>");
        Path codes = write("b/codes.xml", "<code-table/>");
        write("b/visits.rnc", "start = element visits { }");
        write("b/README.md", "no data");
        write("LICENSE", "no data");
        write("COPYING.md", "no data");

        assertThat(run(folder)).isZero();
        assertThat(ids()).containsExactly("9", "1", "2");
        assertThat(messages())
                .startsWith(
                        folder + ": skipped files that are not .xml: 2 .md, 1 .rnc, 1 license",
                        codes + ": skipped, its root is <code-table>, not <visits> or <trips>")
                .hasSize(2 + 7);
    }

    @Test
    void writesOneLineARecordWhateverItsText() throws IOException {
        Path file = write("a.xml", "<trips><trip><remarks>a\n\u2028\u0085&#13;\n𐐀</remarks></trip></trips>");

        assertThat(run(file)).isZero();
        String line = out.toString(StandardCharsets.UTF_8);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").doesNotContain("\r");
        assertThat(ReadoutJson.strict().read(line).text().string()).isEqualTo("a\n\u2028\u0085\r\n𐐀");
    }

    @Test
    void saysOneLineOfAHostileFileAndReadsNothingOfIt() throws IOException {
        Path hostile =
                write("h.xml", "<!DOCTYPE visits [<!ENTITY a 'b'>]><visits><visit><id>&a;</id></visit></visits>");

        assertThat(run(hostile)).isOne();
        assertThat(out.size()).isZero();
        assertThat(messages())
                .containsExactly(hostile + ": line 1, column 1: DOCTYPE is refused: DTDs and entities are not read, "
                        + "because they could fetch files or fill the memory");
    }

    @Test
    void goesOnAfterAFileThatIsRefused() throws IOException {
        Path broken = write("1.xml", "<visits>" + visit("1", "King A", "", "") + "</visit>");
        write("2.xml", "<visits>" + visit("2", "King B", "", "") + "</visits>");

        assertThat(run(folder)).isOne();
        assertThat(ids()).containsExactly("2");
        assertThat(messages().get(0)).startsWith(broken + ": line 1, column ").contains(": not well-formed XML: ");
    }

    @Test
    void goesOnAfterARecordThatIsRefused() throws IOException {
        Path file = write("1.xml", "<visits><visit><id>1</id><id>2</id></visit><visit><id>3</id></visit></visits>");

        assertThat(run(file)).isOne();
        assertThat(ids()).containsExactly("3");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.format("%s: line 1: <visit> \"1\" is refused: it has more than one <id>%n", file)
                        + table(1, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void reportsWhatItReadWithADoubt() throws IOException {
        Path file = write("1.xml", "<visits>\n" + visit("1", "King A", "May 2", "") + "</visits>");

        assertThat(run(file)).isZero();
        assertThat(messages().get(0))
                .isEqualTo(file
                        + ": line 2: <visit> \"1\": <start-date> is not a date, kept as an attribute only: \"May 2\"");
    }

    @Test
    void saysThatThereWasNothingToImport() throws IOException {
        Path file = write("presidents.xml", "<presidents/>");

        assertThat(run(file)).isOne();
        assertThat(messages())
                .containsExactly(
                        file + ": skipped, its root is <presidents>, not <visits> or <trips>",
                        file + ": there is nothing to import; expected here, or in a folder inside it: "
                                + "XML files with the root <visits> or <trips>");
        assertThat(out.size()).isZero();
    }

    @Test
    void saysWhichFolderHasNothingToImport() throws IOException {
        Path file = write("full/1.xml", "<visits>" + visit("1", "King A", "", "") + "</visits>");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run(empty, file)).isOne();
        assertThat(ids()).containsExactly("1");
        assertThat(messages())
                .startsWith(empty + ": there is nothing to import; expected here, or in a folder inside it: "
                        + "XML files with the root <visits> or <trips>")
                .hasSize(1 + 7);
    }

    @Test
    void countsNothingInAFileWithoutRecords() throws IOException {
        assertThat(run(write("1.xml", "<visits/>"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(EMPTY_TABLE);
    }

    @Test
    void writesNothingWhereAFileIsMissing() throws IOException {
        Path file = write("1.xml", "<visits>" + visit("1", "King A", "", "") + "</visits>");

        assertThatIOException()
                .isThrownBy(() -> run(file, folder.resolve("2.xml")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void failsWhereTheOutputCannotBeWritten() throws IOException {
        Path file = write("1.xml", "<visits>" + visit("1", "King A", "", "") + "</visits>");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left on device");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> ImportStateDepartment.run(List.of(file), stream(full), stream(err)))
                .withMessage("the stream cannot be written");
    }

    /** Returns the exit code and all output of a process of its own. */
    private static String main(Object... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Neither the terminal's encoding nor its language may matter.
                "-Dstdout.encoding=US-ASCII",
                "-Dfile.encoding=US-ASCII",
                "-Dpicocli.usage.width=80",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ImportStateDepartment.class.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + output.replace("\r\n", "\n");
    }

    @Test
    void runsAsAProcess() throws Exception {
        Path file = write("1.xml", "<visits>" + visit("1", "King 𐐀nsgar", "", "") + "</visits>");
        Path hostile = write("h.xml", "<!DOCTYPE visits><visits/>");
        Path missing = folder.resolve("2.xml");

        assertThat(main(file)).startsWith("0: {\"readout\":\"1\"").contains("\"𐐀nsgar\"", "\nrecords    ");
        assertThat(main(hostile))
                .isEqualTo("1: " + hostile + ": line 1, column 1: DOCTYPE is refused: DTDs and entities are not read, "
                        + "because they could fetch files or fill the memory\n");
        assertThat(main(missing))
                .isEqualTo(
                        "2: ImportStateDepartment: there is no file " + missing + " (--help says what is expected)\n");
        assertThat(main())
                .isEqualTo("2: ImportStateDepartment: Missing required parameter: 'FILE_OR_FOLDER' "
                        + "(--help says what is expected)\n");
        assertThat(main("--help"))
                .startsWith("0: Usage: ImportStateDepartment [-hV] FILE_OR_FOLDER...\n")
                .contains("Exit codes: 0 all imported");
    }
}
