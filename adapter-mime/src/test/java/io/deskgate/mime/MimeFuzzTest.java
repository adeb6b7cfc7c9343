package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.deskgate.core.category.Category;
import io.deskgate.core.category.Classification;
import io.deskgate.core.category.Classifier;
import io.deskgate.core.category.OwnNames;
import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Whatever bytes come in, what the parser promises holds. Over the seeds with all tests; for real with dev/fuzz. */
class MimeFuzzTest {
    private static final ParserLimits LIMITS = ParserLimits.DEFAULT;
    private static final MimeEmailParser PARSER = new MimeEmailParser();
    private static final Classifier CLASSIFIER = new Classifier(OwnNames.NONE, PARSER::parse);

    @FuzzTest
    void headers(byte[] header) throws IOException {
        try (Email email = PARSER.parse(message(header, "\n\ntext\n"))) {
            assertThat(email.subject().length()).isLessThanOrEqualTo(LIMITS.subjectChars());
            assertThat(email.subject().chars()).noneMatch(Character::isISOControl);
            assertThat(email.references().size()).isLessThanOrEqualTo(LIMITS.references());
            assertThat(email.messageId().value()).isNotBlank();
        }
    }

    @FuzzTest
    void addresses(byte[] mailboxes) throws IOException {
        byte[] named = ("To: " + latin1(mailboxes)).getBytes(StandardCharsets.ISO_8859_1);
        try (Email email = PARSER.parse(message(named, "\n\ntext\n"))) {
            assertThat(email.to().size()).isLessThanOrEqualTo(LIMITS.addresses());
            for (EmailAddress mailbox : email.to()) {
                assertThat(mailbox.address()).contains("@").doesNotContain("\n", "\r");
                assertThat(mailbox.name().length()).isLessThanOrEqualTo(LIMITS.nameChars());
            }
        }
    }

    @FuzzTest
    void message(byte[] bytes) throws IOException {
        try (RawEmail raw = RawEmail.of(Content.of(bytes));
                Email email = PARSER.parse(raw)) {
            assertThat(email.body().text().length()).isLessThanOrEqualTo(LIMITS.textChars());
            assertThat(email.attachments().size()).isLessThanOrEqualTo(LIMITS.parts());
            for (Attachment file : email.attachments()) {
                assertThat(file.content().open().readAllBytes()).hasSize((int) file.size());
                assertThat(file.name()).isNotEmpty();
            }
            classified(raw, email);
        }
    }

    private static void classified(RawEmail raw, Email email) {
        Classification found = CLASSIFIER.classify(raw.header(), email, Envelope.from("fuzz"));
        assertThat(found.bounce().isPresent()).isEqualTo(found.category().isBounce());
        assertThat(found.category() != Category.PERSON && found.evidence().isEmpty())
                .isFalse();
    }

    @FuzzTest
    void html(byte[] markup) {
        String html = new String(markup, StandardCharsets.UTF_8);
        String safe = safe(html);
        String lower = safe.toLowerCase(Locale.ROOT);

        assertThat(safe(safe)).isEqualTo(safe);
        assertThat(lower).doesNotContain("<script", "<iframe", "<object", "<style", "<link", "<form");
        assertThat(tags(lower)).doesNotContain("javascript:", "src=\"http");
        assertThat(unquoted(lower)).doesNotContain(" onerror=", " onload=", " style=");
    }

    @FuzzTest
    void fileName(byte[] written) {
        String name = FileName.clean(new String(written, StandardCharsets.UTF_8), "fallback.txt", 255);

        assertThat(name).isNotBlank().doesNotContain("/", "\\").isNotIn(".", "..");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
        assertThat(name.chars()).noneMatch(Character::isISOControl);
        assertThat(FileName.clean(name, "fallback.txt", 255)).isEqualTo(name);
    }

    @FuzzTest
    void rtf(byte[] bytes) {
        int most = 10_000;
        Collected written = collected(bytes);
        Collected unpacked = CompressedRtf.unpack(written, most);
        assertThat(unpacked.length()).isLessThanOrEqualTo(most);
        for (Collected rtf : List.of(written, unpacked)) {
            Passage said = Rtf.passage(rtf, most);
            assertThat(said.text().length() + said.html().length()).isLessThanOrEqualTo(most);
        }
    }

    @FuzzTest
    void boxes(byte[] bytes) throws IOException {
        String type = bytes.length > 0 && bytes[0] == 'x' ? "ms-tnef" : "pkcs7-mime";
        byte[] header = "Content-Type: application/".concat(type).concat("\n\n").getBytes(StandardCharsets.US_ASCII);
        message(message(header, latin1(bytes)).open().readAllBytes());
    }

    private static Collected collected(byte[] bytes) {
        Collected collected = new Collected(bytes.length);
        collected.append(bytes, 0, bytes.length);
        return collected;
    }

    private static String safe(String html) {
        return HtmlBody.of(html, new Noted().defects).safe();
    }

    /** What stands between angle brackets, which the policy escapes everywhere else. */
    private static String tags(String html) {
        StringBuilder tags = new StringBuilder();
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
            int close = html.indexOf('>', open);
            tags.append(html, open, close < 0 ? html.length() : close);
        }
        return tags.toString();
    }

    /** Tags without what they quote: an address may well say {@code style=}, which is no attribute then. */
    private static String unquoted(String html) {
        StringBuilder names = new StringBuilder();
        boolean tag = false;
        boolean quoted = false;
        for (char c : html.toCharArray()) {
            quoted ^= tag && c == '"';
            tag = quoted || c == '<' || tag && c != '>';
            if (tag && !quoted) {
                names.append(c);
            }
        }
        return names.toString();
    }

    private static RawEmail message(byte[] header, String rest) throws IOException {
        byte[] tail = rest.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(header, header.length + tail.length);
        System.arraycopy(tail, 0, all, header.length, tail.length);
        return RawEmail.of(Content.of(all));
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
