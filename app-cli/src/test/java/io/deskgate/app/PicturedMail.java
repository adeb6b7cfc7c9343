package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;

import io.deskgate.core.fixture.EmailText;
import java.util.Map;

/** Mail that shows what pages are made of: a conversation, a stranger, a formatted message, one that waits for a person. */
final class PicturedMail {
    /** Whose checks of senders the desk believes. */
    static final Map<String, String> CHECKED_BY = Map.of("DESKGATE_INTAKE_AUTHSERV_IDS", "mx.desk.example");

    /** A green rectangle. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAADAAAAAYCAIAAAAzn+mLAAAALUlEQVR42u3OQQkAAAgEsPsb0Lf9S1hDcLAAS02fEiEhISEhISEhISEhoV+hBVcMba6KXUoKAAAAAElFTkSuQmCC";

    private PicturedMail() {}

    /** Fills SUP-1 with a conversation, SUP-2 with a formatted message, and the quarantine with the fifth message. */
    static void fill(ServedDesk desk) {
        desk.receive(first().toString());
        desk.receive(answer().toString());
        desk.receive(stranger().toString());
        desk.receive(formatted().toString());
        desk.receive("\n");
    }

    private static EmailText first() {
        return checked(anEmail())
                .saying("Dear team,\n\nsince this morning the printer on the second floor smokes. Please help.\n\n"
                        + "-- \nKim Customer\nAccounts\n");
    }

    private static EmailText answer() {
        return checked(anEmail())
                .withId("m2@customer.example")
                .answering("m1@customer.example")
                .saying("Now it burns.\n\nOn Sun, 22 Nov 2026 at 10:00, Kim Customer wrote:\n> since this morning the"
                        + " printer on the second floor smokes.\n");
    }

    private static EmailText stranger() {
        return anEmail()
                .from("Somebody Else <else@elsewhere.example>")
                .withId("m3@elsewhere.example")
                .answering("m2@customer.example")
                .saying("I have nothing to do with this, but here I am.\n");
    }

    private static EmailText formatted() {
        return checked(anEmail())
                .withId("m4@customer.example")
                .from("Zo\u00eb M\u00fcller <zoe@customer.example>")
                .about("Invoice 2026-117 and an-endless-word-" + "without-a-blank-".repeat(8))
                .with("Content-Type", "multipart/related; boundary=b")
                .saying("--b\nContent-Type: text/html; charset=utf-8\n\n<h1>Invoice</h1><p>The <b>total</b> is wrong,"
                        + " see <a href='https://customer.example/i'>here</a>: <img src='cid:p'>"
                        + "<img src='https://tracker.example/t.gif'></p><table border=1><tr><td>Paper</td><td>17.00"
                        + "</td></tr></table>\n--b\nContent-Type: image/png; name=green.png\nContent-ID: <p>\n"
                        + "Content-Transfer-Encoding: base64\n\n" + PICTURE + "\n--b--\n");
    }

    private static EmailText checked(EmailText email) {
        return email.with("Authentication-Results", "mx.desk.example; dmarc=pass header.from=customer.example");
    }
}
