package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.deskgate.core.email.Defect;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlStabilityTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of the processor, so that a busy machine does not count. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Noted noted = new Noted();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=http://x>1<table><tr><td><a href=http://y>2",
                "<table>text<a href=http://x>1<p>2</a>3</table>",
                "<p>a<form><p>b</form>c",
                "<pre>\n\nx</pre>",
                "<pre>\n\u0001\nx</pre>",
                "<b><p>1</b>2<p>3",
                "<h1><h2>x</h1>y",
                "<li><form><li>x",
                "<button><p>a<button><p>b",
                "<select><option><b>x</select>y",
                "a &amp;lt; &amp &#38;gt; &",
                "<textarea><b>x</textarea>",
                "<plaintext><b>x",
                "<a href=http://x><a href=http://y>z"
            })
    void cleaningTwiceChangesNothingMore(String html) {
        assertThat(safe(safe(html))).isEqualTo(safe(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>a", "<b><p>a", "<table><tr><td>a", "<blockquote><ul><li>a", "<h1><a href=http://x>a"})
    void cleaningDeepMarkupTwiceChangesNothingMore(String piece) {
        String html = piece.repeat(1000);

        assertThat(safe(safe(html))).isEqualTo(safe(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><b><i><u>a", "<p><font color=1><font color=2><font color=3>a"})
    void aBombOfElementsBecomesItsWords(String piece) {
        HtmlBody body = HtmlBody.of(piece.repeat(60_000), noted.defects);

        assertThat(noted.defects).contains(Defect.HTML_TOO_COMPLEX);
        assertThat(body.text().text()).startsWith("a").hasSizeGreaterThan(60_000);
        assertThat(body.safe()).startsWith("<p>").doesNotContain("<b>", "<font");
    }

    @Test
    void cleaningRandomMarkupTwiceChangesNothingMore() {
        Random random = new Random(20261122);
        for (int i = 0; i < 3000; i++) {
            String html = soup(random);
            assertThat(safe(safe(html))).as(html).isEqualTo(safe(html));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b><i><u>", "<table><tr><td>", "<", "&", "<!--", "<blockquote>a", "<a href=tel:>"})
    void hostileMarkupStaysShortAndSafe(String piece) {
        String html = piece.repeat(500_000 / piece.length());
        long begun = THREADS.getCurrentThreadCpuTime();

        assertThat(safe(html).length()).isLessThanOrEqualTo(4 * html.length());
        assertThatCode(() -> HtmlBody.of(html, noted.defects).text()).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(PATIENCE);
    }

    @Test
    void whatGrowsTooMuchIsShownAsText() {
        safe("<a href=tel:>".repeat(10_000));

        assertThat(noted.defects).containsExactly(Defect.HTML_TOO_COMPLEX);
    }

    private static String soup(Random random) {
        String[] pieces = {
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<a href=http://x>",
            "</a>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<ul>",
            "<li>",
            "</ul>",
            "<h1>",
            "</h1>",
            "<pre>",
            "\n",
            "text ",
            "&lt;",
            "&",
            "<form>",
            "</form>",
            "<button>",
            "<select>",
            "<option>",
            "<svg>",
            "<style>",
            "</style>",
            "<br>",
            "<i>",
            "</i>",
            "<font>",
            "<blockquote>",
            "<dl><dt>",
            "<math>",
            "<img src=cid:a>",
            "<img src=http://x/y>",
            "<o:p>",
            "</o:p>",
            "<center>",
            "<caption>",
            "<textarea>",
            "<!--",
            "-->"
        };
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            html.append(pieces[random.nextInt(pieces.length)]);
        }
        return html.toString();
    }

    private String safe(String html) {
        return HtmlBody.of(html, noted.defects).safe();
    }
}
