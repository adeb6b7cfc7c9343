package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail on its way through the desk, in a real browser. */
class BrowserMailTest {
    @TempDir
    static Path folder;

    private static Chromium browser;
    private static ServedDesk desk;

    @BeforeAll
    static void serve() {
        browser = Chromium.shared();
        desk = new ServedDesk(folder);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void mailAppearsIsMovedAndAReplyStillFindsItsTicket() {
        desk.receive(anEmail().about("The printer is on fire").toString());
        browser.loggedInAt(desk).go("/branches/new");
        browser.type("name", "Acme");
        browser.type("key", "ACM");
        browser.press("Create branch");

        browser.go("/tickets");
        browser.follow("The printer is on fire");
        assertThat(browser.path()).isEqualTo("/tickets/SUP-1");
        browser.choose("branch", "ACM");
        browser.press("Move to this branch");
        assertThat(browser.path()).isEqualTo("/tickets/ACM-1");

        desk.receive(anEmail()
                .withId("m2@customer.example")
                .answering("m1@customer.example")
                .saying("Now it smokes too.\n")
                .toString());
        browser.go("/tickets/SUP-1");
        assertThat(browser.path()).isEqualTo("/tickets/ACM-1");
        assertThat(browser.text()).contains("Please help.", "Now it smokes too.");
    }

    @Test
    void anAgentAnswersAssignsAndCloses() {
        desk.receive(
                anEmail().withId("a1@customer.example").about("Toner is low").toString());
        browser.loggedInAt(desk).go("/tickets?q=toner");
        browser.follow("Toner is low");

        browser.type("text", "I bring some.");
        browser.press("Add comment");
        browser.choose("assignee", ServedDesk.ADDRESS);
        browser.press("Assign");
        browser.choose("status", "closed");
        browser.press("Set status");

        assertThat(browser.text()).contains("I bring some.");
        assertThat(browser.go("/tickets?status=closed&assignee=" + ServedDesk.ADDRESS)
                        .text())
                .contains("Toner is low");
    }

    @Test
    void aQuarantinedMessageIsTriedAgain() {
        desk.receive("\n");
        browser.loggedInAt(desk).go("/intake");
        assertThat(browser.text()).contains("Quarantine", "nothing readable in it");

        browser.pressFirst("Retry");

        assertThat(browser.text()).contains("in quarantine again");
    }
}
