package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.mailbox.Trust.Authorities;
import io.deskgate.core.mailbox.Trust.KnownAuthorities;
import io.deskgate.core.mailbox.Trust.Pinned;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With whom we speak, and who we are, on a real server. */
class DovecotTlsTest {
    private final Dovecot dovecot = Dovecot.running();

    @Test
    void aServerOfAnUnknownAuthorityIsRefusedAndTheTextSaysHowToTrustIt() {
        assertThatThrownBy(() -> fetch(dovecot.tls(new KnownAuthorities())))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContainingAll(
                        "not trusted", "CA file", dovecot.certificates().sha256());
    }

    @Test
    void aServerOfAnAuthorityOfOursIsTrusted() {
        assertThatCode(() -> fetch(dovecot.tls(new Authorities(dovecot.ca())))).doesNotThrowAnyException();
    }

    @Test
    void theNameOfTheServerMustBeInItsCertificate() {
        MailServer byNumber = new MailServer(
                "127.0.0.1", dovecot.tls(new KnownAuthorities()).port(), Encryption.TLS, new Authorities(dovecot.ca()));

        assertThatThrownBy(() -> fetch(byNumber))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void aPinnedCertificateIsTrustedWhateverItsName() {
        Trust pin = new Pinned(dovecot.certificates().sha256());

        assertThatCode(() -> fetch(dovecot.tls(pin))).doesNotThrowAnyException();
    }

    @Test
    void anyOtherCertificateThanThePinnedOneIsRefused() {
        assertThatThrownBy(() -> fetch(dovecot.tls(new Pinned("ab".repeat(32)))))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("pinned");
    }

    @Test
    void privacyIsAgreedUponInTheOpen() {
        assertThatCode(() -> fetch(dovecot.startTls())).doesNotThrowAnyException();
    }

    @Test
    void aMissingCaFileIsNamed() {
        assertThatThrownBy(() -> fetch(dovecot.tls(new Authorities(Path.of("/nowhere/ca.pem")))))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("/nowhere/ca.pem");
    }

    @Test
    void aWrongPasswordIsForAPersonToCorrectAndNotShown() {
        Mailbox wrong = mailbox(dovecot.plain(), "INBOX", "wrong-password");

        assertThatThrownBy(() -> fetch(wrong))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("anybody")
                .hasMessageNotContaining("wrong-password");
    }

    @Test
    void aMissingFolderIsForAPersonToCorrect() {
        assertThatThrownBy(() -> fetch(mailbox(dovecot.plain(), "Nowhere", "secret")))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("Nowhere");
    }

    @Test
    void aServerThatDoesNotAnswerIsTriedAgainLater() {
        MailServer nobody = new MailServer("localhost", 1, Encryption.TLS, new KnownAuthorities());

        assertThatThrownBy(() -> fetch(nobody))
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContaining("localhost:1");
    }

    @Test
    void withoutPrivacyOnlyThisMachineIsSpokenTo() {
        MailServer elsewhere = new MailServer("192.0.2.1", 143, Encryption.NONE, new KnownAuthorities());

        assertThatThrownBy(() -> fetch(elsewhere))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("in the open");
    }

    @Test
    void theProtectionIsShown() {
        try (ImapSession session = ImapSession.open(dovecot.startTls(), new Dialled())) {
            assertThat(session.protection()).isInstanceOfSatisfying(Protection.Tls.class, tls -> {
                assertThat(tls.protocol()).startsWith("TLSv1.");
                assertThat(tls.certificate().sha256())
                        .isEqualTo(dovecot.certificates().sha256());
            });
        }
    }

    private static Mailbox mailbox(MailServer server, String folder, String password) {
        return new Mailbox(
                new MailboxName("anybody", folder),
                server,
                "anybody",
                Boxes.password(password),
                Boxes.KEEP,
                Boxes.KEEP);
    }

    private static void fetch(MailServer server) {
        fetch(mailbox(server, "INBOX", "secret"));
    }

    private static void fetch(Mailbox mailbox) {
        new ImapEmailSource(mailbox, Boxes.progress(mailbox.name()), 100).drain(Recorded.done());
    }
}
