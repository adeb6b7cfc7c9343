package io.deskgate.oauth;

import io.deskgate.core.settings.Secret;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks in the name of the user who signed in once. */
record RefreshGrant(OAuthTokens.Client client, SignIn signIn) implements Grant {
    @Override
    public TokenReply ask(TokenEndpoint endpoint) {
        Secret now = signIn.refreshToken();
        try {
            return kept(endpoint.ask(fields(now)), now);
        } catch (Refused e) {
            return afterAllOfUs(endpoint, now, e);
        }
    }

    @Override
    public String name() {
        return "the refresh token of " + signIn.account();
    }

    /** Another process of ours may have had the token replaced in this moment. */
    private TokenReply afterAllOfUs(TokenEndpoint endpoint, Secret refused, Refused refusal) {
        Secret now = signIn.refreshToken();
        if (!refusal.isInvalidGrant() || now.equals(refused)) {
            throw new Advice(client.places()).failure(endpoint, refusal);
        }
        try {
            return kept(endpoint.ask(fields(now)), now);
        } catch (Refused e) {
            throw new Advice(client.places()).failure(endpoint, e);
        }
    }

    /** What replaces the refresh token is safe before the access token is used: the old one may be worth nothing now. */
    private TokenReply kept(TokenReply reply, Secret used) {
        Secret next = Secret.of(reply.refreshToken());
        if (!next.isEmpty() && !next.equals(used)) {
            signIn.replace(next);
        }
        return reply;
    }

    private static Map<String, String> fields(Secret refreshToken) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", refreshToken.reveal());
        return fields;
    }
}
