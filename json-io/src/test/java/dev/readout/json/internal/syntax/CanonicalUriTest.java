package dev.readout.json.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUriTest {
    /** What {@link URI#equals} takes for one. */
    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG/A%2fb?q=%c3%a9#%aF, http://example.org/A%2Fb?q=%C3%A9#%AF",
        "http://a%2fB@H:080/, http://a%2FB@h:80/",
        "http://h:/x, http://h/x",
        "http://h, http://h",
        "http://[2001:DB8::A]/, http://[2001:db8::a]/",
        "http://Under_Score%2f/, http://Under_Score%2F/",
        "URN:newsml:A%3a, urn:newsml:A%3A",
        "mailto:A@B#c, mailto:A@B#c",
        "file:///x, file:/x",
        "file:////x, file:////x",
        "http://h/100%25%41?, http://h/100%25%41?"
    })
    void writesOneSpellingOfEqualUris(URI uri, String expected) {
        assertThat(CanonicalUri.spelling(uri)).isEqualTo(expected);
        assertThat(URI.create(expected)).isEqualTo(uri);
    }
}
