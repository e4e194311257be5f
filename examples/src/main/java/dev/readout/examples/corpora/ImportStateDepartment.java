package dev.readout.examples.corpora;

import dev.readout.article.Article;
import dev.readout.examples.Cli;
import dev.readout.json.LinesWriter;
import dev.readout.json.ReadoutLines;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Person;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Who visited whom, when and where, according to the lists of the US State Department? */
@Command(
        name = "ImportStateDepartment",
        description =
                "Turns visits of foreign leaders and travels of presidents and secretaries of state, as the Office "
                        + "of the Historian publishes them in XML, into JSON Lines: one article per record, with one meeting. "
                        + "In a folder, the files with the root <visits> or <trips> are read, in the order of their names.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 all imported, 1 something was refused or nothing was found, 2 wrong argument%n")
public final class ImportStateDepartment implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE_OR_FOLDER", description = "What to import.")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        return run(paths, System.out, System.err);
    }

    static int run(List<Path> paths, PrintStream out, PrintStream err) throws IOException {
        LinesWriter lines = ReadoutLines.writer(out);
        Table table = new Table();
        int read = 0;
        int refused = 0;
        int empty = 0;
        for (Map.Entry<Path, List<Path>> files : files(paths, err).entrySet()) {
            boolean fits = false;
            for (Path path : files.getValue()) {
                try {
                    StateDepartmentFile file = StateDepartmentFile.read(path);
                    if (file.hasRecords()) {
                        fits = true;
                        read++;
                        write(path, file, table, lines, err);
                    } else {
                        err.println(path + ": skipped, its root is <" + file.root() + ">, not <visits> or <trips>");
                    }
                } catch (StateDepartmentFile.RefusedException e) {
                    fits = true;
                    refused++;
                    err.println(e.getMessage());
                }
            }
            if (!fits) {
                empty++;
                err.println(files.getKey() + ": there is nothing to import; expected here, or in a folder inside it: "
                        + "XML files with the root <visits> or <trips>");
            }
        }
        if (read > 0) {
            err.print(table);
        }
        return refused == 0 && empty == 0 && table.recordsRefused == 0 ? 0 : 1;
    }

    private static void write(Path path, StateDepartmentFile file, Table table, LinesWriter lines, PrintStream err)
            throws IOException {
        for (StateDepartmentRecord record : file.records()) {
            StateDepartmentArticle.Imported imported = StateDepartmentArticle.of(record);
            lines.write(imported.article());
            imported.doubts().forEach(doubt -> err.println(path + ": " + doubt));
            table.add(imported.article());
        }
        file.refusals().forEach(refusal -> err.println(path + ": " + refusal));
        table.recordsRefused += file.refusals().size();
    }

    /** Returns the files of each path. */
    private static Map<Path, List<Path>> files(List<Path> paths, PrintStream err) throws IOException {
        Map<Path, List<Path>> files = new LinkedHashMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.put(path, filesIn(path, err));
            } else if (Files.exists(path)) {
                files.put(path, List.of(path));
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        return files;
    }

    private static List<Path> filesIn(Path folder, PrintStream err) throws IOException {
        List<Path> files = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml")) {
                    files.add(path);
                } else {
                    others.merge(name.substring(Math.max(0, name.lastIndexOf('.'))), 1, Integer::sum);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!others.isEmpty()) {
            err.println(folder + ": skipped files that are not .xml: "
                    + others.entrySet().stream()
                            .map(other -> other.getValue() + " " + other.getKey())
                            .collect(Collectors.joining(", ")));
        }
        return files;
    }

    /** Counts what was imported. */
    private static final class Table {
        private static final Pattern DATE = Pattern.compile("-?[0-9]{4}-[0-9]{2}-[0-9]{2}");

        private int records;
        private long days;
        private int places;
        private int byOffice;
        private int byDescription;
        private int groups;
        private int recordsRefused;

        void add(Article article) {
            records++;
            for (Meeting meeting : article.meetings()) {
                days += meeting.time().map(Table::days).orElse(0L);
                places += meeting.places().size();
                meeting.participants().forEach(this::add);
            }
        }

        private void add(Participant participant) {
            if (participant.speaker() instanceof Person person) {
                byOffice += person.name().isEmpty() && !person.roles().isEmpty() ? 1 : 0;
                byDescription += person.description().isPresent() ? 1 : 0;
            } else if (participant.speaker() instanceof Group) {
                groups++;
            }
        }

        /** Returns the number of days from the first to the last, or 0 if one of them is not a date. */
        private static long days(When when) {
            Optional<LocalDate> start = when.start().flatMap(Table::date);
            Optional<LocalDate> end = when.end().flatMap(Table::date);
            return start.isPresent() && end.isPresent() ? ChronoUnit.DAYS.between(start.get(), end.get()) + 1 : 0;
        }

        private static Optional<LocalDate> date(When when) {
            return Optional.of(when.toString())
                    .filter(date -> DATE.matcher(date).matches())
                    .map(LocalDate::parse);
        }

        @Override
        public String toString() {
            return row("records", records)
                    + row("days", days)
                    + row("places", places)
                    + row("participants known by office only", byOffice)
                    + row("participants known by description only", byDescription)
                    + row("visitors not split, as groups", groups)
                    + row("records refused", recordsRefused);
        }

        private static String row(String name, long number) {
            return String.format(Locale.ROOT, "%-40s%8d%n", name, number);
        }
    }

    /**
     * Runs the example.
     *
     * @param args names of files and folders
     */
    public static void main(String[] args) {
        Cli.main(new ImportStateDepartment(), args);
    }
}
