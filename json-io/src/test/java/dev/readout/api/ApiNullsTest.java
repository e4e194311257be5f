package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.readout.article.Article;
import dev.readout.grounding.Grounder;
import dev.readout.json.ReadoutJson;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null is refused by every public method and constructor, but for parameters that are nullable. */
class ApiNullsTest {
    private static final String REFUSED = "refused";
    private static final String REFUSED_BY_NAME = "refused by name";

    private static Map<String, String> outcomes() throws IOException {
        ReadoutJson json = ReadoutJson.strict();
        Article article = json.read(resource("/valid/every-member.json"));
        ApiValues values = new ApiValues(
                PublicTypes.all(),
                article,
                article.speakers(),
                json.drafts().read(resource("/valid-drafts/news-article.json")),
                resource("/langextract/valid/attributes-of-every-kind.json"));
        return outcomes(PublicTypes.all(), values);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(ApiNullsTest.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        }
    }

    @Test
    void nullIsRefused() throws IOException {
        assertThat(outcomes().entrySet())
                .hasSizeGreaterThan(300)
                .filteredOn(outcome -> !outcome.getValue().startsWith(REFUSED))
                .isEmpty();
    }

    @Test
    void groundingNamesWhatIsNull() throws IOException {
        assertThat(outcomes().entrySet())
                .filteredOn(outcome -> outcome.getKey().startsWith(Grounder.class.getPackageName()))
                .hasSizeGreaterThan(30)
                .allSatisfy(outcome -> assertThat(outcome.getValue()).isEqualTo(REFUSED_BY_NAME));
    }

    /** Returns what happens if a parameter is null, for each one that is not nullable. */
    private static Map<String, String> outcomes(Collection<Class<?>> types, ApiValues values) {
        Map<String, String> outcomes = new TreeMap<>();
        for (Class<?> type : types) {
            ApiValues.calls(type).forEach(call -> {
                for (int i = 0; i < call.getParameterCount(); i++) {
                    if (!mayBeNull(call, i)) {
                        outcomes.put(name(call) + ", " + (i + 1), outcome(call, i, values));
                    }
                }
            });
        }
        return outcomes;
    }

    private static boolean mayBeNull(Executable call, int index) {
        return call.getParameterTypes()[index].isPrimitive()
                || call.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
    }

    private static String outcome(Executable call, int index, ApiValues values) {
        if (!values.canCall(call)) {
            return "there is nothing to call it on";
        }
        @Nullable Object[] arguments = values.arguments(call);
        arguments[index] = null;
        try {
            values.call(call, arguments);
            return "accepted";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException refusal ? refused(refusal) : "" + e.getCause();
        } catch (ReflectiveOperationException e) {
            return e.toString();
        }
    }

    /** The machine's own message is a sentence. */
    private static String refused(NullPointerException refusal) {
        String message = String.valueOf(refusal.getMessage());
        return message.matches("(?!null)\\w+( element)?") ? REFUSED_BY_NAME : REFUSED;
    }

    private static String name(Executable call) {
        return call.getDeclaringClass().getCanonicalName()
                + (call instanceof Constructor<?> ? "" : "." + call.getName())
                + Arrays.stream(call.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Test
    void findsWhatIsAccepted() {
        List<Class<?>> types =
                List.of(ApiSamples.Careful.class, ApiSamples.Careless.class, ApiSamples.Careless.Never.class);
        String samples = ApiSamples.class.getCanonicalName();
        assertThat(outcomes(types, new ApiValues(types)))
                .containsOnly(
                        entry(samples + ".Careful.of(String), 1", REFUSED_BY_NAME),
                        entry(samples + ".Careful.has(int, List, Object), 2", REFUSED),
                        entry(samples + ".Careless(Careful, String), 1", REFUSED_BY_NAME),
                        entry(samples + ".Careless(Careful, String), 2", "accepted"),
                        entry(
                                samples + ".Careless.parse(String), 1",
                                "java.lang.IllegalArgumentException: there must be a number"),
                        entry(samples + ".Careless.Never.take(Object), 1", "there is nothing to call it on"));
    }
}
