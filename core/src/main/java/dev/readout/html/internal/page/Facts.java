package dev.readout.html.internal.page;

import dev.readout.html.internal.words.TimeWords;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects facts. What is absent or empty is left out. */
final class Facts {
    private final boolean hasAttributes;
    private final List<Fact> facts = new ArrayList<>();

    Facts(boolean hasAttributes) {
        this.hasAttributes = hasAttributes;
    }

    Facts add(String name, List<Item> items) {
        if (!items.isEmpty()) {
            facts.add(new Fact(name, List.copyOf(items), false));
        }
        return this;
    }

    Facts add(String name, String words) {
        return add(name, List.of(Item.of(words)));
    }

    Facts add(String name, Optional<String> words) {
        return add(name, words.map(Item::of).stream().toList());
    }

    Facts time(String name, Optional<When> time) {
        return add(name, time.map(TimeWords::of));
    }

    Facts topics(List<Topic> topics) {
        String labels = topics.stream().map(Topic::label).collect(Collectors.joining("; "));
        return topics.isEmpty() ? this : add("Topics", labels);
    }

    Facts links(String name, List<URI> uris) {
        return add(name, uris.stream().map(Item::of).toList());
    }

    Facts provenance(Optional<Provenance> provenance) {
        provenance.ifPresent(by -> add(
                        "Recorded by",
                        by.agent() + by.version().map(v -> " " + v).orElse(""))
                .add("Method", by.method())
                .time("Recorded", by.at()));
        provenance
                .map(Provenance::confidence)
                .ifPresent(confidence -> confidence.ifPresent(c -> add("Confidence", percent(c))));
        return this;
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "\u00A0%";
    }

    /** Adds the attributes beyond the model, if they are to be shown. */
    Facts attributes(Map<String, String> attributes) {
        if (hasAttributes) {
            attributes.forEach(
                    (name, value) -> facts.add(new Fact(Item.of(name).words(), List.of(Item.of(value)), true)));
        }
        return this;
    }

    List<Fact> toList() {
        return List.copyOf(facts);
    }
}
