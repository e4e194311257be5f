package dev.readout.json.langextract;

import static dev.readout.json.langextract.LangextractSamples.draft;
import static dev.readout.json.langextract.LangextractSamples.extraction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerRegistryTest {
    @Test
    void findsASpeakerByNameAndByWords() {
        SpeakerRegistry speakers = new SpeakerRegistry();
        speakers.add(DraftSpeaker.Kind.PERSON, "Ada Bloom \uD83D\uDD4A", "She", List.of("Mayor"));
        speakers.add(DraftSpeaker.Kind.PERSON, "Ada Bloom \uD83D\uDD4A", "the mayor", List.of("Mayor", "Chair"));
        assertThat(speakers.find("Ada Bloom \uD83D\uDD4A")).contains("person-1");
        assertThat(speakers.find("She")).contains("person-1");
        assertThat(speakers.find("the mayor")).contains("person-1");
        assertThat(speakers.find("the chair")).isEmpty();
        assertThat(speakers.all())
                .containsExactly(DraftSpeaker.builder()
                        .id("person-1")
                        .kind(DraftSpeaker.Kind.PERSON)
                        .name("Ada Bloom \uD83D\uDD4A")
                        .addRole(DraftRole.of("Mayor"))
                        .addRole(DraftRole.of("Chair"))
                        .build());
    }

    @Test
    void findsNobodyByANameOfTwoKinds() {
        SpeakerRegistry speakers = new SpeakerRegistry();
        speakers.add(DraftSpeaker.Kind.ORGANIZATION, "Turku", "Turku", List.of());
        speakers.add(DraftSpeaker.Kind.GROUP, "Turku", "They", List.of());
        assertThat(speakers.find("Turku")).isEmpty();
        assertThat(speakers.find("They")).contains("group-2");
    }

    @Test
    void findsNobodyByWordsThatMeanTwoSpeakers() {
        LangextractDraft draft = draft(String.join(
                ",",
                extraction("person", "She", "{\"name\": \"Ada Bloom\"}"),
                extraction("person", "She", "{\"name\": \"Eva Lind\"}"),
                extraction("statement", "prices rose", "{\"speaker\": \"She\"}"),
                extraction("statement", "prices rose", "{\"speaker\": \"Eva Lind\"}")));
        assertThat(draft.draft().statements())
                .extracting(statement -> statement.sources().get(0))
                .containsExactly(
                        DraftSource.of("She"),
                        DraftSource.builder().speaker("person-2").build());
    }
}
