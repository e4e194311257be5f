package dev.readout.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.json.RandomArticles;
import dev.readout.json.Seeds;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Attributes with the prefix of ninjs, valid, broken and contradicting, also hold the law. */
class NinjsAttributesTest {
    private static final int ARTICLES = Seeds.of(3_000);
    private static final int VALIDATED = 500;

    private static final List<String> NAMES = List.of(
            "uri",
            "standard",
            "language",
            "version",
            "firstCreated",
            "versionCreated",
            "edNote",
            "altIds",
            "infoSources",
            "people",
            "organisations",
            "events",
            "places",
            "subjects",
            "headlines",
            "located",
            "by",
            "bodies",
            "type",
            "descriptions",
            "urgency",
            "title",
            "slugline",
            "embargoedUntil",
            "embargoed",
            "pubStatus",
            "genres",
            "rightsInfo",
            "renditions",
            "associations",
            "eventDetails",
            "plannedCoverage",
            "digitalSourceType",
            "altids",
            "random",
            "",
            "rel",
            "name",
            "literal",
            "contactInfo",
            "symbols",
            "id",
            "objects");

    private static final List<String> VALUES = List.of(
            "text",
            "event",
            "a",
            "",
            "5",
            "0.5",
            "null",
            "true",
            "\"5\"",
            "[1",
            "{}",
            "[]",
            "[{}]",
            "[[]]",
            "en",
            "!",
            "2026-11-24T10:00:00Z",
            "2026-11-24t10:00:00.5z",
            "2026-11-24",
            "yesterday",
            "2026-11-24T10:00:00+0200",
            "Correction: x",
            "Correction: x\nCorrection (2026): y",
            "note\nCorrection: z",
            "https://example.org/1",
            "not a uri",
            "readout:0/org-1",
            "readout:meeting/x",
            "[{\"value\":\"a\"}]",
            "[{\"value\":\"w\",\"role\":\"main\"}]",
            "[{\"role\":\"main\",\"value\":\"w\"}]",
            "[{\"role\":\"url\",\"value\":\"https://example.org/\"}]",
            "[{\"role\":\"x\",\"value\":\"y\"}]",
            "[{\"name\":\"a\"}]",
            "[{\"name\":\"w\",\"uri\":\"https://example.org/1\"}]",
            "[{\"name\":\"w\",\"literal\":\"x\"}]",
            "[{\"uri\":\"x\"}]",
            "[{\"literal\":\"readout:0/org-1\"}]",
            "[{\"name\":\"p\",\"literal\":\"readout:m-0/0\"}]",
            "[{\"role\":\"main\"}]",
            "[{}, {}]",
            "[{},{}]",
            "[{\"contentType\":\"text/plain\"}]",
            "[{\"contentType\":\"text/html\",\"value\":\"<h1>w</h1><p>b</p>\"}]",
            "[{\"contentType\":\"application/vnd.readout+json;version=1\",\"value\":\"{}\"}]",
            "[{\"contentType\":\"application/json\",\"value\":\"{}\"}]",
            "[{\"value\":\"\"}]",
            "[{\"type\":\"phone\",\"value\":\"1\"}]",
            "[{\"type\":\"phone\"}]",
            "[{\"symbol\":\"A\",\"ticker\":\"B\"}]",
            "{\"linkedRights\":\"x\"}",
            "{\"linkedRights\":\"x\",\"encodedRights\":\"y\"}",
            "[{\"name\":\"a\",\"uri\":\"b\",\"rel\":\"c\"}]",
            "{\"name\":\"ninjs\"}",
            "{\"name\":\"a\"}",
            "[{\"name\":\"a\",\"contentType\":\"b\"}]",
            "[{\"name\":\"a\",\"contenttype\":\"b\"}]",
            "[{\"type\":\"text\",\"wordCount\":1E+2}]",
            "{\"dates\":{\"startDate\":\"a\"}}");

    private static Article article(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return withAttributes(random.nextBoolean() ? RandomArticles.article(seed) : small(random), random);
    }

    @Test
    void holdsTheLaw() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            NinjsVersion version = seed % 2 == 0 ? NinjsVersion.V2_2 : NinjsVersion.V3_1;
            NinjsLossTest.holds(article(seed), NinjsOptions.defaults().withVersion(version), seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesValidDocuments(NinjsVersion version) {
        Schema schema = NinjsFiles.schema(version.number());
        NinjsOptions options = NinjsOptions.defaults().withVersion(version);
        for (long seed = 0; seed < VALIDATED; seed++) {
            String document = Ninjs.writing(article(seed), options).document();
            assertThat(schema.validate(new JsonMapper().readTree(document)))
                    .as("seed %d: %s", seed, document)
                    .isEmpty();
        }
    }

    /** Returns an article whose text, ids and order could be those of a document that was read. */
    private static Article small(SplittableRandom random) {
        String string =
                List.of("", "w", "a\n\nw", "w\n\nb", "a\n\nw\n\nb", "w\nb").get(random.nextInt(6));
        Text text = Text.of(string);
        Article.Builder article = Article.builder().text(text);
        int at = 0;
        for (String part : string.split("\n\n", -1)) {
            if (!part.isEmpty()) {
                Block.Kind kind = List.of(
                                Block.Kind.HEADLINE, Block.Kind.BYLINE, Block.Kind.PARAGRAPH, Block.Kind.OTHER)
                        .get(random.nextInt(4));
                article.addBlock(new Block(kind, new Span(at, at + part.length())));
            }
            at += part.length() + 2;
        }
        if (random.nextBoolean()) {
            article.addSpeaker(Person.of("w", "w")).addSpeaker(Organization.of("w-2", "w"));
        }
        if (random.nextBoolean()) {
            article.addTopic(Topic.of("a", "a"));
        }
        if (random.nextBoolean()) {
            article.addMeeting(
                    Meeting.builder().id("a").kind(Meeting.Kind.OTHER).build());
        }
        if (random.nextBoolean()) {
            article.published(When.parse(random.nextBoolean() ? "2026-11-24T10:00:00Z" : "2026-11-24"));
        }
        return article.build();
    }

    private static Article withAttributes(Article article, SplittableRandom random) {
        Article changed = article.toBuilder()
                .attributes(attributes(article.attributes(), random))
                .build();
        for (Speaker listed : article.speakers()) {
            Speaker speaker = changed.speaker(listed.id()).orElseThrow();
            Map<String, String> attributes = attributes(speaker.attributes(), random);
            if (speaker instanceof Person person) {
                changed = changed.replace(
                        person.toBuilder().attributes(attributes).build());
            } else if (speaker instanceof Organization organization) {
                changed = changed.replace(
                        organization.toBuilder().attributes(attributes).build());
            } else if (speaker instanceof Group group) {
                changed =
                        changed.replace(group.toBuilder().attributes(attributes).build());
            }
        }
        for (Meeting meeting : changed.meetings()) {
            changed = changed.replace(changed.meeting(meeting.id()).orElseThrow().toBuilder()
                    .attributes(attributes(meeting.attributes(), random))
                    .build());
        }
        return changed;
    }

    private static Map<String, String> attributes(Map<String, String> before, SplittableRandom random) {
        Map<String, String> attributes = new LinkedHashMap<>(random.nextInt(3) == 0 ? before : Map.of());
        for (int i = random.nextInt(6); i > 0; i--) {
            attributes.put(
                    "ninjs:" + NAMES.get(random.nextInt(NAMES.size())), VALUES.get(random.nextInt(VALUES.size())));
        }
        return attributes;
    }

    @Test
    void keepsMembersThatFitTheArticle() {
        Article article = Article.builder()
                .text(Text.of("w\n\nb"))
                .addBlock(new Block(Block.Kind.HEADLINE, new Span(0, 1)))
                .addBlock(new Block(Block.Kind.PARAGRAPH, new Span(3, 4)))
                .putAttribute("ninjs:headlines", "[{\"value\":\"w\"},{\"role\":\"short\",\"value\":\"v\"}]")
                .putAttribute("ninjs:bodies", "[{\"charCount\":1}]")
                .putAttribute("ninjs:urgency", "3")
                .build();

        assertThat(Ninjs.writing(article).losses()).isEmpty();
        assertThat(Ninjs.writing(article).document())
                .contains("\"bodies\":[{\"charCount\":1,\"value\":\"b\"}]")
                .contains("\"urgency\":3");
    }
}
