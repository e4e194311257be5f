package dev.readout.json.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalUriTest {
    /** Pairs of URIs that are equal for {@link URI#equals}. The second one has the spelling that is written. */
    static Stream<Arguments> equalUris() {
        return Stream.of(
                arguments(URI.create("HTTP://Example.ORG/A%2fb?q=%c3%a9#%aF"), "http://example.org/A%2Fb?q=%C3%A9#%AF"),
                arguments(URI.create("http://a%2fB@H:080/"), "http://a%2FB@h:80/"),
                arguments(URI.create("http://h:/x"), "http://h/x"),
                arguments(URI.create("http://h"), "http://h"),
                arguments(URI.create("http://[2001:DB8::A]/"), "http://[2001:db8::a]/"),
                arguments(URI.create("http://Under_Score%2f/"), "http://Under_Score%2F/"),
                arguments(URI.create("URN:newsml:A%3a"), "urn:newsml:A%3A"),
                arguments(URI.create("mailto:A@B#c"), "mailto:A@B#c"),
                arguments(URI.create("file:///x"), "file:/x"),
                arguments(URI.create("file:////x"), "file:////x"),
                arguments(URI.create("http://h/100%25%41?"), "http://h/100%25%41?"));
    }

    @ParameterizedTest
    @MethodSource("equalUris")
    void writesOneSpellingOfEqualUris(URI uri, String expected) {
        assertThat(CanonicalUri.spelling(uri)).isEqualTo(expected);
        assertThat(URI.create(expected)).isEqualTo(uri);
    }
}
