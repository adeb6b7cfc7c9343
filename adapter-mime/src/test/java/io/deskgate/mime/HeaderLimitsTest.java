package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.ParserLimits;
import org.junit.jupiter.api.Test;

class HeaderLimitsTest {
    private static final ParserLimits LIMITS = ParserLimits.DEFAULT;

    @Test
    void asManyAddressesAsAllowedAreRead() {
        Email email = Noted.emailWith("To: " + "a@b, ".repeat(LIMITS.addresses()));

        assertThat(email.to()).hasSize(LIMITS.addresses());
        assertThat(email.defects()).doesNotContain(Defect.TOO_MANY_ADDRESSES);
    }

    @Test
    void oneAddressMoreIsLeftOut() {
        Email email = Noted.emailWith("To: " + "a@b, ".repeat(LIMITS.addresses()) + "c@d");

        assertThat(email.to()).hasSize(LIMITS.addresses());
        assertThat(email.defects()).contains(Defect.TOO_MANY_ADDRESSES);
    }

    @Test
    void commentsAreReadAsDeepAsAllowed() {
        Email email =
                Noted.emailWith("From: a@b " + "(".repeat(LIMITS.commentDepth()) + ")".repeat(LIMITS.commentDepth()));

        assertThat(email.defects()).doesNotContain(Defect.AMBIGUOUS_SENDER);
    }

    @Test
    void aDeeperCommentIsNone() {
        int deeper = LIMITS.commentDepth() + 1;
        Email email = Noted.emailWith("From: a@b " + "(".repeat(deeper) + ")".repeat(deeper));

        assertThat(email.defects()).contains(Defect.AMBIGUOUS_SENDER);
    }

    @Test
    void referencesKeepTheFirstAndTheNewest() {
        StringBuilder ids = new StringBuilder("References:");
        for (int i = 0; i <= LIMITS.references(); i++) {
            ids.append(" <").append(i).append("@x>");
        }

        Email email = Noted.emailWith(ids.toString());

        assertThat(email.references()).hasSize(LIMITS.references());
        assertThat(email.references().get(0).value()).isEqualTo("0@x");
        assertThat(email.references().get(1).value()).isEqualTo("2@x");
    }

    @Test
    void aSubjectOfTheLargestLengthStays() {
        Email email = Noted.emailWith("Subject: " + "s".repeat(LIMITS.subjectChars()));

        assertThat(email.subject()).hasSize(LIMITS.subjectChars());
        assertThat(email.defects()).doesNotContain(Defect.VALUE_TOO_LONG);
    }

    @Test
    void aLongerSubjectIsShortened() {
        Email email = Noted.emailWith("Subject: " + "s".repeat(LIMITS.subjectChars() + 1));

        assertThat(email.subject()).hasSize(LIMITS.subjectChars());
        assertThat(email.defects()).contains(Defect.VALUE_TOO_LONG);
    }

    @Test
    void aLongerNameIsShortened() {
        Email email = Noted.emailWith("From: " + "n".repeat(LIMITS.nameChars() + 1) + " <a@b>");

        assertThat(email.from().get(0).name()).hasSize(LIMITS.nameChars());
        assertThat(email.defects()).contains(Defect.VALUE_TOO_LONG);
    }
}
