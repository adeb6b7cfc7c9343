package io.deskgate.app;

import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.MailProvider;
import io.deskgate.core.mailbox.TokenSource;
import io.deskgate.core.settings.MailboxLogIn;
import io.deskgate.core.settings.OauthGrant;
import io.deskgate.core.settings.OauthSettings;
import io.deskgate.core.settings.Secret;
import io.deskgate.oauth.OAuthTokens;
import io.deskgate.oauth.OAuthTokens.Client;
import java.security.SecureRandom;
import java.util.Locale;

/** By what an account logs in: by its variables, and by the settings where these say nothing. */
final class AccountLogIn {
    private final MailboxVariables variables;
    private final OauthSettings settings;
    private final RefreshTokens refreshTokens;

    AccountLogIn(MailboxVariables variables, OauthSettings settings, RefreshTokens refreshTokens) {
        this.variables = variables;
        this.settings = settings;
        this.refreshTokens = refreshTokens;
    }

    /** {@code password} is the one of the settings, {@code server} where it is for. */
    Credential credential(Secret password, String server) {
        if (!usesTokens()) {
            return new Credential.Password(MailboxSecret.password(variables, password)::reveal);
        }
        return new Credential.Tokens(variables.has("TOKEN_COMMAND") ? command() : provider(server));
    }

    /** Invites this user of this server to sign in; {@code authorizeUrl} is empty for that of the provider. */
    OAuthTokens.Invitation invitation(String server, String user, String authorizeUrl) {
        String known = authorizeUrl.isEmpty() ? MailProvider.signInUrlAt(server) : authorizeUrl;
        if (known.isEmpty()) {
            throw new IllegalArgumentException("where users of " + server + " sign in is not known: name it with"
                    + " --authorize-url, and what they agree to, " + place(OAuthTokens.Part.SCOPE));
        }
        String scope = settings.scope().isEmpty() ? MailProvider.signInScopeAt(server) : settings.scope();
        Client client = client(server, variables.get("OAUTH_SCOPE", scope));
        return OAuthTokens.invite(client, known, user, new SecureRandom());
    }

    private boolean usesTokens() {
        MailboxLogIn usual = variables.has("TOKEN_COMMAND") ? MailboxLogIn.OAUTH : settings.logIn();
        return choice("AUTH", usual) == MailboxLogIn.OAUTH;
    }

    private TokenSource command() {
        return new CommandTokens(
                new SecretCommand(variables.variable("TOKEN_COMMAND"), variables.get("TOKEN_COMMAND", "")));
    }

    private TokenSource provider(String server) {
        MailboxSecret signIn = signIn();
        OauthGrant grant = choice("OAUTH_GRANT", settings.grant());
        Client client = client(server, variables.get("OAUTH_SCOPE", scope(grant, server)));
        return grant == OauthGrant.CLIENT_CREDENTIALS
                ? OAuthTokens.ofClient(client, Wiring.CLOCK)
                : OAuthTokens.ofUser(
                        client, variables.account(), Secret.from(signIn::reveal), refreshTokens, Wiring.CLOCK);
    }

    private Client client(String server, String scope) {
        return new Client(
                require(variables.get("OAUTH_TOKEN_URL", tokenUrl(server)), OAuthTokens.Part.TOKEN_URL),
                require(variables.get("OAUTH_CLIENT_ID", settings.clientId()), OAuthTokens.Part.CLIENT_ID),
                clientSecret(),
                scope,
                this::place);
    }

    private String tokenUrl(String server) {
        return settings.tokenUrl().isEmpty() ? MailProvider.tokenUrlAt(server) : settings.tokenUrl();
    }

    private String scope(OauthGrant grant, String server) {
        boolean alone = settings.scope().isEmpty() && grant == OauthGrant.CLIENT_CREDENTIALS;
        return alone ? MailProvider.clientScopeAt(server) : settings.scope();
    }

    private Secret clientSecret() {
        MailboxSecret secret = MailboxSecret.clientSecret(variables, settings.clientSecret());
        return secret.isGiven() ? Secret.from(secret::reveal) : Secret.NONE;
    }

    // Looked for anew each time, so that whoever signs in again need not tell those who are at work.
    private MailboxSecret signIn() {
        Secret saved = variables.isFirst() ? Secret.from(refreshTokens::saved) : Secret.NONE;
        return MailboxSecret.refreshToken(variables, saved);
    }

    private String require(String text, OAuthTokens.Part part) {
        if (text.isEmpty()) {
            String what = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            throw new IllegalArgumentException("to log in with OAuth it needs the " + what + ": " + place(part));
        }
        return text;
    }

    private String place(OAuthTokens.Part part) {
        return switch (part) {
            case TOKEN_URL -> place("OAUTH_TOKEN_URL", "email.oauth-token-url");
            case CLIENT_ID -> place("OAUTH_CLIENT_ID", "email.oauth-client-id");
            case SCOPE -> place("OAUTH_SCOPE", "email.oauth-scope");
            case CLIENT_SECRET ->
                MailboxSecret.clientSecret(variables, Secret.NONE).place("email.oauth-client-secret");
            case REFRESH_TOKEN ->
                "deskgate settings sign-in, or "
                        + MailboxSecret.refreshToken(variables, Secret.NONE).place("email.oauth-refresh-token");
        };
    }

    private String place(String key, String setting) {
        boolean bySetting = variables.isFirst() && !variables.has(key);
        return bySetting ? "deskgate settings set " + setting + " …" : "set " + variables.variable(key);
    }

    private <E extends Enum<E>> E choice(String key, E usual) {
        String word = variables.get(key, "").toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return word.isEmpty() ? usual : Enum.valueOf(usual.getDeclaringClass(), word);
        } catch (IllegalArgumentException e) {
            throw variables.wrong(key, "use " + words(usual.getDeclaringClass()), e);
        }
    }

    private static <E extends Enum<E>> String words(Class<E> choices) {
        StringBuilder words = new StringBuilder();
        for (E choice : choices.getEnumConstants()) {
            words.append(words.isEmpty() ? "" : " or ")
                    .append(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return words.toString();
    }
}
