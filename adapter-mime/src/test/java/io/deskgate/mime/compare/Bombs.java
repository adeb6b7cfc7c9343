package io.deskgate.mime.compare;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** What a stranger can repeat in a message, each in any number: the shapes of the hostile suite's bombs and our own. */
final class Bombs {
    private static final String FROM = "From: Eve <eve@x.example>\nSubject: bomb\n";
    private static final String MULTIPART = FROM + "Content-Type: multipart/mixed; boundary=b\n\n";

    private final Map<String, IntFunction<byte[]>> shapes = new LinkedHashMap<>();

    private Bombs() {}

    /** A message by the number of repetitions, by name. */
    static Map<String, IntFunction<byte[]>> all() {
        Bombs bombs = new Bombs();
        bombs.texts();
        bombs.htmls();
        bombs.headers();
        bombs.structures();
        return bombs.shapes;
    }

    private void texts() {
        text("on at wrote", 20, " on xxxxxxxxx at yyyyyyyy wrote ");
        text("on", 4, "On ");
        text("wrote", 8, "wrote: ");
        text("attribution without wrote", 50, "On Mon, Jan 1, 2026 at 1:00 AM Some Body <a@b.test>\n");
        text("texts and blank lines", 20, "text\ntext\ntext\n\n\n");
        text("quoted lines", 10, "> quoted\n");
        text("quote marks", 1, ">");
        text("quoted header", 40, "From: a\nSent: b\nTo: c\nSubject: d\n\n");
        text("dashes", 1, "-");
        text("underscores", 1, "_");
        text("blanks", 1, " ");
        text("hard blanks", 2, "\u00a0");
        text("line ends", 1, "\n");
        text("address-like", 2, "a@");
        text("url-like", 7, "http://");
        text("brackets of a url", 1, "(");
        text("signature marks", 4, "-- \n");
        text("delimiter lines", 45, "##- Please type your reply above this line -##\n");
        text("digits", 1, "1");
        text("closings", 30, "Best regards,\nKim\n\n");
        text("sent from", 24, "Sent from my iPhone\n\n");
        text("disclaimers", 80, "This e-mail is confidential and intended for the addressee only. Delete it.\n\n");
        text("interleaved", 20, "> question\nanswer\n");
        text("begin", 14, "begin 644 a\n");
        text("yenc", 30, "=ybegin line=128 size=1 name=a\n");
        text("binhex", 40, "(This file must be converted with BinHex)\n:\n");
    }

    private void htmls() {
        html("div", 5, "<div>");
        html("format", 9, "<b><i><u>");
        html("tables", 16, "<table><tr><td>");
        html("links", 30, "<a href=https://x.test/>l</a>");
        html("open links", 22, "<a href=http://x.test>");
        html("less-than", 1, "<");
        html("ampersands", 1, "&");
        html("open comments", 4, "<!--");
        html("entities", 6, "&#x41;");
        html("hard blanks in html", 6, "&nbsp;");
        html("blockquotes", 12, "<blockquote>");
        html("fonts", 16, "<font color=red>");
        html("paragraphs", 16, "<p>lorem ipsum</p>");
        html("lists", 8, "<ul><li>");
        html("quoted answers", 60, "<div class=gmail_quote>a<blockquote>b</blockquote></div>c<br>");
        shape("attributes", 10, n -> html("<p " + "a=1 ".repeat(n) + ">x</p>"));
        shape("styles", 4, n -> html("<p style=\"" + "a:b;".repeat(n) + "\">x</p>"));
        shape("long attribute", 1, n -> html("<a title=\"" + ">".repeat(n) + "\">x</a>"));
        shape("formats around paragraphs", 3, n -> html("<b>".repeat(500) + "<p>".repeat(n)));
    }

    private void headers() {
        header("header fields", 12, "X-H: value\n", "");
        header("to lines", 12, "To: u@x.test\n", "");
        header("addresses", 12, "u@x.test, ", "To: ");
        header("comments", 1, "(", "To: ");
        header("quotes", 1, "\"", "To: ");
        header("angle brackets", 1, "<", "References: ");
        header("message ids", 12, "<r@x.test>\n ", "References: ");
        header("begun words", 2, "=?", "Subject: ");
        header("words", 14, "=?utf-8?Q?a?= ", "Subject: ");
        header("words without end", 10, "=?utf-8?Q?", "Subject: ");
        header("parameters", 10, ";\n name*1*=a", "Content-Type: text/plain");
        header("received", 30, "Received: from a by b; x\n", "");
    }

    private void structures() {
        shape("parts", 300, n -> bytes(MULTIPART + "--b\n\nx\n".repeat(n) + "--b--\n"));
        shape("multiparts in multiparts", 300, n -> bytes(nested(n)));
        shape("boundary-like lines", 8, n -> bytes(MULTIPART + "--b\n\n" + "--bb---\n".repeat(n)));
        shape(
                "same boundary",
                300,
                n -> bytes(MULTIPART + "--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(n)));
        shape("boundary never used", 8, n -> bytes(MULTIPART + "--other\n".repeat(n)));
        shape("base64", 4, n -> bytes(FROM + "Content-Transfer-Encoding: base64\n\n" + "QUJD".repeat(n)));
        shape(
                "quoted-printable",
                3,
                n -> bytes(FROM + "Content-Transfer-Encoding: quoted-printable\n\n" + "=41".repeat(n)));
        shape("hz", 4, n -> bytes(FROM + "Content-Type: text/plain; charset=hz\n\n" + "~{VP~}".repeat(n)));
        shape("utf-7", 4, n -> bytes(FROM + "Content-Type: text/plain; charset=utf-7\n\n" + "+APY-".repeat(n)));
        shape(
                "iso-2022-jp",
                8,
                n -> bytes(
                        FROM + "Content-Type: text/plain; charset=iso-2022-jp\n\n" + "\u001b$BF|\u001b(B".repeat(n)));
        shape("flowed", 4, n -> bytes(FROM + "Content-Type: text/plain; format=flowed\n\n" + "> a \n".repeat(n)));
        shape(
                "calendar",
                20,
                n -> bytes(FROM + "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(n)));
        RichBombs.addTo(shapes);
    }

    private static String nested(int depth) {
        StringBuilder all = new StringBuilder(FROM + "Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < depth; i++) {
            all.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        return all.toString();
    }

    private void text(String name, int cost, String repeated) {
        shape(name, cost, n -> bytes(FROM + "Content-Type: text/plain; charset=utf-8\n\nHello\n" + repeated.repeat(n)));
    }

    private void html(String name, int cost, String repeated) {
        shape(name, cost, n -> html(repeated.repeat(n)));
    }

    private static byte[] html(String markup) {
        return bytes(FROM + "Content-Type: text/html; charset=utf-8\n\n" + markup);
    }

    /** Header limits are smaller, so these are shown as they lie within them. */
    private void header(String name, int cost, String repeated, String before) {
        shape(name, 8 * cost, n -> bytes(FROM + before + repeated.repeat(n) + "\n\ntext\n"));
    }

    private void shape(String name, int cost, IntFunction<byte[]> message) {
        shapes.put(name, size -> message.apply(Math.max(1, size / cost)));
    }

    private static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }
}
