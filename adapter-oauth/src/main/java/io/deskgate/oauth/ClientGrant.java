package io.deskgate.oauth;

import java.util.LinkedHashMap;
import java.util.Map;

/** The client asks in its own name. */
record ClientGrant(OAuthTokens.Client client) implements Grant {
    @Override
    public TokenReply ask(TokenEndpoint endpoint) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "client_credentials");
        try {
            return endpoint.ask(fields);
        } catch (Refused e) {
            throw new Advice(client.places()).failure(endpoint, e);
        }
    }

    @Override
    public String name() {
        return "the client credentials of " + client.id();
    }
}
