package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page fits its window, wide and narrow, light and dark. A picture of each is left in {@code target/pictures}. */
class BrowserLayoutTest {
    @TempDir
    static Path folder;

    private static Chromium browser;
    private static ServedDesk desk;

    @BeforeAll
    static void serve() {
        browser = Chromium.shared();
        desk = new ServedDesk(folder, PicturedMail.CHECKED_BY);
        PicturedMail.fill(desk);
        browser.loggedInAt(desk);
        browser.go("/branches/new");
        browser.type("name", "Sales");
        browser.press("Create branch");
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            browser.darkness(false);
            browser.usualSize();
            desk.close();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageIsWiderThanItsWindow(String name, String path) {
        for (Look look : Look.values()) {
            look.take(browser);
            browser.go(path);
            keep(name, look);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLogInFits(Look look) {
        look.take(browser);
        browser.visit(desk);
        keep("login", look);
        browser.loggedInAt(desk);
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeInAFormFits(Look look) {
        look.take(browser);
        browser.go("/configuration/channels");
        browser.named("email.port.default").click();
        browser.type("email-port", "99999");
        browser.press("Save Settings");
        keep("channels-mistake", look);
    }

    @ParameterizedTest
    @EnumSource
    void theFindingsOfAConnectionTestFit(Look look) {
        look.take(browser);
        browser.go("/configuration/channels");
        browser.named("email.server.default").click();
        browser.type("email-server", "127.0.0.1");
        browser.pressInPlace("Test connection");
        browser.waitUntil("it is tested", () -> browser.text().contains("This does not work now, and may later."));
        keep("channels-tested", look);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageAsItWasFormattedFits(Look look) {
        look.take(browser);
        browser.go("/tickets/SUP-2");
        browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
        browser.waitUntil("the frame is filled", () -> (Boolean) browser.script(
                "return performance.getEntriesByType('resource').some(one => one.initiatorType === 'iframe')"));
        keep("formatted", look);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("tickets", "/tickets"),
                Arguments.of("tickets-filtered", "/tickets?status=new"),
                Arguments.of("ticket", "/tickets/SUP-1"),
                Arguments.of("intake", "/intake"),
                Arguments.of("message", "/intake/1"),
                Arguments.of("branches", "/branches"),
                Arguments.of("new-branch", "/branches/new"),
                Arguments.of("branch", "/branches/SUP"),
                Arguments.of("branch-deletable", "/branches/SALE"),
                Arguments.of("channels", "/configuration/channels"),
                Arguments.of("refusal", "/tickets/SUP-404"));
    }

    private static void keep(String page, Look look) {
        look.keep(browser, page);
        Object beyond =
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("pixels beyond the window").isNotPositive();
    }
}
