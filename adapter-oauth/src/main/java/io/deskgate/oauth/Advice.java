package io.deskgate.oauth;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.oauth.OAuthTokens.Part;
import io.deskgate.oauth.OAuthTokens.Places;

/** What to do when there is no token, or none that helps. */
record Advice(Places places) {
    PortFailure failure(TokenEndpoint endpoint, Refused refused) {
        String said = refused.error().isEmpty() ? "status " + refused.status() : refused.error();
        String why = refused.getMessage().isEmpty() ? "" : " (" + refused.getMessage() + ")";
        String found = endpoint + " gives no token: " + said + why;
        return refused.passes()
                ? new TemporaryFailure(found, "try again later", refused)
                : new PermanentFailure(found, advice(refused), refused);
    }

    String whenTheServerRefuses() {
        return "check that the tokens are for this user and for IMAP, see " + places.of(Part.SCOPE)
                + "; then sign in again and save the new token, see " + places.of(Part.REFRESH_TOKEN);
    }

    private String advice(Refused refused) {
        return switch (refused.error()) {
            case "invalid_grant" ->
                "the sign-in has expired or was withdrawn: sign in again and save the new refresh token, "
                        + places.of(Part.REFRESH_TOKEN);
            case "invalid_client", "unauthorized_client" ->
                "the provider does not know this client, or its secret is wrong or has expired: "
                        + places.of(Part.CLIENT_ID) + ", " + places.of(Part.CLIENT_SECRET);
            case "invalid_scope" -> "correct what the tokens are to be good for: " + places.of(Part.SCOPE);
            default ->
                "check that this is the provider's address for tokens, and that the client may ask this way: "
                        + places.of(Part.TOKEN_URL) + ", " + places.of(Part.CLIENT_ID);
        };
    }
}
