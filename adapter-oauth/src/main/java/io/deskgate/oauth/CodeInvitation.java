package io.deskgate.oauth;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Secret;
import io.deskgate.oauth.OAuthTokens.Client;
import io.deskgate.oauth.OAuthTokens.Invitation;
import io.deskgate.oauth.OAuthTokens.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * An invitation to sign in with a browser, wherever that is. Afterwards the browser is sent to its own machine, where nobody need
 * answer (RFC 8252, 7.3): all that counts stands in the address. A code without the verifier is worth nothing (RFC 7636).
 */
final class CodeInvitation implements Invitation {
    private static final String HOME = "http://localhost";
    private static final int RANDOM_BYTES = 32;

    private final Client client;
    private final String authorizeUrl;
    private final String user;
    private final String verifier;
    private final String state;

    CodeInvitation(Client client, String authorizeUrl, String user, RandomGenerator random) {
        TokenUrl.require(authorizeUrl);
        this.client = client;
        this.authorizeUrl = authorizeUrl;
        this.user = user;
        this.verifier = randomWord(random);
        this.state = randomWord(random);
    }

    @Override
    public String url() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("response_type", "code");
        fields.put("client_id", client.id());
        fields.put("redirect_uri", HOME);
        fields.put("scope", client.scope());
        fields.put("state", state);
        fields.put("login_hint", user);
        fields.put("code_challenge", challenge());
        fields.put("code_challenge_method", "S256");
        StringBuilder url = new StringBuilder(authorizeUrl);
        fields.forEach((name, value) -> url.append(url.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return url.toString();
    }

    @Override
    public Secret accept(String address) {
        Map<String, String> answer = AddressFields.of(address);
        requireOurs(answer);
        TokenEndpoint endpoint = new TokenEndpoint(client);
        try {
            return refreshToken(endpoint, endpoint.ask(fields(answer.get("code"))));
        } catch (Refused e) {
            throw new Advice(client.places()).failure(endpoint, e);
        }
    }

    private void requireOurs(Map<String, String> answer) {
        if (answer.containsKey("error")) {
            String said = answer.get("error") + " " + answer.getOrDefault("error_description", "");
            throw refused("the provider let nobody sign in: " + said.strip(), "sign in again, and agree");
        }
        if (!answer.containsKey("code") || !state.equals(answer.get("state"))) {
            throw refused(
                    "that is not the address to which this sign-in led",
                    "copy the whole address of the page the browser ends at; it begins with " + HOME);
        }
    }

    private Map<String, String> fields(String code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", HOME);
        fields.put("code_verifier", verifier);
        return fields;
    }

    private Secret refreshToken(TokenEndpoint endpoint, TokenReply reply) {
        if (reply.refreshToken().isEmpty()) {
            throw refused(
                    endpoint + " gave an access token and no refresh token",
                    "ask for lasting access (Microsoft: offline_access), see "
                            + client.places().of(Part.SCOPE));
        }
        return Secret.of(reply.refreshToken());
    }

    private static PermanentFailure refused(String found, String advice) {
        return new PermanentFailure(found, advice, new IllegalStateException("no sign-in"));
    }

    private String challenge() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return word(sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static String randomWord(RandomGenerator random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return word(bytes);
    }

    private static String word(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
