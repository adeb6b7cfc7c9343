package io.deskgate.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryKeptSecrets;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.settings.Secret;
import io.deskgate.oauth.OAuthTokens.Client;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a provider's no, and of answers that are none. */
@Timeout(60)
class RefusedTokenTest {
    private final Provider provider = new Provider();

    @AfterEach
    void close() {
        provider.close();
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_grant, sign in again, set REFRESH_TOKEN",
        "invalid_client, has expired, set CLIENT_SECRET",
        "unauthorized_client, does not know this client, set CLIENT_ID",
        "invalid_scope, correct what the tokens, set SCOPE",
        "unsupported_grant_type, address for tokens, set TOKEN_URL"
    })
    void aNoIsForAPersonAndSaysWhatToDo(String error, String advice, String place) {
        provider.refuses(error, "AADSTS700082: The refresh token has expired due to inactivity.");

        PortFailure failure = catchThrowableOfType(PortFailure.class, this::ask);

        assertThat(failure).isInstanceOf(PermanentFailure.class);
        assertThat(failure.found()).contains(provider.url(), error, "AADSTS700082");
        assertThat(failure.advice()).contains(advice, place);
    }

    @ParameterizedTest
    @CsvSource({
        "503, '{\"error\":\"temporarily_unavailable\"}'",
        "500, <html>",
        "429, ''",
        "400, '{\"error\":\"slow_down\"}'"
    })
    void whatPassesIsTriedLater(int status, String body) {
        provider.answers(status, body);

        assertThatThrownBy(this::ask).isInstanceOf(TemporaryFailure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Log in to this network</html>",
                "[]",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\"} more",
                "{\"access_token\":\"a\",\"access_token\":\"b\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"a\",\"token_type\":\"mac\"}",
                "{\"access_token\":[\"a\"],\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":\"soon\"}",
                "{\"token_type\":\"Bearer\"}"
            })
    void whatIsNoTokenIsTakenForNone(String body) {
        provider.answers(200, body);

        assertThatThrownBy(this::ask)
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContaining("what stands in between");
    }

    @Test
    void aTokenThatWouldBreakTheLineIsNone() {
        provider.answers(200, "{\"access_token\":\"a\\u0001b\",\"token_type\":\"Bearer\"}");

        assertThatThrownBy(this::ask).isInstanceOf(TemporaryFailure.class).hasMessageNotContaining("a\u0001b");
    }

    @Test
    void anEndlessAnswerIsNotHeardToItsEnd() {
        provider.answers(200, "{\"x\":\"" + "y".repeat(LimitedBody.MOST_BYTES) + "\"}");

        assertThatThrownBy(this::ask).isInstanceOf(TemporaryFailure.class).hasMessageContaining("65536");
    }

    @Test
    void secretsFollowNobodyElsewhere() {
        try (Provider other = new Provider()) {
            provider.sendsElsewhere(other.url());

            assertThatThrownBy(this::ask).isInstanceOf(PermanentFailure.class).hasMessageContaining("status 307");
            assertThat(other.asked).isEmpty();
        }
    }

    @Test
    void whoDoesNotAnswerIsAskedLater() {
        provider.close();

        assertThatThrownBy(this::ask).isInstanceOf(TemporaryFailure.class).hasMessageContaining("no answer from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://provider.example/token",
                "http://127.0.0.1.example/token",
                "https://user:pass@provider.example/token",
                "ftp://provider.example",
                "token",
                "https://"
            })
    void secretsGoNowhereInTheOpen(String url) {
        assertThatThrownBy(() -> new Client(url, "desk", Secret.NONE, "", part -> ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://")
                .hasMessageNotContaining("pass@");
    }

    @Test
    void noFailureRepeatsASecret() {
        provider.refuses("invalid_client", "secret client-s3cret of r3fresh is wrong");

        StringWriter text = new StringWriter();
        catchThrowableOfType(PortFailure.class, this::ask).printStackTrace(new PrintWriter(text));

        assertThat(text.toString()).contains("invalid_client").doesNotContain("client-s3cret", "r3fresh");
    }

    @Test
    void nothingThatHoldsASecretPrintsIt() {
        provider.gives("t0ken", "n3xt");
        Client client = provider.client();
        OAuthTokens tokens = tokens();

        assertThat(client + " " + tokens + " " + tokens.token() + " " + tokens.origin() + " "
                        + new TokenReply("t0ken", 1, "n3xt") + " " + new RefreshGrant(client, signIn()))
                .doesNotContain("client-s3cret", "r3fresh", "t0ken", "n3xt");
    }

    private void ask() {
        tokens().token();
    }

    private OAuthTokens tokens() {
        return OAuthTokens.ofUser(
                provider.client(), "main", Secret.of("r3fresh"), new InMemoryKeptSecrets(), new HandClock());
    }

    private static SignIn signIn() {
        return new SignIn("main", Secret.of("r3fresh"), new InMemoryKeptSecrets());
    }
}
