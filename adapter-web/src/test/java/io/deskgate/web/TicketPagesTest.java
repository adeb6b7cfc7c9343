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
    void aTicketThatDoesNotExistSaysSo() {
        HttpResponse<String> answer = desk.loggedInAs("bo").get("/tickets/SUP-7");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no ticket SUP-7");
    }
}
