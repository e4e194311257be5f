package dev.readout.json.internal.syntax;

import java.util.Arrays;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The {@link MemberName}s in the forms of Jackson. They are in a class of their own because fast reading and writing do
 * not need them.
 */
public final class JacksonMemberNames {
    static final PropertyNameMatcher MATCHER = new JsonFactory()
            .constructNameMatcher(
                    Arrays.stream(MemberName.values())
                            .map(member -> Named.fromString(member.json()))
                            .toList(),
                    false);

    private static final SerializedString[] WRITTEN = Arrays.stream(MemberName.values())
            .map(member -> new SerializedString(member.json()))
            .toArray(SerializedString[]::new);

    private JacksonMemberNames() {}

    /** Returns the name as a generator writes it. */
    public static SerializedString written(MemberName member) {
        return WRITTEN[member.index()];
    }
}
