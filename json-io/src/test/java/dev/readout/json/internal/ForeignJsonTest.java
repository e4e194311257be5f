package dev.readout.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ForeignJsonTest {
    @Test
    void isHandedOverOnlyOnce() {
        ForeignJson shared = ForeignJson.shared();
        assertThatIllegalStateException()
                .isThrownBy(() -> ForeignJson.share(shared))
                .withMessage("ForeignJson was handed over already");
        assertThat(ForeignJson.shared()).isSameAs(shared);
    }
}
