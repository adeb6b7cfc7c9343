package io.deskgate.web;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.RawEmail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntakePagesTest {
    private final DeskInTest desk = new DeskInTest();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatArrivedIsShownWithWhatItBecame() {
        desk.receive(anEmail());

        assertThat(desk.loggedInAs("bo").get("/intake").body())
                .contains("/tickets/SUP-1", "kim@<wbr>customer.example", "1 ticket, 0 comments");
    }

    @Test
    void onlyTheChosenKindsAreListed() {
        desk.receive(anEmail());

        assertThat(desk.loggedInAs("bo").get("/intake?kind=ignored").body()).contains("No message matches.");
    }

    @Test
    void aQuarantinedMessageCanBeTriedAgain() {
        desk.receive(RawEmail.of("\n"));
        Browser browser = desk.loggedInAs("bo");

        browser.send("/intake", "/intake/1/retry");

        assertThat(browser.get("/intake").body()).contains("Message 1: in quarantine again");
    }

    @Test
    void aDiscardedMessageLeavesTheQuarantine() {
        desk.receive(RawEmail.of("\n"));
        Browser browser = desk.loggedInAs("bo");

        browser.send("/intake", "/intake/1/discard");

        assertThat(browser.get("/intake").body())
                .contains("discarded by the operator")
                .doesNotContain("/intake/1/retry");
    }

    @Test
    void aHeldMessageIsLetIn() {
        for (int n = 1; n <= 21; n++) {
            desk.receive(anEmail().withId("m" + n).about("Subject " + "x".repeat(n)));
        }
        Browser browser = desk.loggedInAs("bo");
        assertThat(browser.get("/intake/21").body()).contains("Let it in").doesNotContain("/intake/21/retry");

        browser.send("/intake/21", "/intake/21/release");

        assertThat(browser.get("/intake").body()).contains("Message 21: opened SUP-21.");
    }

    @Test
    void aMessageTellsWhyItCameWhereItIs() {
        desk.receive(anEmail());

        assertThat(desk.loggedInAs("bo").get("/intake/1").body()).contains("Why it came here", "/tickets/SUP-1");
    }

    @Test
    void aMessageThatDoesNotExistSaysSo() {
        assertThat(desk.loggedInAs("bo").get("/intake/99").statusCode()).isEqualTo(404);
    }
}
