package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EmailAddressTest {
    @Test
    void caseDoesNotMakeAnotherMailbox() {
        assertThat(EmailAddress.of("Kim@X.Example").key())
                .isEqualTo(EmailAddress.of("kim@x.example").key());
    }

    @Test
    void caseIsFoldedTheSameWayInTurkey() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(EmailAddress.of("INFO@X.EXAMPLE").key()).isEqualTo("info@x.example");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingElseIsFolded() {
        assertThat(EmailAddress.of("kim@\u217cab.example").key()).isNotEqualTo("kim@lab.example");
    }

    @Test
    void aLineEndInANameIsRefused() {
        assertThatThrownBy(() -> new EmailAddress("kim@x.example", "Kim\r\nBcc: eve@x.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
