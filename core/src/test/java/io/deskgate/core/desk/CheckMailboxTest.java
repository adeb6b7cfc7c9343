package io.deskgate.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryMailboxProbe;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.Finding.Grade;
import io.deskgate.core.mailbox.FolderRights;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.ServerCertificate;
import io.deskgate.core.mailbox.Trust;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckMailboxTest {
    private static final String SHA256 = "ab".repeat(32);
    private static final Trust PINNED = new Trust.Pinned(SHA256);

    private final HandClock clock = new HandClock();
    private InMemoryMailboxProbe probe = new InMemoryMailboxProbe(certificateFor(Duration.ofDays(90)));
    private MailServer server = new MailServer("mail.example", 993, Encryption.TLS, PINNED);
    private String password = InMemoryMailboxProbe.PASSWORD;
    private Afterwards done = new Afterwards.Keep();

    @Test
    void whereAllIsWellEveryFindingIsOk() {
        done = new Afterwards.MoveTo("Done");

        Checkup checkup = check();

        assertThat(checkup.worst()).isEqualTo(Grade.OK);
        assertThat(checkup.findings())
                .extracting(Finding::aspect)
                .containsExactly(
                        Aspect.CONNECTION,
                        Aspect.PROTECTION,
                        Aspect.CERTIFICATE,
                        Aspect.LOG_IN,
                        Aspect.FOLDER,
                        Aspect.WRITING,
                        Aspect.DONE,
                        Aspect.MOVE,
                        Aspect.UIDPLUS,
                        Aspect.IDLE,
                        Aspect.CONDSTORE);
        assertThat(checkup.certificates())
                .singleElement()
                .satisfies(shown -> assertThat(shown.sha256()).isEqualTo(SHA256));
    }

    @Test
    void aServerThatDoesNotAnswerMayLater() {
        server = new MailServer("mail.example", InMemoryMailboxProbe.SILENT, Encryption.TLS, PINNED);

        assertThat(check().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.aspect()).isEqualTo(Aspect.CONNECTION);
            assertThat(finding.grade()).isEqualTo(Grade.TRY_LATER);
        });
    }

    @Test
    void aServerNobodyVouchesForIsWrongAndTheAdviceSaysHowToPinIt() {
        server = new MailServer("mail.example", 993, Encryption.TLS, new Trust.KnownAuthorities());

        Finding finding = found(Aspect.CERTIFICATE);

        assertThat(finding.grade()).isEqualTo(Grade.WRONG);
        assertThat(finding.found()).contains("CN=mail.example", SHA256, "nobody vouches for it but itself");
        assertThat(finding.advice()).contains("PIN " + SHA256);
        assertThat(check().findings()).extracting(Finding::aspect).doesNotContain(Aspect.LOG_IN);
    }

    @Test
    void aCertificateThatEndsSoonIsWorthANotice() {
        probe = new InMemoryMailboxProbe(certificateFor(CheckMailbox.RENEWAL.minusSeconds(1)));

        assertThat(found(Aspect.CERTIFICATE).grade()).isEqualTo(Grade.NOTICE);
    }

    @Test
    void mailInTheOpenIsWorthANoticeUnlessItStaysHere() {
        server = new MailServer("mail.example", 143, Encryption.EXPOSED, PINNED);
        assertThat(found(Aspect.PROTECTION).grade()).isEqualTo(Grade.NOTICE);

        server = new MailServer("localhost", 143, Encryption.NONE, PINNED);
        assertThat(found(Aspect.PROTECTION).grade()).isEqualTo(Grade.OK);
    }

    @Test
    void afterARefusedLogInNothingElseIsLookedAt() {
        password = "wrong";

        Checkup checkup = check();

        assertThat(checkup.worst()).isEqualTo(Grade.WRONG);
        assertThat(checkup.findings().get(checkup.findings().size() - 1).aspect())
                .isEqualTo(Aspect.LOG_IN);
    }

    @Test
    void aFolderToMoveToThatIsMissingIsMadeLater() {
        done = new Afterwards.MoveTo("Done");

        assertThat(found(Aspect.DONE).found()).contains("Done is not there yet");
        assertThat(probe.folders()).containsExactly("INBOX");
    }

    @Test
    void aFolderToMoveToThatCannotBeIsWrong() {
        done = new Afterwards.MoveTo("Done");

        probe.withPrefix("INBOX.");
        assertThat(found(Aspect.DONE).advice()).isEqualTo("name it INBOX.Done");

        probe.with("Done", FolderState.HOLDS_NO_MESSAGES);
        assertThat(found(Aspect.DONE).grade()).isEqualTo(Grade.WRONG);
    }

    @Test
    void writingIsAskedForOnlyWhereItIsNeeded() {
        probe.with(FolderRights.READ_ONLY);
        assertThat(found(Aspect.WRITING).grade()).isEqualTo(Grade.OK);

        done = new Afterwards.Delete();
        assertThat(found(Aspect.WRITING).grade()).isEqualTo(Grade.WRONG);

        probe.with(FolderRights.UNTOLD);
        assertThat(found(Aspect.WRITING).grade()).isEqualTo(Grade.NOTICE);
    }

    @Test
    void anAbilityThatIsNotNeededIsNotMissed() {
        probe.withoutAbilities();
        assertThat(found(Aspect.MOVE).grade()).isEqualTo(Grade.OK);
        assertThat(found(Aspect.IDLE).grade()).isEqualTo(Grade.NOTICE);

        done = new Afterwards.MoveTo("Done");
        assertThat(found(Aspect.MOVE).grade()).isEqualTo(Grade.NOTICE);
        assertThat(found(Aspect.UIDPLUS).grade()).isEqualTo(Grade.NOTICE);
    }

    private Finding found(Aspect aspect) {
        return check().findings().stream()
                .filter(finding -> finding.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private Checkup check() {
        MailboxName name = new MailboxName("support", "INBOX");
        Mailbox mailbox = new Mailbox(
                name, server, "support", new Credential.Password(() -> password), done, new Afterwards.Keep());
        return new CheckMailbox(probe, clock).check(mailbox, sha256 -> "PIN " + sha256);
    }

    private ServerCertificate certificateFor(Duration time) {
        String name = "CN=mail.example";
        return new ServerCertificate(
                name, name, clock.instant().minusSeconds(60), clock.instant().plus(time), SHA256);
    }
}
