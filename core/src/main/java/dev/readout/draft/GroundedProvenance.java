package dev.readout.draft;

import dev.readout.grounding.Tier;
import dev.readout.metadata.Provenance;
import java.util.Locale;

/** The provenance of the statements and meetings that are grounded from one draft. */
record GroundedProvenance(Provenance draft) {
    /** Returns the provenance of the draft, with a tier added to its method. */
    Provenance withTier(Tier tier) {
        String grounded = "grounded: " + tier.name().toLowerCase(Locale.ROOT);
        return draft.toBuilder()
                .method(draft.method().map(method -> method + ", " + grounded).orElse(grounded))
                .build();
    }
}
