package dev.readout.html.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void escapesWhatMeansSomethingInHtml() {
        assertThat(Html.escape("<a href=\"x\" title='y'>&amp;</a>]]>"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;]]&gt;");
    }

    @Test
    void keepsAllOtherCharacters() {
        String words = "“Geoană” \u00A0\u202E\u2066e\u0301\uD83D\uDD4A\t\n\u0001\u0085\uFFFF";
        assertThat(Html.escape(words)).isEqualTo(words);
    }

    @Test
    void keepsACarriageReturnFromTheParser() {
        assertThat(Html.escape("a\r\nb")).isEqualTo("a&#13;\nb");
    }

    @Test
    void showsWhatHtmlCannotHave() {
        assertThat(Html.escape("a\0b")).isEqualTo("a␀b");
        assertThat(Html.escape("\uD83D \uDD4A\uD83D\uDD4A\uD83D")).isEqualTo("\uFFFD \uFFFD\uD83D\uDD4A\uFFFD");
    }
}
