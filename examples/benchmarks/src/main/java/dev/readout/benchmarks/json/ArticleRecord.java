package dev.readout.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/**
 * An article as plain records, the object model of the peers. It has every member of the format, checks nothing, and
 * holds each word, time and address as a string. What is absent is null. The positions are written even if they are 0.
 */
@Json
@CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
public record ArticleRecord(
        String readout,
        String id,
        String url,
        String language,
        String publisher,
        List<String> authors,
        String published,
        String modified,
        String retrieved,
        String version,
        String text,
        List<Block> blocks,
        List<Speaker> speakers,
        List<Topic> topics,
        List<Meeting> meetings,
        List<Statement> statements,
        List<Mention> mentions,
        List<Correction> corrections,
        Provenance provenance,
        Map<String, String> attributes) {

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Block(
            String kind,

            @JsonAttribute(includeToMinimal = JsonAttribute.IncludePolicy.ALWAYS)
            int start,

            @JsonAttribute(includeToMinimal = JsonAttribute.IncludePolicy.ALWAYS)
            int end) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Piece(
            @JsonAttribute(includeToMinimal = JsonAttribute.IncludePolicy.ALWAYS)
            int start,

            @JsonAttribute(includeToMinimal = JsonAttribute.IncludePolicy.ALWAYS)
            int end,

            String exact) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Speaker(
            String id,
            String kind,
            String name,
            String honorific,
            String description,
            List<Role> roles,
            String organizationKind,
            List<String> members,
            Integer atLeast,
            Integer atMost,
            List<String> sameAs,
            Map<String, String> attributes) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Role(
            String title, List<String> organizations, List<String> accreditedTo, String since, String until) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Topic(String id, String label, List<String> sameAs) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Meeting(
            String id,
            String kind,
            List<Participant> participants,
            List<Place> places,
            String time,
            List<String> topics,
            List<List<Piece>> designations,
            String within,
            List<String> sameAs,
            Provenance provenance,
            Map<String, String> attributes) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Participant(
            String speaker,
            String part,
            Role capacity,
            String side,
            List<Piece> mention,
            Map<String, String> attributes) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Place(String name, Place inside, String country, List<String> sameAs) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Statement(
            String id,
            String form,
            String orForm,
            String medium,
            String orMedium,
            String status,
            List<Source> sources,
            Cue cue,
            List<Piece> content,
            List<Piece> frame,
            List<List<Piece>> quoted,
            List<Addressee> addressees,
            String meeting,
            String time,
            List<String> topics,
            Provenance provenance,
            Map<String, String> attributes) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Source(List<Piece> mention, List<String> speakers, Role capacity, List<Source> via) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Cue(List<Piece> passage, String lemma) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Addressee(List<Piece> mention, List<String> speakers) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Mention(List<Piece> passage, List<String> speakers, Map<String, String> attributes) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Correction(String at, String note) {}

    @Json
    @CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
    public record Provenance(String agent, String version, String method, String at, Double confidence) {}
}
