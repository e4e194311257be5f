package dev.readout.json.ninjs;

import dev.readout.json.ninjs.Shape.In;
import dev.readout.json.ninjs.Shape.Member;
import java.util.Set;

/** The members of ninjs 2.0 to 3.1. */
final class Shapes {
    private static final Shape PUB_STATUS = Shape.words(Set.of("usable", "withheld", "canceled"));
    private static final Shape URGENCY = Shape.integer(1, 9);
    private static final Shape PERCENT = Shape.integer(0, 100);
    private static final Shape TYPE = Shape.words(
            Set.of("text", "audio", "video", "picture", "graphic", "composite", "component"),
            Set.of("event", "planning"));

    private static final Shape CONTACTS = Shape.list(Shape.object()
            .strings("type", "role", "lang", "name", "value")
            .with(
                    "address",
                    Shape.object()
                            .with("lines", Shape.list(Shape.STRING))
                            .strings("locality", "area", "postalCode", "country"))
            .oneOf("value", "address"));

    private static final Shape CONCEPT =
            Shape.object().strings("name", "rel", "uri", "literal").ofString("name");

    static final Shape ORGANISATION = Shape.object()
            .withMembersOf(CONCEPT)
            .with("contactInfo", CONTACTS)
            .with(
                    "symbols",
                    Shape.list(Shape.object()
                            .strings("exchange", "symbolType", "symbol")
                            .with("ticker", Shape.STRING, In.ONLY_2)))
            .ofString("name");

    static final Shape PERSON =
            Shape.object().withMembersOf(CONCEPT).with("contactInfo", CONTACTS).ofString("name");

    static final Shape EVENT = Shape.object()
            .withMembersOf(CONCEPT)
            .with("id", Shape.STRING, In.ONLY_3)
            .ofString("name");

    private static final Shape RECURRENCE = Shape.object()
            .with("recurrenceDates", Shape.NEVER)
            .with(
                    "recurrenceRules",
                    Shape.list(Shape.object()
                            .with(
                                    "frequency",
                                    Shape.words(Set.of(
                                            "secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly")))
                            .with("interval", Shape.INTEGER)
                            .with("until", Shape.STRING)
                            .with("count", Shape.INTEGER)));

    private static final Shape DATES = Shape.object()
            .strings("startDate", "endDate", "expectedDuration")
            .with("expectedStartDate", Shape.TRUNCATED_DATE)
            .with("expectedEndDate", Shape.TRUNCATED_DATE)
            .with("recurrence", RECURRENCE)
            .oneOf("startDate", "expectedStartDate")
            .oneOf("endDate", "expectedEndDate");

    private static final Shape RENDITIONS = Shape.list(Shape.object()
            .strings("name", "href", "contentType", "title", "format")
            .with("width", Shape.INTEGER)
            .with("height", Shape.INTEGER)
            .with("sizeInBytes", Shape.INTEGER)
            .with("duration", Shape.NUMBER)
            .with("aspectRatio", Shape.STRING, In.ONLY_3)
            .with("videoCodec", Shape.STRING, In.ONLY_3)
            .with("frameRate", Shape.NUMBER, In.ONLY_3)
            .with("poi", Shape.object().with("x", Shape.INTEGER).with("y", Shape.INTEGER), In.ONLY_3)
            .with("transportProtocol", Shape.STRING, In.ONLY_3)
            .with("scanType", Shape.words(Set.of("progressive", "interlaced")), In.ONLY_3)
            .with("bitrate", Shape.STRING, In.ONLY_3)
            .required("name"));

    private static final Shape COMMISSIONED = Shape.object()
            .strings("by", "on")
            .with("references", Shape.list(Shape.object().strings("name", "value")));

    private static final Shape PLANNED_COVERAGE = Shape.list(Shape.object()
            .strings("uri", "title", "edNote", "language")
            .with("pubStatus", PUB_STATUS)
            .with("type", TYPE)
            .with("commissioned", COMMISSIONED)
            .with("dates", DATES)
            .with("audiences", Shape.list(Shape.object().strings("audience").with("significance", Shape.INTEGER)))
            .with("exclAudience", Shape.list(Shape.STRING))
            .with("urgency", URGENCY)
            .with("itemCount", Shape.object().with("rangeFrom", Shape.INTEGER).with("rangeTo", Shape.INTEGER))
            .with("wordCount", Shape.INTEGER)
            .with("renditions", RENDITIONS));

    /** A news object, which the document is. */
    static final Shape ITEM = item();

    private Shapes() {}

    private static Shape words() {
        return Shape.object()
                .strings("role", "contentType", "value")
                .required("value")
                .ofString("value");
    }

    private static Shape item() {
        Shape item = Shape.object()
                .strings("uri", "profile", "version", "firstCreated", "versionCreated", "contentCreated", "expires")
                .strings("copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language")
                .strings("title", "by", "slugline", "located")
                .with(new Member("embargoedUntil", "embargoed", Shape.STRING, In.ALL))
                .with("type", TYPE)
                .with("representationType", Shape.words(Set.of("full", "partial")))
                .with("pubStatus", PUB_STATUS)
                .with("urgency", URGENCY)
                .with("descriptions", Shape.list(words()))
                .with("headlines", Shape.list(words()))
                .with(
                        "bodies",
                        Shape.list(words().with("charCount", Shape.INTEGER).with("wordCount", Shape.INTEGER)))
                .with("people", Shape.list(PERSON))
                .with("organisations", Shape.list(ORGANISATION))
                .with(
                        "places",
                        Shape.list(Shape.object()
                                .withMembersOf(CONCEPT)
                                .with("contactInfo", CONTACTS)
                                .with("geoJSON", Shape.GEO_JSON)
                                .ofString("name")))
                .with(
                        "subjects",
                        Shape.list(Shape.object()
                                .withMembersOf(CONCEPT)
                                .strings("creator")
                                .with("relevance", PERCENT)
                                .with("confidence", PERCENT)
                                .ofString("name")))
                .with("events", Shape.list(EVENT))
                .with(
                        "eventDetails",
                        Shape.object()
                                .strings("eventStatus", "plannedCoverageStatus")
                                .with("dates", DATES)
                                .with("organiser", ORGANISATION),
                        In.ONLY_3)
                .with("plannedCoverage", PLANNED_COVERAGE, In.ONLY_3)
                .with("objects", Shape.list(CONCEPT))
                .with(
                        "infoSources",
                        Shape.list(Shape.object()
                                .strings("name", "role", "uri", "literal")
                                .with("contactInfo", CONTACTS)
                                .ofString("name")))
                .with("renditions", RENDITIONS)
                .with(
                        "altIds",
                        Shape.list(Shape.object().strings("role", "value").ofString("value")))
                .with("trustIndicators", Shape.list(Shape.object().strings("role", "title", "href")))
                .with("standard", Shape.object().strings("name", "version", "schema"))
                .with(
                        "genres",
                        Shape.list(
                                Shape.object().strings("name", "uri", "literal").ofString("name")))
                .with(
                        "rightsInfo",
                        Shape.object()
                                .strings("langId", "linkedRights", "encodedRights")
                                .oneOf("linkedRights", "encodedRights"))
                .with("digitalSourceType", Shape.object().strings("name", "uri", "literal"));
        Shape association = Shape.object()
                .withMembersOf(item)
                .strings("name")
                .with("rel", Shape.STRING, In.ONLY_3)
                .required("name", "uri");
        association.with("associations", Shape.list(association));
        return item.with("associations", Shape.list(association));
    }
}
