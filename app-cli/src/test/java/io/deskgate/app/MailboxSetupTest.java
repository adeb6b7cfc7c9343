package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Circumstances;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.BranchKey;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxSetupTest {
    private static final Trust KNOWN = new Trust.KnownAuthorities();

    private final Map<String, String> environment = new HashMap<>();
    private SettingsForm form = SettingsForm.ALL_DEFAULTS;

    @Test
    void whereNothingIsChosenTheMailboxIsThatOfTheDefaults() {
        Mailbox mailbox = only();

        assertThat(mailbox.server()).isEqualTo(new MailServer("localhost", 993, Encryption.TLS, KNOWN));
        assertThat(mailbox.name()).hasToString("support@localhost/INBOX");
        assertThat(mailbox.done()).isEqualTo(new Afterwards.Keep());
    }

    @Test
    void deleteProcessedOfTheSettingsDeletes() {
        form = form.withText(Catalogue.EMAIL_DELETE_PROCESSED, "yes");

        assertThat(only().done()).isEqualTo(new Afterwards.Delete());
    }

    @Test
    void withoutEncryptionFromTheFirstByteItIsRequiredLaterUnlessItIsThisMachine() {
        form = form.withText(Catalogue.EMAIL_SSL, "no");
        assertThat(only().server()).isEqualTo(new MailServer("localhost", 143, Encryption.NONE, KNOWN));

        form = form.withText(Catalogue.EMAIL_SERVER, "mail.example");
        assertThat(only().server()).isEqualTo(new MailServer("mail.example", 143, Encryption.STARTTLS, KNOWN));
    }

    @Test
    void variablesGoAboveTheSettings() {
        form = form.withText(Catalogue.EMAIL_SERVER, "saved.example").withText(Catalogue.EMAIL_PORT, "1993");
        environment.put("DESKGATE_IMAP_SERVER", "told.example");
        environment.put("DESKGATE_IMAP_ENCRYPTION", "STARTTLS");
        environment.put("DESKGATE_IMAP_CA", "/etc/ca.pem");

        MailServer told =
                new MailServer("told.example", 143, Encryption.STARTTLS, new Trust.Authorities(Path.of("/etc/ca.pem")));
        assertThat(only().server()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"ENCRYPTION, ssl", "PORT, imaps", "PORT, 70000", "PIN, abc", "DONE, move:", "FAILED, burn"})
    void aVariableThatMeansNothingIsNamed(String key, String value) {
        environment.put("DESKGATE_IMAP_" + key, value);

        assertThatThrownBy(this::only).isInstanceOf(PermanentFailure.class).hasMessageContaining(value);
    }

    @Test
    void furtherAccountsNeedServerAndUser() {
        environment.put("DESKGATE_IMAP_ACCOUNTS", "sales-eu");
        assertThatThrownBy(this::all).hasMessageContaining("DESKGATE_IMAP_SALES_EU_SERVER");

        environment.put("DESKGATE_IMAP_SALES_EU_SERVER", "mail.example");
        environment.put("DESKGATE_IMAP_SALES_EU_USERNAME", "sales@desk.example");
        environment.put("DESKGATE_IMAP_SALES_EU_FAILED", "move:Failed");

        assertThat(all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("sales-eu");
            assertThat(one.mailbox().name()).hasToString("sales@desk.example@mail.example/INBOX");
            assertThat(one.mailbox().setAside()).isEqualTo(new Afterwards.MoveTo("Failed"));
        });
    }

    @Test
    void theFirstAccountStaysWhenItIsChosen() {
        form = form.withText(Catalogue.EMAIL_SERVER, "saved.example");
        environment.put("DESKGATE_IMAP_ACCOUNTS", "sales");
        environment.put("DESKGATE_IMAP_SALES_SERVER", "mail.example");
        environment.put("DESKGATE_IMAP_SALES_USERNAME", "sales");

        assertThat(all()).extracting(NamedMailbox::name).containsExactly("main", "sales");
    }

    private Mailbox only() {
        assertThat(all()).hasSize(1);
        return all().get(0).mailbox();
    }

    private List<NamedMailbox> all() {
        return new MailboxSetup(
                        form.resolve(Circumstances.plain(new BranchKey("SUP"))),
                        new RefreshTokens("jdbc:sqlite:none", new ThisMachine(environment)))
                .all();
    }
}
