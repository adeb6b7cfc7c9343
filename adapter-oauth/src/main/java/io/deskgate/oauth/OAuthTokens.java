package io.deskgate.oauth;

import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.mailbox.TokenSource;
import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.settings.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Access tokens from the token endpoint of a provider. The last one is used again until shortly before its end, for as long as this
 * lives. Asking throws {@link TemporaryFailure} when the provider cannot be asked now, and {@link PermanentFailure} when
 * it refuses until somebody does what the failure says; neither holds a secret.
 */
public final class OAuthTokens implements TokenSource {
    /** A token that ends sooner is not begun with. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final Grant grant;
    private final TokenEndpoint endpoint;
    private final Places places;
    private final Clock clock;
    private final List<AccessToken> last = new ArrayList<>(1);

    private OAuthTokens(Grant grant, Client client, Clock clock) {
        this.grant = grant;
        this.endpoint = new TokenEndpoint(client);
        this.places = client.places();
        this.clock = clock;
    }

    /**
     * Who asks, and where.
     *
     * @param tokenUrl https, or http on this very machine
     * @param secret opened when it is needed; {@link Secret#NONE} for a client that has none
     * @param scope what the tokens are to be good for; empty for what was agreed upon at the sign-in
     */
    public record Client(String tokenUrl, String id, Secret secret, String scope, Places places) {
        /** Refuses a URL over which secrets must not go, and a client without a name. */
        public Client {
            TokenUrl.require(tokenUrl);
            if (id.isBlank()) {
                throw new IllegalArgumentException("a client that asks for tokens needs an id, got \"\"");
            }
        }
    }

    /** What the answer of a provider depends on. */
    public enum Part {
        /** The address of the endpoint. */
        TOKEN_URL,
        /** The name of the client. */
        CLIENT_ID,
        /** Its secret. */
        CLIENT_SECRET,
        /** The token of the last sign-in. */
        REFRESH_TOKEN,
        /** What the tokens are good for. */
        SCOPE
    }

    /** To a user who is to sign in. */
    public interface Invitation {
        /** What to open in a browser. */
        String url();

        /**
         * The refresh token for the address at which the browser has ended.
         *
         * @throws PermanentFailure when it is another address, or the provider says no
         */
        Secret accept(String address);
    }

    /** Tells people where each part is set up. */
    @FunctionalInterface
    public interface Places {
        /** A setting or a variable. */
        String of(Part part);
    }

    /**
     * Tokens in the name of the user who signed in (RFC 6749, 6).
     *
     * @param account under whose name a refresh token is kept that replaces {@code signIn}
     * @param signIn the refresh token of the sign-in; another one than before makes an end of what was kept
     */
    public static OAuthTokens ofUser(Client client, String account, Secret signIn, KeptSecrets kept, Clock clock) {
        return new OAuthTokens(new RefreshGrant(client, new SignIn(account, signIn, kept)), client, clock);
    }

    /** Tokens in the client's own name (RFC 6749, 4.4). */
    public static OAuthTokens ofClient(Client client, Clock clock) {
        return new OAuthTokens(new ClientGrant(client), client, clock);
    }

    /**
     * Invites a user to sign in (RFC 6749, 4.1), for what {@link Client#scope} says.
     *
     * @param authorizeUrl where the provider asks users
     * @param random must not be foreseeable
     */
    public static Invitation invite(Client client, String authorizeUrl, String user, RandomGenerator random) {
        return new CodeInvitation(client, authorizeUrl, user, random);
    }

    @Override
    public synchronized AccessToken token() {
        if (last.isEmpty() || isNearItsEnd(last.get(0))) {
            renew();
        }
        return last.get(0);
    }

    @Override
    public synchronized AccessToken insteadOf(AccessToken refused) {
        if (last.isEmpty() || last.get(0).isSameAs(refused)) {
            renew();
        }
        return last.get(0);
    }

    @Override
    public String origin() {
        return grant.name() + " at " + endpoint;
    }

    @Override
    public String advice() {
        return new Advice(places).whenTheServerRefuses();
    }

    private void renew() {
        last.clear();
        last.add(token(grant.ask(endpoint)));
    }

    private AccessToken token(TokenReply reply) {
        Instant now = clock.instant();
        try {
            return reply.seconds() < 0
                    ? AccessToken.of(reply.token())
                    : AccessToken.until(now.plusSeconds(reply.seconds()), reply.token());
        } catch (IllegalArgumentException e) {
            throw new TemporaryFailure(endpoint + " gives no token: " + e.getMessage(), "try again later", e);
        }
    }

    private boolean isNearItsEnd(AccessToken token) {
        Instant soon = clock.instant().plus(MARGIN);
        return token.end().map(end -> !end.isAfter(soon)).orElse(false);
    }
}
