package io.deskgate.web;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TicketPagesTest {
    private final DeskInTest desk = new DeskInTest();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMessageThatArrivedIsListed() {
        desk.receive(anEmail().about("Printer & <b>fire</b>"));

        assertThat(desk.loggedInAs("bo").get("/tickets").body())
                .contains("SUP-1", "Printer &amp; &lt;b&gt;fire&lt;/b&gt;", "Kim Customer");
    }

    @Test
    void aTicketShowsItsConversation() {
        desk.receive(anEmail().saying("Please help.\n"));
        desk.receive(anEmail()
                .withId("m2@customer.example")
                .answering("m1@customer.example")
                .saying("Now it smokes.\n"));

        assertThat(desk.loggedInAs("bo").get("/tickets/SUP-1").body())
                .containsSubsequence("Please help.", "Now it smokes.");
    }

    @Test
    void aKeyTypedIntoTheSearchOpensItsTicket() {
        desk.receive(anEmail());

        HttpResponse<String> answer = desk.loggedInAs("bo").get("/tickets?q=sup-1");

        assertThat(answer.headers().firstValue("location")).contains("/tickets/SUP-1");
    }

    @Test
    void aTicketShowsWhomItConcernsWhoIsUncertainAndWhyItCameHere() {
        desk.receive(anEmail().from("Lee <lee@customer.example>").withId("m0@customer.example"));
        desk.receive(anEmail().with("Cc", "lee@customer.example"));

        String page = desk.loggedInAs("bo").get("/tickets/SUP-2").body();

        assertThat(page)
                .contains(
                        ">Unverified<",
                        "Unverified: it is not set which mail server checks senders for us (intake.authserv-ids).")
                .contains("href=\"/intake/2\"")
                .containsSubsequence("Watcher", "lee@customer.example");
        assertThat(desk.loggedInAs("bo").get("/intake/2").body()).contains("Who else watches the ticket?");
    }

    @Test
    void aTicketThatDoesNotExistSaysSo() {
        HttpResponse<String> answer = desk.loggedInAs("bo").get("/tickets/SUP-7");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no ticket SUP-7");
    }

    @Test
    void theListIsNarrowedAndSearched() {
        desk.receive(anEmail().about("Printer on fire"));
        desk.receive(anEmail().withId("m2@customer.example").about("Toner is low"));
        Browser browser = desk.loggedInAs("bo");

        assertThat(browser.get("/tickets?q=ton").body())
                .contains("Toner is low")
                .doesNotContain("Printer on fire");
        assertThat(browser.get("/tickets?subject=fire&status=new&branch=SUP&assignee=nobody")
                        .body())
                .contains("Printer on fire")
                .doesNotContain("Toner is low");
        assertThat(browser.get("/tickets?status=closed").body()).contains("No ticket matches.");
        assertThat(browser.get("/tickets?created-from=2026-11-23").body()).contains("No ticket matches.");
        assertThat(browser.get("/tickets?created-until=2026-11-22").body()).contains("Toner is low");
    }

    @Test
    void aDayThatIsNoneIsExplained() {
        assertThat(desk.loggedInAs("bo").get("/tickets?created-from=soon").body())
                .contains("a day looks like 2026-11-25");
    }

    @Test
    void aLongListGoesOnBehindItsLastTicket() {
        for (int i = 1; i <= TicketChoice.ROWS + 1; i++) {
            desk.receive(anEmail()
                    .withId("m" + i + "@customer.example")
                    .from("kim" + i + "@customer.example")
                    .about("Request " + i));
        }
        Browser browser = desk.loggedInAs("bo");
        String first = browser.get("/tickets").body();
        int link = first.indexOf("rel=\"next\" href=\"") + "rel=\"next\" href=\"".length();

        String second = browser.get(
                        first.substring(link, first.indexOf('"', link)).replace("&amp;", "&"))
                .body();

        assertThat(first).contains("SUP-51", "SUP-2<").doesNotContain("SUP-1<");
        assertThat(second).contains("SUP-1<").doesNotContain("SUP-2<");
    }

    @Test
    void anAgentWorksOnATicket() {
        desk.receive(anEmail());
        Browser browser = desk.loggedInAs("bo");

        browser.send("/tickets/SUP-1", "/tickets/SUP-1/status", "status", "in_progress");
        browser.send("/tickets/SUP-1", "/tickets/SUP-1/priority", "priority", "high");
        browser.send("/tickets/SUP-1", "/tickets/SUP-1/assignee", "assignee", "ada@desk.example");
        browser.send("/tickets/SUP-1", "/tickets/SUP-1/comments", "text", "Bring <water>");

        assertThat(browser.get("/tickets/SUP-1").body())
                .contains("value=\"in_progress\" selected", "value=\"high\" selected", "Bring &lt;water&gt;")
                .contains("value=\"ada@desk.example\" selected");
    }

    @Test
    void aMovedTicketIsFoundByItsOldKey() {
        desk.receive(anEmail());
        Browser browser = desk.loggedInAs("ada");
        browser.send("/branches/new", "/branches/new", "name", "Acme", "key", "ACM");

        HttpResponse<String> moved = browser.send("/tickets/SUP-1", "/tickets/SUP-1/branch", "branch", "ACM");

        assertThat(moved.headers().firstValue("location")).contains("/tickets/ACM-1");
        assertThat(browser.get("/tickets/SUP-1").headers().firstValue("location"))
                .contains("/tickets/ACM-1");
        assertThat(browser.get("/tickets/ACM-1").body()).contains("Moved. The key is ACM-1 now");
    }

    @Test
    void anEmptyCommentIsRefused() {
        desk.receive(anEmail());

        HttpResponse<String> answer =
                desk.loggedInAs("bo").send("/tickets/SUP-1", "/tickets/SUP-1/comments", "text", "  ");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("a comment needs a text");
    }
}
