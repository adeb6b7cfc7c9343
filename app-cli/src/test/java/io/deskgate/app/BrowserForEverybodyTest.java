package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for people with a screen reader, without scripts and with a slow line. */
class BrowserForEverybodyTest {
    private static final int MOST_BYTES = 100_000;
    private static final List<String> PAGES = List.of(
            "/tickets",
            "/tickets?q=zzz&status=new",
            "/tickets/SUP-1",
            "/intake",
            "/intake/1",
            "/branches",
            "/branches/new",
            "/branches/SUP",
            "/configuration/channels");
    private static final Path AXE = Path.of("..", "target", "axe-core", "package", "axe.min.js");

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static ServedDesk desk;

    @BeforeAll
    static void serve() {
        browser = Chromium.shared();
        desk = new ServedDesk(folder);
        desk.receive(anEmail()
                .with("Content-Type", "text/html; charset=utf-8")
                .saying("<p>Please <b>help</b>.</p>")
                .toString());
        desk.receive(anEmail()
                .withId("m2@customer.example")
                .answering("m1@customer.example")
                .saying("Now it smokes.\n\n> Please help.\n\n-- \nKim\n")
                .toString());
        desk.receive("\n");
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            browser.scripts(true);
            browser.darkness(false);
            desk.close();
        }
    }

    @Test
    void axeFindsNothingSerious() throws IOException {
        assumeTrue(Files.exists(AXE), "left out: needs axe-core in target/axe-core, see .ci/run");
        String axe = Files.readString(AXE);
        browser.visit(desk);
        assertThat(violations(axe)).as("/login").isEqualTo("");
        browser.loggedInAt(desk);
        for (String page : PAGES) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.darkness(dark);
                browser.go(page);
                assertThat(violations(axe)).as("%s, dark: %s", page, dark).isEqualTo("");
            }
        }
        browser.go("/configuration/channels");
        browser.pressInPlace("Test connection");
        browser.waitUntil("it is tested", () -> browser.text().contains("Nothing was saved"));
        assertThat(violations(axe)).as("what a test found").isEqualTo("");
    }

    @Test
    void everyPageIsLight() {
        browser.loggedInAt(desk);
        for (String page : PAGES) {
            browser.go(page);
            Object bytes = browser.script("return performance.getEntries().reduce("
                    + "(sum, entry) => sum + (entry.encodedBodySize || 0), 0)");
            assertThat(((Number) bytes).intValue()).as(page).isPositive().isLessThan(MOST_BYTES);
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        browser.visit(desk).scripts(false);
        browser.type("address", ServedDesk.ADDRESS);
        browser.type("password", ServedDesk.PASSWORD);
        browser.press("Log in");
        browser.go("/branches/new");
        browser.type("name", "Plain Paper");
        browser.press("Create branch");
        assertThat(browser.text()).contains("Branch Plain Paper created with the key PP.");

        browser.go("/tickets/SUP-1");
        browser.type("text", "Written without scripts.");
        browser.press("Add comment");
        assertThat(browser.text()).contains("Written without scripts.", "UTC");

        browser.go("/configuration/channels");
        browser.named("email.server.default").click();
        browser.type("email-server", "mail.desk.example");
        browser.press("Save Settings");
        assertThat(browser.field("email-server").getDomProperty("value")).isEqualTo("mail.desk.example");
    }

    private static String violations(String axe) {
        return String.valueOf(browser.scriptThatAnswersLater(axe
                + ";const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations'], iframes: false}).then(result => done(result.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' ')).join('\\n')))"
                + ".catch(e => done('axe failed: ' + e))"));
    }
}
