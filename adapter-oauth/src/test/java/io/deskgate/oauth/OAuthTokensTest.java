package io.deskgate.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryKeptSecrets;
import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.settings.Secret;
import io.deskgate.oauth.OAuthTokens.Client;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OAuthTokensTest {
    private final HandClock clock = new HandClock();
    private final Provider provider = new Provider();
    private final KeptSecrets kept = new InMemoryKeptSecrets();

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void aRefreshTokenGetsAnAccessToken() {
        provider.gives("t0ken");

        AccessToken token = ofUser().token();

        assertThat(token.reveal()).isEqualTo("t0ken");
        assertThat(token.end()).contains(clock.instant().plusSeconds(3600));
        assertThat(provider.asked)
                .containsExactly(Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        "r&fresh",
                        "client_id",
                        "desk",
                        "client_secret",
                        "client-s3cret"));
    }

    @Test
    void aClientAsksInItsOwnName() {
        provider.gives("t0ken");
        Client client = new Client(provider.url(), "desk", Secret.of("s3cret"), "https://mail/.default", part -> "");

        assertThat(OAuthTokens.ofClient(client, clock).token().reveal()).isEqualTo("t0ken");

        assertThat(provider.asked)
                .containsExactly(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "desk",
                        "client_secret",
                        "s3cret",
                        "scope",
                        "https://mail/.default"));
    }

    @Test
    void aTokenIsUsedAgainUntilShortlyBeforeItsEnd() {
        provider.gives("one").gives("two");
        OAuthTokens tokens = ofUser();

        assertThat(tokens.token().reveal()).isEqualTo("one");
        clock.rest(Duration.ofMinutes(57));
        assertThat(tokens.token().reveal()).isEqualTo("one");
        clock.rest(Duration.ofMinutes(1));
        assertThat(tokens.token().reveal()).isEqualTo("two");
    }

    @Test
    void aTokenThatWasRefusedIsReplacedOnceHoweverManyMailboxesComplain() {
        provider.gives("one").gives("two");
        OAuthTokens tokens = ofUser();
        AccessToken refused = tokens.token();

        assertThat(tokens.insteadOf(refused).reveal()).isEqualTo("two");
        assertThat(tokens.insteadOf(refused).reveal()).isEqualTo("two");
        assertThat(tokens.token().reveal()).isEqualTo("two");
    }

    @Test
    void aRefreshTokenThatIsReplacedIsKeptForTheNextProcess() {
        provider.gives("one", "second").gives("two").gives("three");

        ofUser().token();
        ofUser().token();

        assertThat(provider.asked)
                .extracting(asked -> asked.get("refresh_token"))
                .containsExactly("r&fresh", "second");
    }

    @Test
    void aNewSignInCountsAtOnce() {
        provider.gives("one", "second").gives("two");
        ofUser().token();

        OAuthTokens.ofUser(provider.client(), "main", Secret.of("signed in again"), kept, clock)
                .token();

        assertThat(provider.asked.get(1)).containsEntry("refresh_token", "signed in again");
    }

    @Test
    void withoutAPlaceForTheNewRefreshTokenTheAccessTokenIsNotUsedAndItIsKeptLater() {
        provider.gives("one", "second").gives("two");
        boolean[] full = {true};
        OAuthTokens tokens =
                OAuthTokens.ofUser(provider.client(), "main", Secret.of("r&fresh"), new FullAtTimes(kept, full), clock);

        assertThatThrownBy(tokens::token).isInstanceOf(TemporaryFailure.class).hasMessageContaining("disk full");
        full[0] = false;

        assertThat(tokens.token().reveal()).isEqualTo("two");
        assertThat(provider.asked.get(1)).containsEntry("refresh_token", "second");
    }

    @Test
    void whatAnotherProcessHadReplacedMeanwhileIsTriedBeforeItIsGivenUp() {
        provider.gives("one", "second").refuses("invalid_grant", "used twice").gives("two", "fourth");
        OAuthTokens tokens = ofUser();
        tokens.token();
        KeptSecrets overtaken = new Overtaken(kept, "third");

        OAuthTokens late = OAuthTokens.ofUser(provider.client(), "main", Secret.of("r&fresh"), overtaken, clock);

        assertThat(late.token().reveal()).isEqualTo("two");
        assertThat(provider.asked)
                .extracting(asked -> asked.get("refresh_token"))
                .containsExactly("r&fresh", "second", "third");
    }

    @Test
    void whereTheyComeFromIsSaidWithoutASecret() {
        assertThat(ofUser().origin()).isEqualTo("the refresh token of main at " + provider.url());
        assertThat(OAuthTokens.ofClient(provider.client(), clock).origin())
                .isEqualTo("the client credentials of desk at " + provider.url());
        assertThat(ofUser().advice()).contains("set REFRESH_TOKEN", "set SCOPE");
    }

    private OAuthTokens ofUser() {
        return OAuthTokens.ofUser(provider.client(), "main", Secret.of("r&fresh"), kept, clock);
    }

    private record FullAtTimes(KeptSecrets kept, boolean[] full) implements KeptSecrets {
        @Override
        public Secret find(String name) {
            return kept.find(name);
        }

        @Override
        public void keep(String name, Secret secret) {
            if (full[0]) {
                throw new TemporaryFailure("disk full", new IllegalStateException());
            }
            kept.keep(name, secret);
        }
    }

    /** Somebody else replaces the token right after we have read it. */
    private record Overtaken(KeptSecrets kept, String next) implements KeptSecrets {
        @Override
        public Secret find(String name) {
            Secret before = kept.find(name);
            String mark = before.reveal().substring(0, before.reveal().indexOf(' ') + 1);
            kept.keep(name, Secret.of(mark + next));
            return before;
        }

        @Override
        public void keep(String name, Secret secret) {
            kept.keep(name, secret);
        }
    }
}
