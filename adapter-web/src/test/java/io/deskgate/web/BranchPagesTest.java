package io.deskgate.web;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.ticket.BranchKey;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BranchPagesTest {
    private final DeskInTest desk = new DeskInTest();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aBranchIsCreatedWithAKeyMadeFromItsName() {
        Browser browser = desk.loggedInAs("ada");

        browser.send("/branches/new", "/branches/new", "name", "Green Daisy", "domains", "daisy.example\n");

        assertThat(browser.get("/branches").body()).contains("Branch Green Daisy created with the key GD");
        assertThat(desk.store
                        .branches()
                        .find(new BranchKey("GD"))
                        .orElseThrow()
                        .details()
                        .customerDomains())
                .containsExactly("daisy.example");
    }

    @Test
    void theKeyIsProposedWhileTheNameIsTyped() {
        Browser browser = desk.loggedInAs("ada");

        assertThat(browser.get("/branches/key?name=Supply").body()).isEqualTo("SUPP");
        assertThat(browser.get("/branches/key?name=").body()).isEmpty();
    }

    @Test
    void aTakenKeyIsRefusedAndWhatWasTypedStays() {
        HttpResponse<String> answer = desk.loggedInAs("ada")
                .send("/branches/new", "/branches/new", "name", "Supply", "key", "sup", "description", "Paper");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("SUP is taken", "value=\"Supply\"", ">Paper<");
    }

    @Test
    void aBranchIsEdited() {
        Browser browser = desk.loggedInAs("ada");

        browser.send("/branches/SUP", "/branches/SUP", "name", "Help", "addresses", "help@desk.example");

        assertThat(browser.get("/branches").body()).contains("Help", "help@desk.example");
    }

    @Test
    void aBranchHasItsOwnWayWithClosedTickets() {
        Browser browser = desk.loggedInAs("ada");

        browser.send("/branches/SUP", "/branches/SUP", "name", "Help", "closed", "new-ticket", "closed-days", "7");

        assertThat(browser.get("/branches/SUP").body())
                .contains("value=\"new-ticket\" selected", "name=\"closed-days\" inputmode=\"numeric\" value=\"7\"");
        assertThat(browser.send("/branches/SUP", "/branches/SUP", "name", "Help", "closed", "comment")
                        .body())
                .contains("intake.closed-days");
    }

    @Test
    void theDefaultBranchIsNotDeletedAndSaysTheWayOut() {
        Browser browser = desk.loggedInAs("ada");

        assertThat(browser.get("/branches/SUP").body()).contains("cannot be deleted", "/configuration/channels");
        browser.send("/branches/SUP", "/branches/SUP/delete");

        assertThat(browser.get("/branches/SUP").body()).contains("Not deleted: this is the default branch");
    }

    @Test
    void aBranchWithTicketsIsDeletedOnlyWithAPlaceForThem() {
        Browser browser = desk.loggedInAs("ada");
        browser.send("/branches/new", "/branches/new", "name", "Acme", "key", "ACM");
        desk.receive(anEmail());
        browser.send("/tickets/SUP-1", "/tickets/SUP-1/branch", "branch", "ACM");

        browser.send("/branches/ACM", "/branches/ACM/delete", "tickets", "");
        assertThat(browser.get("/branches/ACM").body()).contains("the branch has 1 ticket");

        browser.send("/branches/ACM", "/branches/ACM/delete", "tickets", "SUP");
        assertThat(browser.get("/branches").body()).contains("Branch Acme deleted, 1 ticket");
        assertThat(desk.store.branches().all()).hasSize(1);
    }
}
