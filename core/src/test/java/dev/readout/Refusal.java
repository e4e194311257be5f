package dev.readout;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What to set on a builder so that it refuses to build, and the message with which it does. */
public record Refusal<B>(String message, UnaryOperator<B> change) {

    /** Checks that the builder, changed, refuses with exactly this message. */
    public void of(B builder, Function<B, ?> build) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.apply(change.apply(builder)))
                .withMessage(message);
    }

    @Override
    public String toString() {
        return message.length() < 200 ? message : message.substring(0, 200);
    }
}
