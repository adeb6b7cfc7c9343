package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntranceTest {
    private static final String ADA = "ada".repeat(6);

    private final DeskInTest desk = new DeskInTest();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tickets",
                "/tickets/SUP-1",
                "/tickets/SUP-1/files/1",
                "/tickets/SUP-1/mail/0",
                "/intake",
                "/branches",
                "/branches/key?name=x",
                "/configuration/channels",
                "/nothing"
            })
    void nothingIsShownBeforeTheLogIn(String path) {
        HttpResponse<String> answer = desk.browser().get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElseThrow()).startsWith("/login");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whoLogsInGoesOnWhereTheyWantedToGo() {
        HttpResponse<String> answer = desk.browser()
                .send("/login?to=/intake", "/login", "address", "ada@desk.example", "password", ADA, "to", "/intake");

        assertThat(answer.headers().firstValue("location")).contains("/intake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:x"})
    void aLinkCannotLeadElsewhereThroughTheLogIn(String to) {
        HttpResponse<String> answer =
                desk.browser().send("/login", "/login", "address", "ada@desk.example", "password", ADA, "to", to);

        assertThat(answer.headers().firstValue("location")).contains("/tickets");
    }

    @Test
    void aWrongPasswordGetsNoSession() {
        Browser browser = desk.browser();

        HttpResponse<String> answer =
                browser.send("/login", "/login", "address", "Ada@desk.example", "password", "wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Address or password is wrong");
        assertThat(browser.get("/tickets").statusCode()).isEqualTo(303);
    }

    @Test
    void aTypedNameIsShownAsText() {
        HttpResponse<String> answer =
                desk.browser().send("/login", "/login", "address", "\"><script>alert(1)</script>", "password", "x");

        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @Test
    void theCookieIsForNoScriptAndNoOtherSite() {
        HttpResponse<String> answer =
                desk.browser().send("/login", "/login", "address", "ada@desk.example", "password", ADA);

        assertThat(answer.headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("deskgate-session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
    }

    @Test
    void aLogInFormOfAnotherBrowserIsRefused() {
        HttpResponse<String> answer =
                desk.browser().sendWithToken("guessed", "/login", "address", "ada@desk.example", "password", ADA);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsNotKnownYetMaySendLittle() {
        HttpResponse<String> answer =
                desk.browser().send("/login", "/login", "address", "x".repeat(JettyDoor.MOST_LOG_IN_BYTES));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aNetworkIsOneGuesser() {
        LoginBrake brake = new LoginBrake(desk.clock);
        for (int i = 1; i <= LoginBrake.MOST_FROM_ONE_ADDRESS_FOR_ONE_ACCOUNT; i++) {
            brake.failed("ada", "2001:db8:1:2::" + i);
        }

        assertThat(brake.holds("ada", "2001:db8:1:2:ffff::1")).isTrue();
        assertThat(brake.holds("ada", "2001:db8:1:3::1")).isFalse();
    }

    @Test
    void whoGuessesMustWaitEvenWithTheRightPassword() {
        Browser browser = desk.browser();
        for (int i = 0; i < LoginBrake.MOST_FROM_ONE_ADDRESS_FOR_ONE_ACCOUNT; i++) {
            browser.logIn("ada", "wrong");
        }

        assertThat(browser.send("/login", "/login", "address", "ada@desk.example", "password", ADA)
                        .statusCode())
                .isEqualTo(429);
        desk.clock.rest(LoginBrake.MEMORY.plusSeconds(1));
        assertThat(browser.send("/login", "/login", "address", "ada@desk.example", "password", ADA)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSessionEndsWithTheLogOut() {
        Browser browser = desk.loggedInAs("ada");
        String token = browser.cookie(Entrance.COOKIE);

        browser.send("/branches", "/logout");

        Browser thief = desk.browser().saying("Cookie", Entrance.COOKIE + "=" + token);
        assertThat(thief.get("/tickets").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsWithTheNextLogInOfTheSameBrowser() {
        Browser browser = desk.loggedInAs("ada");
        String token = browser.cookie(Entrance.COOKIE);

        browser.logIn("ada", ADA);

        Browser thief = desk.browser().saying("Cookie", Entrance.COOKIE + "=" + token);
        assertThat(thief.get("/tickets").statusCode()).isEqualTo(303);
        assertThat(browser.get("/tickets").statusCode()).isEqualTo(200);
    }

    @Test
    void namesLongerThanAnyAccountAreRememberedByTheirBeginning() {
        LoginBrake brake = new LoginBrake(desk.clock);
        for (int i = 0; i < LoginBrake.MOST_FROM_ONE_ADDRESS_FOR_ONE_ACCOUNT; i++) {
            brake.failed("x".repeat(1_000 + i), "192.0.2.1");
        }

        assertThat(brake.holds("x".repeat(9_000), "192.0.2.1")).isTrue();
    }

    @Test
    void aSessionEndsWithItsAccount() {
        Browser browser = desk.loggedInAs("bo");

        desk.store.accounts().delete(DeskInTest.address("bo"));

        assertThat(browser.get("/tickets").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsAfterItsTime() {
        Browser browser = desk.loggedInAs("ada");

        desk.clock.rest(Sessions.LONGEST.plus(Duration.ofSeconds(1)));

        assertThat(browser.get("/tickets").statusCode()).isEqualTo(303);
    }
}
