package io.deskgate.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailAddress;
import org.junit.jupiter.api.Test;

/** Whose message somebody passes on. */
class PassedOnTest {
    private static final EmailAddress KIM = new EmailAddress("kim@customer.example", "Kim Customer");

    @Test
    void aLineThatAnnouncesItStandsAboveTheFields() {
        assertThat(PassedOn.author("Fwd: Printer", """
                        Please take care.

                        ---------- Forwarded message ---------
                        From: Kim Customer <kim@customer.example>
                        Date: Sun, 22 Nov 2026
                        Subject: Printer
                        To: <jo@desk.example>

                        It burns.
                        """)).contains(KIM);
        assertThat(PassedOn.author("Printer", """
                        Begin forwarded message:

                        > From: "Kim Customer" <kim@customer.example>
                        > Subject: Printer
                        > Date: 22 November 2026
                        >
                        > It burns.
                        """)).contains(KIM);
        assertThat(PassedOn.author("WG: Drucker", """
                        -------- Weitergeleitete Nachricht --------
                        Betreff: Drucker
                        Datum: Sun, 22 Nov 2026
                        Von: Kim Customer <kim@customer.example>
                        An: jo@desk.example
                        """)).contains(KIM);
    }

    @Test
    void theSubjectAnnouncesItWhereAProgramWritesNoSuchLine() {
        String text = """
                ________________________________
                From: Kim Customer [mailto:kim@customer.example]
                Sent: Sunday, 22 November 2026 10:00
                To: jo@desk.example
                Subject: Printer

                It burns.
                """;

        assertThat(PassedOn.author("FW: Printer", text)).contains(KIM);
        assertThat(PassedOn.author("RE: Printer", text)).isEmpty();
        assertThat(PassedOn.subject("FW: Printer")).isEqualTo("Printer");
        assertThat(PassedOn.subject("Re: Printer")).isEqualTo("Re: Printer");
    }

    @Test
    void whatNamesNobodyOrSeveralOrIsOnlyQuotedIsNoOne() {
        assertThat(PassedOn.author("Fwd: x", "---- Forwarded message ----\nFrom: Kim\nSubject: x\n"))
                .isEmpty();
        assertThat(PassedOn.author("Fwd: x", "---- Forwarded message ----\nFrom: a@x.example, b@x.example\n"))
                .isEmpty();
        assertThat(PassedOn.author("Re: x", "> ---- Forwarded message ----\n> From: kim@customer.example\n"))
                .isEmpty();
        assertThat(PassedOn.author("", "")).isEmpty();
    }
}
