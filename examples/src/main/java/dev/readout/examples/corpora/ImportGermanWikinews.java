package dev.readout.examples.corpora;

import dev.readout.article.Article;
import dev.readout.examples.Bar;
import dev.readout.examples.Cli;
import dev.readout.json.LinesWriter;
import dev.readout.json.ReadoutLines;
import dev.readout.metadata.When;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * How do I import a corpus that others annotated, with nothing lost and nothing bent?
 *
 * <p>It reads the files of “Dataset of Quotation Attribution in German News Articles” (Petersen-Frey and Biemann, 2024,
 * <a href="https://github.com/uhh-lt/german-news-quotation-attribution-2024">its repository</a>), makes an article of
 * each, and is a pattern for an importer of your own:
 *
 * <ol>
 *   <li>Make the {@link Text} of the characters as they are, because every position in the file counts these characters.
 *   <li>Map each field to the attribute that means the same. Make passages of the positions, never of the words.
 *   <li>Keep what the model has no place for as attributes: here, the flags and the token numbers.
 *   <li>Let the model refuse what is wrong. Read field by field, and report each refusal as a finding with its place. The
 *       other fields are still read.
 * </ol>
 *
 * <p>The importer does not guess what the corpus leaves open. For example, a speaker in three pieces may be one speaker or
 * three: there is one source, with the three pieces in their order.
 */
@Command(
        name = "ImportGermanWikinews",
        description =
                "Writes the articles of the German Wikinews quotation corpus as JSON Lines to standard output, and "
                        + "what is wrong in its files, with place and reason, to standard error.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 each file gave an article, 1 a file did not or there is none, 2 wrong argument%n")
public final class ImportGermanWikinews implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    // Tokens and sentences only divide the text again, so they are left out without a finding. Nothing else is.
    private static final Set<String> FILE_MEMBERS =
            Set.of("documentName", "originalText", "annotations", "tokens", "sentences");
    private static final Set<String> ANNOTATION_MEMBERS =
            Set.of("id", "type", "medium", "isNested", "hasNested", "quote", "speaker", "cue", "frame", "addressee");
    private static final Set<String> ROLE_MEMBERS = Set.of("spans", "text", "tokenIds");
    private static final Set<String> SPAN_MEMBERS = Set.of("charBegin", "charEnd", "begin", "end");

    /** A name is “number - title (date)”. The title is not in the text, so it is not a headline. */
    private static final Pattern DATE_IN_NAME = Pattern.compile("\\(([0-9-]+)\\)$");

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE_OR_FOLDER",
            description =
                    "Files, and folders of which every file that ends in .json is read; all in the order of their names.")
    private List<Path> paths = new ArrayList<>();

    private Consumer<String> findings;
    private int quotations;
    private int findingsSoFar;

    /** Creates an importer that writes its findings to standard error. */
    public ImportGermanWikinews() {
        this(finding -> System.err.println(finding));
    }

    ImportGermanWikinews(Consumer<String> findings) {
        this.findings = findings;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = files(paths);
        int empty = 0;
        for (Path path : paths) {
            if (files(List.of(path)).isEmpty()) {
                System.err.println(path + ": there is nothing to import; expected here, or in a folder inside it: "
                        + "files of the corpus, which end in .json");
                empty++;
            }
        }
        if (files.isEmpty()) {
            return 1;
        }
        int articles = 0;
        int statements = 0;
        long mixed = 0;
        LinesWriter lines = ReadoutLines.writer(System.out);
        try (Bar bar = Bar.ofFiles("Importing", files.size())) {
            findings = bar::print;
            for (Path file : files) {
                Optional<Article> article = article(file.toString(), Files.readAllBytes(file));
                if (article.isPresent()) {
                    lines.write(article.get());
                    articles++;
                    statements += article.get().statements().size();
                    mixed += article.get().statements().stream()
                            .filter(Statement::isMixed)
                            .count();
                }
                bar.step();
            }
        }
        System.err.printf(
                Locale.ROOT,
                "%d files, %d articles, %d quotations, %d statements, %d findings%n"
                        + "%d statements are mixed, %.1f %% (of the whole corpus 10.6 %%)%n",
                files.size(),
                articles,
                quotations,
                statements,
                findingsSoFar,
                mixed,
                100.0 * mixed / Math.max(1, statements));
        return articles == files.size() && empty == 0 ? 0 : 1;
    }

    /** Returns the files that are named, and the files in the folders, at any depth, that end in .json. */
    static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> walk = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                walk.filter(file -> !Files.isDirectory(file))
                        .filter(file -> file.equals(path) || file.toString().endsWith(".json"))
                        .forEach(files::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        files.sort(Comparator.comparing((Path file) -> file.getFileName().toString())
                .thenComparing(Comparator.naturalOrder()));
        return files;
    }

    /** Returns the article of a file, unless the file is not JSON or has no text. */
    Optional<Article> article(String file, byte[] json) {
        JsonNode root;
        Text text;
        String place = file;
        try {
            root = tree(json);
            place = file + ", originalText";
            text = Text.of(string(root, "originalText"));
        } catch (IllegalArgumentException e) {
            finding(place, e.getMessage());
            return Optional.empty();
        }
        Article.Builder article = Article.builder().text(text).language("de");
        known(file, root, FILE_MEMBERS);
        attempt(file + ", documentName", () -> {
            String name = wellFormed(string(root, "documentName"));
            article.putAttribute("documentName", name);
            Matcher date = DATE_IN_NAME.matcher(name);
            require(date.find(), "documentName", "end in its date in brackets", StringNode.valueOf(name));
            article.published(When.parse(date.group(1)));
        });
        attempt(file + ", annotations", () -> {
            Set<String> ids = new HashSet<>();
            int index = 0;
            for (JsonNode annotation : list(root, "annotations")) {
                add(annotation, file, index++, ids, text, article);
            }
        });
        return Optional.of(article.build());
    }

    private void add(JsonNode annotation, String file, int index, Set<String> ids, Text text, Article.Builder article) {
        quotations++;
        String name = "annotations[" + index + "]";
        JsonNode id = annotation.path("id");
        String place = file + ", " + name + (id.isValueNode() ? " (id " + id.asString() + ")" : "");
        try {
            article.addStatement(new Quotation(place, annotation, text).statement(ids));
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The model cannot hold it. It is neither bent into a statement nor lost.
            finding(place, e.getMessage() + "; kept as attribute " + name + " of the article");
            attempt(place, () -> article.putAttribute(name, wellFormed(annotation.toString())));
        }
    }

    /** Makes a statement of an annotation. Each field is set on the builder or becomes a finding. */
    private final class Quotation {
        private final String place;
        private final JsonNode annotation;
        private final Text text;
        private final Statement.Builder statement = Statement.builder();

        Quotation(String place, JsonNode annotation, Text text) {
            this.place = place;
            this.annotation = annotation;
            this.text = text;
        }

        Statement statement(Set<String> ids) {
            known(place, annotation, ANNOTATION_MEMBERS);
            field("id", id -> id(id, ids));
            field("type", this::form);
            field("medium", this::medium);
            field("isNested", flag -> flag("isNested", flag));
            field("hasNested", flag -> flag("hasNested", flag));
            role("quote", this::content);
            role("speaker", words -> statement.addSource(Source.of(words)));
            role("cue", words -> statement.cue(Cue.of(words)));
            role("frame", statement::frame);
            role("addressee", words -> statement.addAddressee(Addressee.of(words)));
            return statement.build();
        }

        private void field(String name, Consumer<JsonNode> setter) {
            attempt(place + ", " + name, () -> setter.accept(annotation.path(name)));
        }

        private void id(JsonNode id, Set<String> ids) {
            require(id.isIntegralNumber(), "id", "be a whole number", id);
            if (!ids.add(id.asString())) {
                statement.putAttribute("id", id.asString());
                throw new IllegalArgumentException("id must be unique; kept as attribute: " + id);
            }
            statement.id(id.asString());
        }

        private void form(JsonNode type) {
            switch (type.asString("")) {
                case "Direct" -> statement.form(Form.DIRECT);
                case "Indirect" -> statement.form(Form.INDIRECT);
                case "FreeIndirect" -> statement.form(Form.FREE_INDIRECT);
                case "Reported" -> statement.form(Form.REPORTED);
                case "IndirectFreeIndirect" -> statement.form(Form.INDIRECT).orForm(Form.FREE_INDIRECT);
                default ->
                    throw refusal("type", "be Direct, Indirect, FreeIndirect, Reported or IndirectFreeIndirect", type);
            }
        }

        private void medium(JsonNode medium) {
            if (medium.isMissingNode() || medium.isNull()) {
                return;
            }
            switch (medium.asString("")) {
                case "none" -> {}
                case "Speech" -> statement.medium(Medium.SPEECH);
                case "Writing" -> statement.medium(Medium.WRITING);
                case "Thought" -> statement.medium(Medium.THOUGHT);
                case "SW" -> statement.medium(Medium.SPEECH).orMedium(Medium.WRITING);
                case "ST" -> statement.medium(Medium.SPEECH).orMedium(Medium.THOUGHT);
                case "TW" -> statement.medium(Medium.THOUGHT).orMedium(Medium.WRITING);
                default -> throw refusal("medium", "be Speech, Writing, Thought, SW, ST, TW or none", medium);
            }
        }

        private void flag(String name, JsonNode flag) {
            require(flag.isBoolean(), name, "be true or false", flag);
            statement.putAttribute(name, flag.asString());
        }

        private void content(Passage words) {
            statement.content(words);
            if (!annotation.path("type").asString("").equals("Direct")) {
                statement.quoted(QuotationMarks.between(words));
            }
        }

        /** Reads one of the five roles: its passage, and its token numbers as an attribute. */
        private void role(String name, Consumer<Passage> setter) {
            field(name, role -> {
                if (role.isArray() && role.isEmpty()) {
                    return;
                }
                known(place + ", " + name, role, ROLE_MEMBERS);
                List<JsonNode> spans = list(role, "spans");
                String words = string(role, "text");
                if (spans.isEmpty()) {
                    require(words.isEmpty(), "text", "be empty without spans", role.path("text"));
                    return;
                }
                Passage passage = text.passage(spans.stream()
                        .map(span -> new Span(number(span, "charBegin"), number(span, "charEnd")))
                        .toList());
                String wordsThere = String.join(" ", passage.wordsOfPieces());
                String rule = "be the words there, " + StringNode.valueOf(wordsThere);
                require(wordsThere.equals(words), "text", rule, role.path("text"));
                setter.accept(passage);
                spans.forEach(span -> known(place + ", " + name, span, SPAN_MEMBERS));
                statement.putAttribute("tokens." + name, tokens(spans));
            });
        }

        private static String tokens(List<JsonNode> spans) {
            StringJoiner tokens = new StringJoiner(" ");
            for (JsonNode span : spans) {
                int begin = number(span, "begin");
                int end = number(span, "end");
                require(0 <= begin && begin <= end, "end", "be >= begin " + begin + " >= 0", span.path("end"));
                tokens.add(begin + "-" + end);
            }
            return tokens.toString();
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            require(root.isObject(), "file", "be a JSON object", root);
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new IllegalArgumentException("file must be JSON: " + e.getOriginalMessage() + where, e);
        }
    }

    private static String string(JsonNode object, String name) {
        JsonNode value = object.path(name);
        require(value.isString(), name, "be a string", value);
        return value.asString();
    }

    private static int number(JsonNode object, String name) {
        JsonNode value = object.path(name);
        require(value.isInt(), name, "be a whole number", value);
        return value.asInt();
    }

    private static List<JsonNode> list(JsonNode object, String name) {
        JsonNode value = object.path(name);
        require(value.isArray(), name, "be a list", value);
        return List.copyOf(value.values());
    }

    /** Returns the string, or refuses it if it has an unpaired surrogate, as the text itself is refused. */
    private static String wellFormed(String string) {
        return Text.of(string).string();
    }

    private static void require(boolean holds, String name, String rule, JsonNode value) {
        if (!holds) {
            throw refusal(name, rule, value);
        }
    }

    private static IllegalArgumentException refusal(String name, String rule, JsonNode value) {
        String shown = value.isMissingNode()
                ? "missing"
                : value.isContainer()
                        ? "a JSON " + value.getNodeType().name().toLowerCase(Locale.ROOT)
                        : value.toString();
        return new IllegalArgumentException(name + " must " + rule + ": " + shown);
    }

    private void known(String place, JsonNode object, Set<String> names) {
        object.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> finding(place, "unknown member, left out: " + StringNode.valueOf(name)));
    }

    /** Runs a reading step. What it or the library refuses becomes a finding. */
    private void attempt(String place, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            finding(place, e.getMessage());
        }
    }

    private void finding(String place, @Nullable String problem) {
        findingsSoFar++;
        findings.accept(place + ": " + problem);
    }

    /**
     * Runs the example.
     *
     * @param args names of files and folders
     */
    public static void main(String[] args) {
        Cli.main(new ImportGermanWikinews(), args);
    }
}
