package dev.readout.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.LossLaw;
import dev.readout.json.RandomArticles;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and samples of the standard. */
class WebAnnotationsSharedFilesTest {
    private static final Text TEXT = Text.of("this is an anotation that has some words");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<String> NAMES = List.of(
            "id",
            "type",
            "body",
            "target",
            "source",
            "selector",
            "value",
            "bodyValue",
            "items",
            "purpose",
            "created",
            "modified",
            "rights",
            "via",
            "canonical",
            "textDirection",
            "state",
            "styleClass",
            "start",
            "end",
            "refinedBy",
            "startSelector",
            "endSelector",
            "exact",
            "prefix",
            "creator",
            "format",
            "language",
            "generated");
    private static final List<String> VALUES = List.of(
            "x",
            "http://example.org/x",
            "2015-01-28T12:00:00Z",
            "2015-01-28T12:00:00",
            "ltr",
            "tagging",
            "Choice",
            "TextualBody",
            "SpecificResource",
            "urn:x",
            "http://example.org/\u0103",
            "http://[",
            "TextQuoteSelector",
            "");

    static List<JsonNode> annotations(String document) {
        List<JsonNode> all = new ArrayList<>();
        MAPPER.readTree(document).path("first").path("items").forEach(all::add);
        return all;
    }

    @Test
    void everyAnnotationSatisfiesTheSchemas() throws IOException {
        MustSchemas schemas = MustSchemas.read();
        assertThat(schemas.count()).isEqualTo(54);
        assertThat(schemas.faults(MAPPER.readTree("{\"@context\": \"x\"}"))).isNotEmpty();
        for (WebAnnotationOptions.Body body : WebAnnotationOptions.Body.values()) {
            WebAnnotationOptions options =
                    WebAnnotationOptions.defaults().body(body).includesText(true);
            int checked = 0;
            for (long seed = 0; seed < 150; seed++) {
                String document = WebAnnotations.writing(RandomArticles.article(seed), options)
                        .document();
                for (JsonNode annotation : annotations(document)) {
                    assertThat(schemas.faults(annotation))
                            .as("seed %d: %s", seed, annotation)
                            .isEmpty();
                    checked++;
                }
            }
            assertThat(checked).isGreaterThan(500);
        }
    }

    @Test
    void readsAllCorrectSamples() throws IOException {
        int read = 0;
        for (Path file : SharedFiles.samples("correct")) {
            Reading<Article> reading = WebAnnotations.lenient().reading(TEXT, Files.readString(file));
            assertThat(reading.findings(WebAnnotationFinding.class))
                    .as("%s", file)
                    .allSatisfy(finding ->
                            assertThat(finding.kind()).isIn(Kind.UNANSWERABLE, Kind.SEARCHED, Kind.NOT_EMBEDDED));
            read++;
        }
        assertThat(read).isEqualTo(23);
    }

    @Test
    void findsFaultWithAllIncorrectSamples() throws IOException {
        MustSchemas schemas = MustSchemas.read();
        int refused = 0;
        int faulty = 0;
        for (Path file : SharedFiles.samples("incorrect")) {
            try {
                Reading<Article> reading = WebAnnotations.lenient().reading(TEXT, Files.readString(file));
                assertThat(reading.findings(WebAnnotationFinding.class))
                        .extracting(WebAnnotationFinding::kind)
                        .contains(Kind.INVALID);
                assertThat(schemas.faults(MAPPER.readTree(file.toFile()))).isNotEmpty();
                faulty++;
            } catch (ReadoutReadException e) {
                assertThat(e.problem()).startsWith("not JSON");
                refused++;
            }
        }
        // Most of these files have a comma before an end.
        assertThat(refused).isEqualTo(9);
        assertThat(faulty).isEqualTo(11);
    }

    @Test
    void writesCorrectSamplesAgain() throws IOException {
        for (Path file : SharedFiles.samples("correct")) {
            for (WebAnnotationOptions.Body body : WebAnnotationOptions.Body.values()) {
                WebAnnotationOptions options = WebAnnotationOptions.defaults().body(body);
                Article read = WebAnnotations.lenient().read(TEXT, Files.readString(file));
                Writing<String> writing = WebAnnotations.writing(read, options);
                assertThat(writing.losses()).as("%s", file).isEmpty();
                assertThat(WebAnnotations.lenient().read(TEXT, writing.document()))
                        .as("%s", file)
                        .isEqualTo(read);
                List<JsonNode> written = annotations(writing.document());
                for (JsonNode original : originals(MAPPER.readTree(file.toFile()))) {
                    assertThat(written).as("%s", file).contains(original);
                }
            }
        }
    }

    /** Returns the annotations of a sample, each with its context. */
    private static List<JsonNode> originals(JsonNode sample) {
        List<JsonNode> all = new ArrayList<>();
        switch (sample.get("type").stringValue()) {
            case "Annotation" -> all.add(sample);
            case "AnnotationPage" ->
                sample.get("items")
                        .forEach(item -> all.add(((ObjectNode) item.deepCopy()).put("@context", Vocabulary.CONTEXT)));
            default -> {
                // It has no annotations.
            }
        }
        return all;
    }

    @Test
    void everyForeignAnnotationThatIsWrittenSatisfiesTheSchemas() throws IOException {
        MustSchemas schemas = MustSchemas.read();
        Random random = new Random(7);
        List<JsonNode> parts = new ArrayList<>();
        List<ObjectNode> samples = new ArrayList<>();
        for (Path file : SharedFiles.samples("correct")) {
            for (JsonNode annotation : originals(MAPPER.readTree(file.toFile()))) {
                samples.add((ObjectNode) annotation);
                collect(annotation, parts);
            }
        }
        samples.add(
                (ObjectNode)
                        MAPPER.readTree(
                                AnchoringTest.selector(
                                        "{'type':'TextQuoteSelector','exact':'words','refinedBy':{'type':'TextPositionSelector','start':0,'end':2}}")));
        collect(samples.get(samples.size() - 1), parts);
        int written = 0;
        for (int i = 0; i < 1500; i++) {
            ObjectNode mutated = samples.get(random.nextInt(samples.size())).deepCopy();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                mutate(mutated, parts, random);
            }
            Article read = WebAnnotations.lenient().read(TEXT, mutated.toString());
            Writing<String> writing =
                    WebAnnotations.writing(read, WebAnnotationOptions.defaults().body(WebAnnotationOptions.Body.IRI));
            LossLaw.holds(read, writing.losses(), WebAnnotations.lenient().read(TEXT, writing.document()));
            for (JsonNode annotation : annotations(writing.document())) {
                if (!annotation.toString().contains("#/annotations/") && !isOfAppendix(annotation)) {
                    written++;
                    assertThat(schemas.faults(annotation)).as("%s", annotation).isEmpty();
                }
            }
        }
        assertThat(written).isGreaterThan(300);
    }

    /** The schemas do not know the sets of appendix A. */
    private static boolean isOfAppendix(JsonNode annotation) {
        String json = annotation.toString();
        return json.contains("\"Composite\"") || json.contains("\"Independents\"") || json.contains("\"List\"");
    }

    private static void collect(JsonNode value, List<JsonNode> parts) {
        parts.add(value);
        value.forEach(part -> collect(part, parts));
    }

    private static void mutate(ObjectNode object, List<JsonNode> parts, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        if (value instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
            mutate(inner, parts, random);
            return;
        }
        JsonNode part = parts.get(random.nextInt(parts.size())).deepCopy();
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, part);
            case 2 -> object.set(NAMES.get(random.nextInt(NAMES.size())), part);
            case 3 -> object.set(name, object.arrayNode().add(value).add(part));
            case 4 -> object.put(NAMES.get(random.nextInt(NAMES.size())), VALUES.get(random.nextInt(VALUES.size())));
            default -> object.set(name, object.arrayNode().add(value));
        }
    }
}
