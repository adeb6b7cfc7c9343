package io.deskgate.app;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.MailboxLogIn;
import io.deskgate.core.settings.MailboxSettings;
import io.deskgate.core.settings.OauthGrant;
import io.deskgate.core.settings.OauthSettings;
import io.deskgate.core.settings.Origin;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.SettingsInForce;
import io.deskgate.oauth.OAuthTokens.Invitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** All mailboxes that are set up: the one of the Channels settings first, then those named in DESKGATE_IMAP_ACCOUNTS. */
final class MailboxSetup {
    private static final List<Definition<?>> OF_THE_FIRST =
            List.of(Catalogue.EMAIL_SERVER, Catalogue.EMAIL_USERNAME, Catalogue.EMAIL_PASSWORD);

    /** What other accounts have unless their variables say otherwise. */
    private static final OauthSettings BY_PASSWORD =
            new OauthSettings(MailboxLogIn.PASSWORD, OauthGrant.REFRESH_TOKEN, "", "", Secret.NONE, Secret.NONE, "");

    private final SettingsInForce settings;
    private final Map<String, String> environment;
    private final RefreshTokens refreshTokens;

    MailboxSetup(SettingsInForce settings, RefreshTokens refreshTokens) {
        this.settings = settings;
        this.environment = refreshTokens.machine().environment();
        this.refreshTokens = refreshTokens;
    }

    /**
     * Every mailbox.
     *
     * @throws PermanentFailure when a variable is of no use, naming it
     */
    List<NamedMailbox> all() {
        List<NamedMailbox> mailboxes = new ArrayList<>();
        StringTokenizer accounts = new StringTokenizer(environment.getOrDefault("DESKGATE_IMAP_ACCOUNTS", ""), ", ");
        MailboxVariables first = new MailboxVariables(MailboxVariables.FIRST, environment);
        if (accounts.countTokens() == 0 || first.has("SERVER") || isChosen()) {
            mailboxes.addAll(account(first, MailboxSettings.of(settings), OauthSettings.of(settings)));
        }
        while (accounts.hasMoreTokens()) {
            MailboxVariables variables = new MailboxVariables(accounts.nextToken(), environment);
            mailboxes.addAll(account(variables, usual(variables), BY_PASSWORD));
        }
        return mailboxes;
    }

    /**
     * The mailbox of the Channels settings.
     *
     * @throws PermanentFailure when a variable or a setting is of no use, naming it
     */
    NamedMailbox ofChannels() {
        MailboxVariables first = new MailboxVariables(MailboxVariables.FIRST, environment);
        return account(first, MailboxSettings.of(settings), OauthSettings.of(settings))
                .get(0);
    }

    /**
     * An invitation to the user of this account to sign in.
     *
     * @param account {@link MailboxVariables#FIRST} for that of the Channels settings
     * @param authorizeUrl empty for that of the provider, as far as it is known
     * @throws PermanentFailure when something is missing, naming it
     */
    Invitation invitation(String account, String authorizeUrl) {
        MailboxVariables variables = new MailboxVariables(account, environment);
        MailboxSettings own = variables.isFirst() ? MailboxSettings.of(settings) : usual(variables);
        OauthSettings oauth = variables.isFirst() ? OauthSettings.of(settings) : BY_PASSWORD;
        try {
            return new AccountLogIn(variables, oauth, refreshTokens)
                    .invitation(
                            variables.get("SERVER", own.server()),
                            variables.get("USERNAME", own.username()),
                            authorizeUrl);
        } catch (IllegalArgumentException e) {
            throw new PermanentFailure("nobody can sign in: " + e.getMessage(), e);
        }
    }

    /**
     * The mailboxes of this account, or this one mailbox.
     *
     * @throws PermanentFailure when there is none of this name
     */
    List<NamedMailbox> named(String name) {
        List<NamedMailbox> chosen = new ArrayList<>();
        StringBuilder known = new StringBuilder();
        for (NamedMailbox mailbox : all()) {
            known.append(known.isEmpty() ? "" : ", ").append(mailbox.name());
            if (mailbox.name().equals(name) || mailbox.name().startsWith(name + "/")) {
                chosen.add(mailbox);
            }
        }
        if (chosen.isEmpty()) {
            String text = "there is no mailbox \"" + name + "\"; there are: " + known;
            throw new PermanentFailure(text, new IllegalArgumentException(name));
        }
        return chosen;
    }

    private List<NamedMailbox> account(MailboxVariables variables, MailboxSettings own, OauthSettings oauth) {
        try {
            AccountLogIn logIn = new AccountLogIn(variables, oauth, refreshTokens);
            return new AccountSetup(variables, own, logIn).mailboxes();
        } catch (IllegalArgumentException e) {
            String text = "mailbox " + variables.account() + " is not set up: " + e.getMessage();
            throw new PermanentFailure(text, e);
        }
    }

    private boolean isChosen() {
        return OF_THE_FIRST.stream().anyMatch(setting -> !(settings.origin(setting) instanceof Origin.ByDefault));
    }

    private static MailboxSettings usual(MailboxVariables variables) {
        String server = required(variables, "SERVER");
        return new MailboxSettings(server, 993, true, required(variables, "USERNAME"), Secret.NONE, false, "");
    }

    private static String required(MailboxVariables variables, String key) {
        if (!variables.has(key)) {
            String text = "mailbox " + variables.account() + " is not set up: set " + variables.variable(key);
            throw new PermanentFailure(text, new IllegalArgumentException(key));
        }
        return variables.get(key, "");
    }
}
