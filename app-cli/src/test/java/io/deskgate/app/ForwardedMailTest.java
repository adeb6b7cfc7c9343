package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agent passes on a customer's message as an attachment. */
class ForwardedMailTest {
    private static final String FORWARDED = """
            Authentication-Results: mx.desk.example; dmarc=pass header.from=desk.example
            From: Jo <jo@desk.example>
            To: support@desk.example
            Subject: Fwd
            Message-ID: <forwarded@desk.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            Please take care.
            --b
            Content-Type: message/rfc822

            From: Kim Customer <kim@customer.example>
            To: jo@desk.example
            Subject: Printer
            Message-ID: <original@customer.example>

            It burns.
            --b--
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void joWorksHere() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
        int added = terminal.runWith(
                "a long enough password\n", "user", "add", "jo@desk.example", "--name", "Jo", "--password-stdin");
        assertThat(added).isZero();
    }

    @Test
    void theTicketIsTheCustomersAndSaysWhoForwardedIt() {
        terminal.run("settings", "set", "intake.authserv-ids", "mx.desk.example");
        terminal.pipe(FORWARDED);

        assertThat(terminal.run("ticket", "show", "SUP-1")).isZero();
        assertThat(terminal.out())
                .contains(
                        "SUP-1  Printer",
                        "Reporter  Kim Customer <kim@customer.example> [unverified: forwarded by jo@desk.example]",
                        "Forwarded by Jo <jo@desk.example>",
                        "Please take care.",
                        "It burns.");
        terminal.run("customer", "list");
        assertThat(terminal.out()).contains("kim@customer.example").doesNotContain("jo@desk.example");
    }

    @Test
    void withoutAServerThatChecksSendersNobodyForwards() {
        terminal.pipe(FORWARDED);

        terminal.run("ticket", "show", "SUP-1");
        assertThat(terminal.out()).contains("Reporter  Jo <jo@desk.example>").doesNotContain("Forwarded by");
    }
}
