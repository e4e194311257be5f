package dev.readout.json.langextract;

import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSpeaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The speakers of a draft, one for each kind and name. A speaker is found by name, or by words that mean no other speaker.
 */
final class SpeakerRegistry {
    private record Key(DraftSpeaker.Kind kind, String name) {}

    private record Known(String id, Set<String> roles) {}

    private final Map<Key, Known> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Map<String, Set<String>> idsByWords = new HashMap<>();

    /** Adds a speaker with this name and these roles, whom the text names once with these words. */
    void add(DraftSpeaker.Kind kind, String name, String words, List<String> roles) {
        Known speaker = known.computeIfAbsent(
                new Key(kind, name),
                key -> new Known(
                        kind.name().toLowerCase(Locale.ROOT) + "-" + (known.size() + 1), new LinkedHashSet<>()));
        speaker.roles().addAll(roles);
        idsByName.computeIfAbsent(name, key -> new HashSet<>()).add(speaker.id());
        idsByWords.computeIfAbsent(words, key -> new HashSet<>()).add(speaker.id());
    }

    /** Returns the id of the speaker with this name, or of the speaker whom these words mean; none if there are several. */
    Optional<String> find(String nameOrWords) {
        Set<String> ids = idsByName.getOrDefault(nameOrWords, idsByWords.getOrDefault(nameOrWords, Set.of()));
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    List<DraftSpeaker> all() {
        List<DraftSpeaker> all = new ArrayList<>();
        known.forEach((key, speaker) -> {
            DraftSpeaker.Builder builder =
                    DraftSpeaker.builder().id(speaker.id()).kind(key.kind());
            if (key.kind() == DraftSpeaker.Kind.GROUP) {
                builder.description(key.name());
            } else {
                builder.name(key.name());
            }
            speaker.roles().forEach(role -> builder.addRole(DraftRole.of(role)));
            all.add(builder.build());
        });
        return all;
    }
}
