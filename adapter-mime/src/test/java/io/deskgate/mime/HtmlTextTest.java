package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource({
        "<p>a</p><p>b</p>, 'a\n\nb'",
        "<div>a</div><div>b</div>, 'a\nb'",
        "a<br>b<br><br>c, 'a\nb\n\nc'",
        "<div>a</div><div><br></div><div>b</div>, 'a\n\nb'",
        "'  a \n  b  ', 'a b'",
        "<ul><li>one<li>two</ul>, '- one\n- two'",
        "<ol start=3><li>one<li>two</ol>, '3. one\n4. two'",
        "<ul><li>a<ul><li>b</ul></ul>, '- a\n  - b'",
        "x<blockquote>a<br>b<p>c</blockquote>y, 'x\n\n> a\n> b\n>\n> c\n\ny'",
        "<a href=https://x.example/>here</a>, here (https://x.example/)",
        "<a href=https://x.example/>x.example</a>, x.example",
        "<a href=mailto:a@b.example>a@b.example</a>, a@b.example",
        "<table><tr><td>a<td>b<tr><td>c</table>, 'a\tb\nc'",
        "<img alt=logo src=cid:x>, [logo]",
        "<script>x</script><style>y</style><title>t</title>a, a",
        "<span style=display:none>hidden</span> shown, shown",
        "<div><blockquote>a<blockquote>b</blockquote></blockquote></div>, 'a\n\n> b'",
        "<p>Kim</p><p style=margin:0>a</p><p style=margin:0>b</p>, 'Kim\n\na\nb'",
        "<div>a</div><div>&nbsp;</div><div>b</div>, 'a\n\nb'",
        "a<hr>b, 'a\n---\nb'",
        "&lt;b&gt; &amp; &nbsp;x, '<b> &  x'"
    })
    void htmlIsReadAsAPersonWritesIt(String html, String text) {
        assertThat(text(html)).isEqualTo(text);
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(text("<pre>a\n  b\n\nc</pre>")).isEqualTo("a\n  b\n\nc");
    }

    private static String text(String html) {
        return HtmlBody.of(html, new Noted().defects).text().text();
    }
}
