package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.web.BrowserDesk.Place;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    private final DeskInTest desk = new DeskInTest();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/tickets", "/intake", "/branches", "/nothing"})
    void everyPageForbidsWhatItDoesNotNeed(String path) {
        HttpHeaders headers = desk.loggedInAs("ada").get(path).headers();

        assertThat(headers.firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
        assertThat(headers.firstValue("cache-control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/tickets", "/intake", "/branches", "/branches/new"})
    void noPageHasScriptOrStyleInIt(String path) {
        String page = desk.loggedInAs("ada").get(path).body();

        assertThat(page).doesNotContain("<style", " style=", " onclick=", "javascript:");
        assertThat(page.replace("<script src=\"/static/desk.js", "")).doesNotContain("<script");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        HttpResponse<String> answer = desk.loggedInAs("ada").sendWithToken("guessed", "/branches/new", "name", "X");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.store.branches().all()).hasSize(1);
    }

    @Test
    void aFormFromAnotherPageIsRefused() {
        Browser browser = desk.loggedInAs("ada").saying("Origin", "https://elsewhere.example");

        assertThat(browser.send("/branches/new", "/branches/new", "name", "X").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatABrowserCallsCrossSiteIsRefused() {
        Browser browser = desk.loggedInAs("ada").saying("Sec-Fetch-Site", "cross-site");

        assertThat(browser.send("/branches/new", "/branches/new", "name", "X").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAgentCannotSetUpTheDesk() {
        Browser agent = desk.loggedInAs("bo");

        assertThat(agent.get("/branches/new").statusCode()).isEqualTo(403);
        assertThat(agent.send("/tickets", "/branches/new", "name", "X").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormOverTheLimitIsRefused() {
        HttpResponse<String> answer = desk.loggedInAs("ada")
                .send("/branches/new", "/branches/new", "name", "x".repeat(JettyDoor.MOST_FORM_BYTES));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void doesNotAnswerANetworkInTheOpen(String address) {
        Place open = new Place(address, 0, Set.of(), Set.of(), List.of());

        assertThatThrownBy(() -> new DeskInTest(open))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("--tls-keystore")
                .hasMessageContaining("--trusted-proxy");
    }

    @Test
    void aNamedProxyMayAskFromTheNetwork() {
        Place behindProxy = new Place("0.0.0.0", 0, Set.of("desk.example"), Set.of("127.0.0.1"), List.of());

        try (DeskInTest behind = new DeskInTest(behindProxy)) {
            assertThat(behind.address()).startsWith("http://0.0.0.0:");
        }
    }
}
