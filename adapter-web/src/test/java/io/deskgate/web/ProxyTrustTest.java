package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTrustTest {
    private static final String PROXY = "192.0.2.1";

    private final ProxyTrust trust = new ProxyTrust(Set.of(PROXY, "::1"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"198.51.100.7", "10.0.0.1, 198.51.100.7", "10.0.0.1 ,198.51.100.7 "})
    void theLastAddressOfALineCounts(String line) {
        assertThat(trust.client(PROXY, List.of(line))).isEqualTo("198.51.100.7");
    }

    @Test
    void aLineTheClientWroteBeforeTheProxysCountsForNothing() {
        assertThat(trust.client(PROXY, List.of("10.0.0.1, 10.0.0.2", "198.51.100.7")))
                .isEqualTo("198.51.100.7");
        assertThat(trust.isSecure(PROXY, List.of("https", "http"))).isFalse();
    }

    @Test
    void nobodyElseIsBelieved() {
        assertThat(trust.client("203.0.113.9", List.of("198.51.100.7"))).isEqualTo("203.0.113.9");
        assertThat(trust.isSecure("203.0.113.9", List.of("https"))).isFalse();
    }

    @Test
    void aProxyThatSaysNothingIsTheClient() {
        assertThat(trust.client(PROXY, List.of())).isEqualTo(PROXY);
        assertThat(trust.client(PROXY, List.of("10.0.0.1, "))).isEqualTo(PROXY);
        assertThat(trust.isSecure(PROXY, List.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "[::1]", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]"})
    void aProxyIsKnownInEverySpelling(String peer) {
        assertThat(trust.isTrusted(peer)).isTrue();
        assertThat(new ProxyTrust(Set.of(peer)).isTrusted("[0:0:0:0:0:0:0:1]")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "2001:db8::9", "[2001:db8::9]", "127.example", ""})
    void whoGoesAroundTheProxyIsOverheard(String peer) {
        assertThat(trust.isOverheard(peer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {PROXY, "127.0.0.1", "127.1.2.3", "::ffff:127.0.0.1", "[::1]"})
    void theProxyAndThisMachineAreNot(String peer) {
        assertThat(new ProxyTrust(Set.of(PROXY)).isOverheard(peer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "[proxy.example]", "a:b", "", ":"})
    void aNameStaysAName(String text) {
        assertThat(NumericAddress.plain(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::7, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:0:0:1, 2001:db8:1:2::/64",
        "::1, 0:0:0:0::/64",
        "192.0.2.1, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void oneSubscriberHasOneNetwork(String address, String network) {
        assertThat(NumericAddress.network(address)).isEqualTo(network);
    }
}
