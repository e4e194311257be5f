package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The snippets of the README compile with these imports, and print what is shown below them. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("readout.root"));
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import dev.readout.article.*;
            import dev.readout.brat.*;
            import dev.readout.comparison.*;
            import dev.readout.draft.*;
            import dev.readout.exchange.*;
            import dev.readout.grounding.*;
            import dev.readout.html.*;
            import dev.readout.quotation.*;
            import dev.readout.json.*;
            import dev.readout.json.corenlp.*;
            import dev.readout.json.ninjs.*;
            import dev.readout.json.schemaorg.*;
            import dev.readout.json.webannotation.*;
            import dev.readout.json.langextract.*;
            import dev.readout.meeting.*;
            import dev.readout.metadata.*;
            import dev.readout.revision.*;
            import dev.readout.speaker.*;
            import dev.readout.statement.*;
            import dev.readout.text.*;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.*;
            import java.util.*;
            import java.util.stream.*;
            import tools.jackson.core.type.TypeReference;
            import tools.jackson.databind.exc.InvalidDefinitionException;
            import tools.jackson.databind.json.JsonMapper;
            """;

    @TempDir
    Path folder;

    record Snippet(int number, String code, String output) {
        private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\n");

        String imports() {
            return IMPORT.matcher(code).results().map(MatchResult::group).collect(Collectors.joining());
        }

        String body() {
            return IMPORT.matcher(code).replaceAll("");
        }

        @Override
        public String toString() {
            return "snippet " + number;
        }
    }

    static List<Snippet> snippets() throws IOException {
        int[] number = {0};
        return SNIPPET.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(match -> new Snippet(++number[0], match.group(1), match.group(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void compilesAndPrintsWhatIsShownBelow(Snippet snippet) throws Exception {
        String name = "Snippet" + snippet.number();
        Path source = Files.writeString(
                folder.resolve(name + ".java"),
                IMPORTS + snippet.imports() + "public class " + name
                        + " {\npublic static void main(String[] args) throws Exception {\n" + snippet.body() + "}}\n");
        compile(source);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            Printed printed = Printed.by(() ->
                    loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]));
            assertThat(printed.out()).isEqualTo(snippet.output());
        }
    }

    @Test
    void theFirstSnippetHasAllItsImports() throws Exception {
        Snippet first = snippets().get(0);
        assertThat(first.imports()).isNotEmpty();
        compile(Files.writeString(
                folder.resolve("First.java"),
                first.imports() + "class First {\nvoid run() {\n" + first.body() + "}}\n"));
    }

    @Test
    void everySnippetIsRun() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")).split("```java", -1))
                .hasSize(snippets().size() + 1);
        assertThat(snippets()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void whatItLinksToIsThere() throws IOException {
        Stream<String> links = Pattern.compile("]\\(([^)#]+)\\)")
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.startsWith("http"));
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            problems,
                            files,
                            null,
                            List.of("-d", folder.toString(), "-cp", classPath, "-encoding", "UTF-8", "-proc:none"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(problems.toString()).isTrue();
        }
    }
}
