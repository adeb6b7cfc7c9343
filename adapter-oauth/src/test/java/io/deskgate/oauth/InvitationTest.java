package io.deskgate.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Secret;
import io.deskgate.oauth.OAuthTokens.Client;
import io.deskgate.oauth.OAuthTokens.Invitation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InvitationTest {
    private final Provider provider = new Provider();
    private final Invitation invitation = OAuthTokens.invite(
            new Client(provider.url(), "desk", Secret.NONE, "mail offline_access", part -> "set " + part),
            "https://provider.example/authorize?prompt=consent",
            "support@desk.example",
            new Random(1));

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void theAddressSaysWhoAsksForWhat() {
        assertThat(invitation.url())
                .startsWith("https://provider.example/authorize?prompt=consent&response_type=code&");
        assertThat(asked())
                .containsEntry("client_id", "desk")
                .containsEntry("redirect_uri", "http://localhost")
                .containsEntry("scope", "mail offline_access")
                .containsEntry("login_hint", "support@desk.example")
                .containsEntry("code_challenge_method", "S256");
    }

    @Test
    void whatTheBrowserEndsAtIsExchangedForTheRefreshToken() throws NoSuchAlgorithmException {
        provider.gives("acc3ss", "r3fresh");

        Secret token = invitation.accept("http://localhost/?code=c0de%2B1&state=" + asked().get("state") + "#_");

        assertThat(token.reveal()).isEqualTo("r3fresh");
        Map<String, String> exchanged = provider.asked.get(0);
        assertThat(exchanged)
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "c0de+1")
                .containsEntry("redirect_uri", "http://localhost");
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(exchanged.get("code_verifier").getBytes(StandardCharsets.US_ASCII));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(digest))
                .isEqualTo(asked().get("code_challenge"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c0de",
                "http://localhost/?code=c0de",
                "http://localhost/?code=c0de&state=of-somebody-else",
                "http://localhost/?%zz&state"
            })
    void anotherAddressIsNotExchanged(String address) {
        assertThatThrownBy(() -> invitation.accept(address))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("copy the whole address")
                .hasMessageNotContaining("c0de");
        assertThat(provider.asked).isEmpty();
    }

    @Test
    void whoDoesNotAgreeIsToldSo() {
        assertThatThrownBy(() -> invitation.accept("http://localhost/?error=access_denied&error_description=no+thanks"))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("access_denied no thanks");
    }

    @Test
    void withoutARefreshTokenItIsNoSignIn() {
        provider.gives("acc3ss");

        assertThatThrownBy(() -> invitation.accept("http://localhost/?code=c&state=" + asked().get("state")))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("offline_access")
                .hasMessageNotContaining("acc3ss");
    }

    private Map<String, String> asked() {
        return AddressFields.of(invitation.url());
    }
}
