package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.exchange.Writing;
import dev.readout.json.LossLaw;
import dev.readout.json.RandomArticles;
import dev.readout.json.ReadoutJson;
import dev.readout.json.Seeds;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Attributes that somebody set: members of schema.org that fit, that contradict the article, and that are broken. */
class SchemaOrgAttributesTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int ARTICLES = Seeds.of(3_000);

    private static final List<String> VALUES = List.of(
            "a",
            "",
            " ",
            "5",
            "null",
            "[]",
            "[\"a\"]",
            "{\"a\": 1}",
            "{\"a\":1}",
            "{\"a\":",
            "2020-01-01",
            "[\"2020\",\"2021-01\"]",
            "March 1, 2020",
            "https://example.org/1",
            "en_US",
            "speech",
            "reported",
            "[\"host\",\"x\"]",
            "host",
            "summit",
            "{\"@id\":\"#P.1\"}",
            "{\"@id\":\"#org-1\"}",
            "{\"@id\":\"#m0\"}",
            "{\"@id\":\"#t_0\"}",
            "{\"@id\":\"#s0\"}",
            "{\"@id\":\"#P.1\",\"name\":\"evil\"}",
            "{\"@id\":\"#nobody\"}",
            "[{\"@id\":\"https://example.org/x\"},5]",
            "{\"@type\":\"Person\",\"name\":\"Ann\"}",
            "{\"@type\":\"Person\"}",
            "{\"@type\":\"Organization\"}",
            "[{\"@type\":\"Organization\",\"name\":\"O\",\"image\":\"i\"}]",
            "{\"@type\":\"Event\"}",
            "{\"@type\":\"Thing\",\"name\":\"T\"}",
            "[{\"@type\":\"WebPage\",\"@id\":\"https://example.org/w\"}]",
            "[{\"@type\":\"NewsArticle\",\"articleBody\":\"b\"}]",
            "{\"@type\":\"Quotation\",\"text\":\"said\"}",
            "{\"@type\":\"Claim\",\"text\":\"nowhere at all\"}",
            "{\"@type\":\"Role\",\"roleName\":\"r\"}",
            "{\"@type\":\"OrganizationRole\",\"roleName\":[\"r\"],\"worksFor\":{\"name\":\"O\"}}",
            "{\"@type\":\"Role\",\"attendee\":{\"@id\":\"#P.1\"}}",
            "{\"@type\":\"Place\",\"name\":\"p\",\"url\":\"u\"}",
            "{\"@type\":\"PropertyValue\",\"propertyID\":\"readout\",\"value\":\"x\"}",
            "{\"@type\":\"PropertyValue\",\"propertyID\":\"isbn\",\"value\":\"x\"}",
            "[\"Report\",\"Article\"]",
            "Article",
            "Person",
            "Organization",
            "NewsMediaOrganization",
            "[\"https://schema.org\",{\"dc\":\"http://purl.org/dc/terms/\"}]",
            "[\"https://schema.org\",{\"name\":\"http://xmlns.com/foaf/0.1/name\"}]",
            "http://xmlns.com/foaf/0.1/Group",
            "[[\"a\"]]",
            "{\"@value\":\"v\",\"@language\":\"en\"}",
            "{\"schema:x\":{\"@type\":\"schema:Person\"}}",
            "urn:x");

    @Test
    void areWrittenOrReported() {
        Set<String> names = new TreeSet<>(Names.ALL);
        names.addAll(List.of(
                "image", "dc:title", "schema:image", "@value", "@reverse", "a/b", "é", "mainEntityOfPage", "dc"));
        List<String> all = List.copyOf(names);
        for (long seed = 0; seed < ARTICLES; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            JsonNode json = MAPPER.readTree(ReadoutJson.toBytes(RandomArticles.article(seed)));
            put(json, all, random);
            for (String list : List.of("speakers", "meetings", "statements")) {
                json.path(list).forEach(part -> {
                    put(part, all, random);
                    part.path("participants").forEach(participant -> put(participant, all, random));
                });
            }
            holds(ReadoutJson.strict().read(json.toString()), "seed " + seed);
        }
    }

    private static void put(JsonNode part, List<String> names, RandomGenerator random) {
        ObjectNode attributes = MAPPER.createObjectNode();
        for (int i = random.nextInt(3); i > 0; i--) {
            attributes.put(
                    "schema:" + names.get(random.nextInt(names.size())), VALUES.get(random.nextInt(VALUES.size())));
        }
        if (!attributes.isEmpty()) {
            ((ObjectNode) part).set("attributes", attributes);
        }
    }

    private static void holds(Article article, String name) {
        Writing<String> writing = SchemaOrg.writing(article);
        try {
            LossLaw.holds(article, writing.losses(), SchemaOrg.lenient().read(writing.document()));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(name + ": " + e.getMessage() + writing.document(), e);
        }
    }
}
