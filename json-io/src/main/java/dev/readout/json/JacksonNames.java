package dev.readout.json;

import java.util.Arrays;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of the {@link Member}s as Jackson wants them; apart, as what is fast does without Jackson. */
final class JacksonNames {
    static final PropertyNameMatcher MATCHER = new JsonFactory()
            .constructNameMatcher(
                    Arrays.stream(Member.values())
                            .map(member -> Named.fromString(member.json()))
                            .toList(),
                    false);

    private static final SerializedString[] WRITTEN = Arrays.stream(Member.values())
            .map(member -> new SerializedString(member.json()))
            .toArray(SerializedString[]::new);

    private JacksonNames() {}

    static SerializedString written(Member member) {
        return WRITTEN[member.index()];
    }
}
