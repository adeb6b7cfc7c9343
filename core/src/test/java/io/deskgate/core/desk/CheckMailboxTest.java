package io.deskgate.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryMailboxProbe;
import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.Doubt;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.Finding.Grade;
import io.deskgate.core.mailbox.FolderRights;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.ServerCertificate;
import io.deskgate.core.mailbox.TokenSource;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.port.PermanentFailure;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckMailboxTest {
    private static final String SHA256 = "ab".repeat(32);
    private static final Map<Doubt, String> ADVICE = Map.of(
            Doubt.UNKNOWN_ISSUER, "check the host name",
            Doubt.OTHER_NAME, "use the name the certificate has",
            Doubt.OUT_OF_DATE, "must renew it",
            Doubt.NOT_PINNED, "whether it was renewed",
            Doubt.OTHER, "check the host name");
    private static final Trust PINNED = new Trust.Pinned(SHA256);

    private final HandClock clock = new HandClock();
    private InMemoryMailboxProbe probe = new InMemoryMailboxProbe(certificateFor(Duration.ofDays(90)));
    private MailServer server = new MailServer("mail.example", 993, Encryption.TLS, PINNED);
    private String password = InMemoryMailboxProbe.PASSWORD;
    private Credential credential = new Credential.Password(() -> password);
    private String folder = "INBOX";
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

    @Test
    void aTokenIsShownWithItsSourceAndItsEnd() {
        credential = new Credential.Tokens(
                new OneToken(AccessToken.until(clock.instant().plusSeconds(3600), password)));

        assertThat(found(Aspect.TOKEN).found()).contains("from a test", "is good until", "for 60 minutes more");
        assertThat(found(Aspect.LOG_IN).found()).contains("(OAUTHBEARER)");
        assertThat(check().findings()).noneMatch(finding -> finding.found().contains(password));
    }

    @Test
    void aTokenOfWhichNobodySaysHowLongItIsGoodIsShownToo() {
        credential = new Credential.Tokens(new OneToken(AccessToken.of(password)));

        assertThat(found(Aspect.TOKEN).found()).contains("does not say how long it is good");
    }

    @Test
    void withoutATokenNobodyLogsIn() {
        credential = new Credential.Tokens(new OneToken() {
            @Override
            public AccessToken token() {
                throw new PermanentFailure("it has expired", "sign in again", new IllegalStateException());
            }
        });

        assertThat(found(Aspect.TOKEN).advice()).isEqualTo("sign in again");
        assertThat(check().findings()).extracting(Finding::aspect).doesNotContain(Aspect.LOG_IN);
    }

    @ParameterizedTest
    @EnumSource(Doubt.class)
    void whyACertificateIsNotTrustedDecidesWhatToDo(Doubt doubt) {
        server = new MailServer("mail.example", 993, Encryption.TLS, new Trust.KnownAuthorities());
        probe.doubting(doubt);

        assertThat(found(Aspect.CERTIFICATE).advice()).contains(ADVICE.get(doubt), "PIN " + SHA256);
    }

    static Stream<Consumer<CheckMailboxTest>> troubles() {
        return Stream.of(
                test -> test.server = new MailServer("m", InMemoryMailboxProbe.SILENT, Encryption.TLS, PINNED),
                test -> test.server = new MailServer("m", 993, Encryption.TLS, new Trust.KnownAuthorities()),
                test -> test.server = new MailServer("m", 143, Encryption.EXPOSED, PINNED),
                test -> test.probe = new InMemoryMailboxProbe(test.certificateFor(Duration.ofDays(1))),
                test -> test.password = "wrong",
                test -> test.folder = "Nowhere",
                test -> test.probe.withoutAbilities(),
                test -> test.probe.with(FolderRights.READ_ONLY),
                test -> test.probe.with(FolderRights.UNTOLD),
                test -> test.probe.withPrefix("INBOX."),
                test -> test.probe.with("Done", FolderState.HOLDS_NO_MESSAGES));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void whateverIsNotInOrderComesWithWhatToDo(Consumer<CheckMailboxTest> trouble) {
        done = new Afterwards.MoveTo("Done");
        trouble.accept(this);

        assertThat(check().worst()).isNotEqualTo(Grade.OK);
        assertThat(check().findings())
                .filteredOn(finding -> finding.grade() != Grade.OK)
                .allSatisfy(finding -> assertThat(finding.advice()).isNotBlank());
    }

    private Finding found(Aspect aspect) {
        return check().findings().stream()
                .filter(finding -> finding.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private Checkup check() {
        MailboxName name = new MailboxName("support", folder);
        Mailbox mailbox = new Mailbox(name, server, "support", credential, done, new Afterwards.Keep());
        return new CheckMailbox(probe, clock).check(mailbox, sha256 -> "PIN " + sha256);
    }

    private ServerCertificate certificateFor(Duration time) {
        String name = "CN=mail.example";
        return new ServerCertificate(
                name, name, clock.instant().minusSeconds(60), clock.instant().plus(time), SHA256);
    }

    private static class OneToken implements TokenSource {
        private final AccessToken token;

        OneToken() {
            this(AccessToken.of("none"));
        }

        OneToken(AccessToken token) {
            this.token = token;
        }

        @Override
        public AccessToken token() {
            return token;
        }

        @Override
        public AccessToken insteadOf(AccessToken refused) {
            return token;
        }

        @Override
        public String origin() {
            return "a test";
        }

        @Override
        public String advice() {
            return "ask";
        }
    }
}
