package io.deskgate.core.settings;

import static io.deskgate.core.settings.SettingsSamples.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.ticket.BranchKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {
    private static final SettingsForm UNTOUCHED = SettingsForm.ALL_DEFAULTS;

    @Test
    void everySettingHasThisDefault() {
        Map<String, String> shown = new LinkedHashMap<>();
        Catalogue.ALL.forEach(
                setting -> shown.put(setting.name(), UNTOUCHED.resolve(PLAIN).shown(setting)));

        assertThat(shown)
                .containsExactly(
                        Map.entry("general.default-branch", "SUP"),
                        Map.entry("email.server", "localhost"),
                        Map.entry("email.port", "993"),
                        Map.entry("email.ssl", "yes"),
                        Map.entry("email.username", "support"),
                        Map.entry("email.password", "(none)"),
                        Map.entry("email.delete-processed", "no"),
                        Map.entry("email.pin", ""),
                        Map.entry("email.auth", "password"),
                        Map.entry("email.oauth-grant", "refresh-token"),
                        Map.entry("email.oauth-token-url", ""),
                        Map.entry("email.oauth-client-id", ""),
                        Map.entry("email.oauth-client-secret", "(none)"),
                        Map.entry("email.oauth-refresh-token", "(none)"),
                        Map.entry("email.oauth-scope", ""),
                        Map.entry("intake.rules", ""),
                        Map.entry("intake.tickets-per-sender", "20"),
                        Map.entry("intake.tickets-per-subject", "1000"),
                        Map.entry("intake.comments-per-ticket", "200"),
                        Map.entry("intake.duplicates", "desk"),
                        Map.entry("intake.authserv-ids", ""),
                        Map.entry("intake.watchers", "known"),
                        Map.entry("intake.answer-reply-to", "no"),
                        Map.entry("intake.machine-answers", "attach"),
                        Map.entry("intake.machine-reports", "open"),
                        Map.entry("intake.machine-lists", "open"),
                        Map.entry("intake.machine-bounces", "attach"),
                        Map.entry("intake.closed-tickets", "reopen"),
                        Map.entry("intake.closed-days", "30"),
                        Map.entry("mail.reply-delimiters", "Please reply above this line"),
                        Map.entry("mail.former-delimiters", ""),
                        Map.entry("mail.reply-domains", ""),
                        Map.entry("mail.own-names", ""),
                        Map.entry("mail.unsigned-hosts", ""),
                        Map.entry("mail.signing-keys", "(none)"));
    }

    @Test
    void anUntouchedMailboxFormBecomesTheDefaultMailbox() {
        assertThat(MailboxForm.of(UNTOUCHED).resolve(PLAIN))
                .isEqualTo(new MailboxSettings("localhost", 993, true, "support", Secret.NONE, false, ""));
    }

    @Test
    void thePortFollowsTheEncryption() {
        SettingsForm plain = UNTOUCHED.with(Catalogue.EMAIL_SSL, Setting.own(false));

        assertThat(MailboxForm.of(plain).resolve(PLAIN).port()).isEqualTo(143);
    }

    @Test
    void thePortFollowsTheEncryptionOfThisRun() {
        Overrides overrides = Overrides.NONE.with(Catalogue.EMAIL_SSL, "no", "DESKGATE_EMAIL_SSL");
        Circumstances now = new Circumstances(() -> new BranchKey("SUP"), Secret.NONE, overrides);

        assertThat(UNTOUCHED.resolve(now).value(Catalogue.EMAIL_PORT)).isEqualTo(143);
    }

    @ParameterizedTest
    @CsvSource({
        "imap.gmail.com, refresh-token, https://oauth2.googleapis.com/token, ''",
        "outlook.office365.com, refresh-token, https://login.microsoftonline.com/common/oauth2/v2.0/token, ''",
        "Outlook.Office365.com, client-credentials, https://login.microsoftonline.com/common/oauth2/v2.0/token,"
                + " https://outlook.office365.com/.default",
        "mail.example, client-credentials, '', ''"
    })
    void theAddressForTokensAndTheirScopeFollowTheServer(String server, String grant, String url, String scope) {
        OauthSettings settings = OauthSettings.of(UNTOUCHED
                .withText(Catalogue.EMAIL_SERVER, server)
                .withText(Catalogue.OAUTH_GRANT, grant)
                .resolve(PLAIN));

        assertThat(settings.tokenUrl()).isEqualTo(url);
        assertThat(settings.scope()).isEqualTo(scope);
    }

    @Test
    void thePasswordIsTheOneTheMachineKnows() {
        Secret known = Secret.of("of the machine");
        Circumstances now = new Circumstances(() -> new BranchKey("SUP"), known, Overrides.NONE);

        assertThat(MailboxForm.of(UNTOUCHED).resolve(now).password()).isEqualTo(known);
    }

    @Test
    void theDefaultBranchIsTheOneCreatedFirst() {
        Circumstances now = Circumstances.plain(new BranchKey("OLD"));

        assertThat(UNTOUCHED.resolve(now).value(Catalogue.DEFAULT_BRANCH)).isEqualTo(new BranchKey("OLD"));
    }
}
