package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.fixture.EmailText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page fits its window, wide and narrow, light and dark. A picture of each is left in {@code target/pictures}. */
class BrowserLayoutTest {
    private static final int WIDE = 1100;
    private static final int MEDIUM = 980;
    private static final int NARROW = 390;
    private static final int HIGH = 1000;
    private static final Path PICTURES = Path.of("target", "pictures");
    /** A green rectangle. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAADAAAAAYCAIAAAAzn+mLAAAALUlEQVR42u3OQQkAAAgEsPsb0Lf9S1hDcLAAS02fEiEhISEhISEhISEhoV+hBVcMba6KXUoKAAAAAElFTkSuQmCC";

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static ServedDesk desk;

    @BeforeAll
    static void serve() throws IOException {
        browser = Chromium.shared();
        Files.createDirectories(PICTURES);
        desk = new ServedDesk(folder, Map.of("DESKGATE_INTAKE_AUTHSERV_IDS", "mx.desk.example"));
        fill();
        browser.loggedInAt(desk);
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
        for (int width : new int[] {WIDE, MEDIUM, NARROW}) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.size(width, HIGH);
                browser.darkness(dark);
                browser.go(path);
                keep(name + "-" + width + (dark ? "-dark" : ""), width);
                assertFits();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("widths")
    void theFindingsOfAConnectionTestFit(int width) {
        browser.size(width, HIGH);
        browser.darkness(false);
        browser.go("/configuration/channels");
        browser.named("email.server.default").click();
        browser.type("email-server", "127.0.0.1");
        browser.pressInPlace("Test connection");
        browser.waitUntil("it is tested", () -> browser.text().contains("This does not work now, and may later."));
        keep("channels-tested-" + width, width);
        assertFits();
    }

    @ParameterizedTest
    @MethodSource("widths")
    void aMessageAsItWasFormattedFits(int width) {
        browser.size(width, HIGH);
        browser.darkness(false);
        browser.go("/tickets/SUP-2");
        browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
        browser.waitUntil("the frame is filled", () -> (Boolean) browser.script(
                "return performance.getEntriesByType('resource').some(one => one.initiatorType === 'iframe')"));
        keep("formatted-" + width, width);
        assertFits();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("tickets", "/tickets"),
                Arguments.of("ticket", "/tickets/SUP-1"),
                Arguments.of("ticket-html", "/tickets/SUP-2"),
                Arguments.of("intake", "/intake"),
                Arguments.of("message", "/intake/1"),
                Arguments.of("branches", "/branches"),
                Arguments.of("new-branch", "/branches/new"),
                Arguments.of("branch", "/branches/SUP"),
                Arguments.of("channels", "/configuration/channels"));
    }

    static int[] widths() {
        return new int[] {WIDE, MEDIUM, NARROW};
    }

    private static EmailText checked(EmailText email) {
        return email.with("Authentication-Results", "mx.desk.example; dmarc=pass header.from=customer.example");
    }

    private static void fill() {
        desk.receive(checked(anEmail())
                .saying("Dear team,\n\nsince this morning the printer on the second floor smokes. Please help.\n\n"
                        + "-- \nKim Customer\nAccounts\n")
                .toString());
        desk.receive(checked(anEmail())
                .withId("m2@customer.example")
                .answering("m1@customer.example")
                .saying("Now it burns.\n\nOn Sun, 22 Nov 2026 at 10:00, Kim Customer wrote:\n> since this morning the"
                        + " printer on the second floor smokes.\n")
                .toString());
        desk.receive(anEmail()
                .from("Somebody Else <else@elsewhere.example>")
                .withId("m3@elsewhere.example")
                .answering("m2@customer.example")
                .saying("I have nothing to do with this, but here I am.\n")
                .toString());
        desk.receive(checked(anEmail())
                .withId("m4@customer.example")
                .from("Zo\u00eb M\u00fcller <zoe@customer.example>")
                .about("Invoice 2026-117 and an-endless-word-" + "without-a-blank-".repeat(8))
                .with("Content-Type", "multipart/related; boundary=b")
                .saying("--b\nContent-Type: text/html; charset=utf-8\n\n<h1>Invoice</h1><p>The <b>total</b> is wrong,"
                        + " see <a href='https://customer.example/i'>here</a>: <img src='cid:p'>"
                        + "<img src='https://tracker.example/t.gif'></p><table border=1><tr><td>Paper</td><td>17.00"
                        + "</td></tr></table>\n--b\nContent-Type: image/png; name=green.png\nContent-ID: <p>\n"
                        + "Content-Transfer-Encoding: base64\n\n" + PICTURE + "\n--b--\n")
                .toString());
        desk.receive("\n");
    }

    private static void assertFits() {
        Object beyond = browser.script("return document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) beyond).intValue()).as("pixels beyond the window").isNotPositive();
    }

    /** The whole page, however long it is. */
    private static void keep(String name, int width) {
        Number height = (Number) browser.script("return document.documentElement.scrollHeight");
        browser.size(width, height.intValue());
        try {
            Files.write(PICTURES.resolve(name + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
