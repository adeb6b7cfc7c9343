package io.deskgate.mime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a message that was in TNEF as one that mail programs can open (RFC 5322, RFC 6532). */
final class TnefMessage {
    private static final String MIME = "MIME-Version: 1.0\r\nContent-Transfer-Encoding: 8bit\r\n";

    private TnefMessage() {}

    static void write(TnefText words, ByteSink target) throws IOException {
        Passage said = words.passage();
        boolean html = said.hasHtml();
        String subject = words.subject().isEmpty()
                ? ""
                : "Subject: ".concat(words.subject()).concat("\r\n");
        String type = html ? "Content-Type: text/html" : "Content-Type: text/plain";
        byte[] head = subject.concat(MIME)
                .concat(type)
                .concat("; charset=utf-8\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        target.write(head, 0, head.length);
        byte[] body = (html ? said.html() : said.text()).getBytes(StandardCharsets.UTF_8);
        target.write(body, 0, body.length);
    }

    /** It is called after its subject, as any attached message is. */
    static String name(TnefText words, String otherwise) {
        String subject = words.subject().isEmpty() ? otherwise : words.subject();
        return subject.isEmpty()
                ? ""
                : subject.replace('/', '-').replace('\\', '-').concat(".eml");
    }
}
