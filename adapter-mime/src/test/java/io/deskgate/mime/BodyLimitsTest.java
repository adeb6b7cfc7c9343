package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.ParserLimits;
import org.junit.jupiter.api.Test;

class BodyLimitsTest {
    private static final ParserLimits LIMITS = ParserLimits.DEFAULT;

    @Test
    void theDeepestAllowedTextIsRead() {
        Email email = Noted.email(nested(LIMITS.depth()));

        assertThat(email.body().text()).isEqualTo("deep");
        assertThat(email.defects()).doesNotContain(Defect.TOO_DEEP);
    }

    @Test
    void whatLiesDeeperBecomesOneAttachment() {
        Email email = Noted.email(nested(LIMITS.depth() + 1));

        assertThat(email.defects()).contains(Defect.TOO_DEEP);
        assertThat(email.attachments()).extracting(Attachment::name).containsExactly("attachment-1.eml");
    }

    @Test
    void asManyPartsAsAllowedAreRead() {
        Email email = Noted.email(parts(LIMITS.parts() - 1));

        assertThat(email.attachments()).hasSize(LIMITS.parts() - 1);
        assertThat(email.defects()).doesNotContain(Defect.TOO_MANY_PARTS);
    }

    @Test
    void whatEndsWithTheLastAllowedPartIsWhole() {
        String inner = parts(LIMITS.parts() - 2).replace("--b", "--c").replace("=b", "=c");

        Email email = Noted.email("Content-Type: multipart/mixed; boundary=b\n\n--b\n" + inner + "--b--\n");

        assertThat(email.defects()).doesNotContain(Defect.TOO_MANY_PARTS, Defect.CUT_SHORT);
    }

    @Test
    void onePartMoreIsLeftOut() {
        Email email = Noted.email(parts(LIMITS.parts()));

        assertThat(email.attachments()).hasSize(LIMITS.parts() - 1);
        assertThat(email.defects()).contains(Defect.TOO_MANY_PARTS);
    }

    @Test
    void aBoundaryOfTheLargestLengthSeparates() {
        assertThat(bounded(LIMITS.boundaryLength()).body().text()).isEqualTo("inside");
    }

    @Test
    void aLongerBoundarySeparatesNothing() {
        Email email = bounded(LIMITS.boundaryLength() + 1);

        assertThat(email.body().text()).contains("--bb", "inside");
        assertThat(email.defects()).contains(Defect.BAD_BOUNDARY);
    }

    @Test
    void aTextOfTheLargestLengthStays() {
        Email email = Noted.email("From: a@b\n\n" + "x".repeat(LIMITS.textChars()));

        assertThat(email.body().text()).hasSize(LIMITS.textChars());
        assertThat(email.defects()).doesNotContain(Defect.BODY_TOO_LONG);
    }

    @Test
    void aLongerTextIsShortened() {
        Email email = Noted.email("From: a@b\n\n" + "x".repeat(LIMITS.textChars() + 1));

        assertThat(email.body().text()).hasSize(LIMITS.textChars());
        assertThat(email.defects()).contains(Defect.BODY_TOO_LONG);
    }

    @Test
    void longerHtmlIsShortened() {
        Email email = Noted.email("Content-Type: text/html\n\n" + "x".repeat(LIMITS.htmlChars() + 1));

        assertThat(email.body().html()).hasSize(LIMITS.htmlChars());
        assertThat(email.defects()).contains(Defect.BODY_TOO_LONG);
    }

    @Test
    void boundariesThatAreAllWrongDoNotPileUpInMemory() {
        String inner = "x".repeat(LIMITS.textChars());
        for (int i = 0; i < LIMITS.depth(); i++) {
            inner = "Content-Type: multipart/mixed; boundary=wrong\n\n--n" + i + "\n" + inner;
        }
        Email email = Noted.email(inner);

        assertThat(email.defects()).contains(Defect.BAD_BOUNDARY);
        assertThat(email.body().text()).contains("--n" + (LIMITS.depth() - 4));
    }

    private static Email bounded(int length) {
        String boundary = "b".repeat(length);
        return Noted.email("Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary
                + "\n\ninside\n--" + boundary + "--\n");
    }

    private static String parts(int leaves) {
        return "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: application/pdf\n\nx\n".repeat(leaves)
                + "--b--\n";
    }

    private static String nested(int depth) {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=n" + i + "z\n\n--n" + i + "z\n");
        }
        raw.append("\ndeep\n");
        for (int i = depth - 1; i >= 0; i--) {
            raw.append("--n" + i + "z--\n");
        }
        return raw.toString();
    }
}
