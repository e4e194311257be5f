package dev.readout.draft;

import dev.readout.grounding.Tier;
import dev.readout.metadata.Provenance;
import java.util.Locale;

/** Who made a draft. */
record Agent(Provenance provenance) {
    /** Returns the provenance of what is grounded, with the tier behind the method. */
    Provenance grounded(Tier tier) {
        String grounded = "grounded: " + tier.name().toLowerCase(Locale.ROOT);
        return provenance.toBuilder()
                .method(provenance
                        .method()
                        .map(method -> method + ", " + grounded)
                        .orElse(grounded))
                .build();
    }
}
