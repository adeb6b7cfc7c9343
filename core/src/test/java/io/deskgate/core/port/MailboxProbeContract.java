package io.deskgate.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Ability;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.port.MailboxProbe.Look;
import io.deskgate.core.port.MailboxProbe.Meeting.Distrusted;
import io.deskgate.core.port.MailboxProbe.Meeting.Met;
import org.junit.jupiter.api.Test;

/**
 * What every probe keeps, shown with a server where "anybody" with the password "secret" has an INBOX, a folder "There" and none
 * called "Nowhere".
 */
public interface MailboxProbeContract {
    /** The one that is tested. */
    MailboxProbe probe();

    /** The server, encrypted and trusted. */
    MailServer trusted();

    /** The same, but its certificate is from nobody we know. */
    MailServer untrusted();

    /** A server that does not answer. */
    MailServer silent();

    /** Which folders the user has now, in any order. */
    Iterable<String> folders();

    @Test
    default void aTrustedServerShowsItsCertificate() {
        try (Look look = look()) {
            assertThat(look.protection()).isInstanceOfSatisfying(Protection.Tls.class, tls -> {
                assertThat(tls.protocol()).startsWith("TLS");
                assertThat(tls.certificate().sha256()).hasSize(64);
                assertThat(tls.certificate().until()).isAfter(tls.certificate().from());
            });
        }
    }

    @Test
    default void aServerThatIsNotTrustedShowsItsCertificateAndNothingElse() {
        assertThat(probe().meet(untrusted())).isInstanceOfSatisfying(Distrusted.class, distrusted -> {
            assertThat(distrusted.shown().sha256()).hasSize(64);
            assertThat(distrusted.why()).isNotBlank();
        });
    }

    @Test
    default void aServerThatDoesNotAnswerIsTriedLater() {
        assertThatThrownBy(() -> probe().meet(silent())).isInstanceOf(TemporaryFailure.class);
    }

    @Test
    default void aWrongPasswordIsForAPersonAndNotRepeated() {
        try (Look look = look()) {
            assertThatThrownBy(() -> look.logIn(mailbox("not-the-one")))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageNotContaining("not-the-one");
        }
    }

    @Test
    default void foldersAreLookedAtAndNoneIsMade() {
        try (Look look = look()) {
            look.logIn(mailbox("secret"));

            assertThat(look.messages("INBOX")).isNotNegative();
            assertThat(look.state("There")).isEqualTo(FolderState.THERE);
            assertThat(look.state("Nowhere")).isEqualTo(FolderState.MISSING);
            assertThat(look.rights("INBOX")).isNotNull();
            assertThat(look.prefix()).isEmpty();
            assertThatThrownBy(() -> look.messages("Nowhere")).isInstanceOf(PermanentFailure.class);
        }
        assertThat(folders()).contains("There").doesNotContain("Nowhere");
    }

    @Test
    default void abilitiesAreKnownAfterTheLogIn() {
        try (Look look = look()) {
            look.logIn(mailbox("secret"));

            assertThat(Ability.values()).allMatch(look::can);
        }
    }

    private Look look() {
        return ((Met) probe().meet(trusted())).look();
    }

    private Mailbox mailbox(String password) {
        Afterwards keep = new Afterwards.Keep();
        return new Mailbox(
                new MailboxName("anybody", "INBOX"),
                trusted(),
                "anybody",
                new Credential.Password(() -> password),
                keep,
                keep);
    }
}
