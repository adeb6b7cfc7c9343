package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches and tickets, as those work with them who run the desk. */
class DeskCommandsTest {
    private static final String LEE = "lee@desk.example";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aDeskWithTwoTicketsAndTwoBranches() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
        terminal.pipeSample("first-message.eml");
        terminal.pipeSample("html-with-files.eml");
        terminal.run("branch", "add", "Billing", "--key", "BILL", "--address", "billing@desk.example");
    }

    @Test
    void aBranchIsShownWithAllThatWasSaidAboutIt() {
        terminal.run(
                "branch", "edit", "bill", "--name", "Invoices", "--domain", "customer.example", "--description", "");
        assertThat(terminal.run("branch", "show", "BILL")).isZero();

        assertThat(terminal.out()).contains("BILL  Invoices", "billing@desk.example", "customer.example", "nobody");
    }

    @Test
    void aBranchHasItsOwnWayWithClosedTickets() {
        terminal.run("branch", "show", "SUP");
        assertThat(terminal.out()).contains("Closed     as the settings say");

        assertThat(terminal.run("branch", "edit", "SUP", "--closed", "new-ticket", "--closed-days", "7"))
                .isZero();
        terminal.run("branch", "edit", "SUP", "--name", "Help");
        terminal.run("branch", "show", "SUP");
        assertThat(terminal.out()).contains("Closed     new ticket, for 7 days after closing");
        terminal.run("branch", "show", "SUP", "--format", "json");
        assertThat(terminal.out()).contains("\"policy\" : \"NEW_TICKET\"", "\"days\" : 7");

        terminal.run("branch", "edit", "SUP", "--closed-days", "9");
        terminal.run("branch", "show", "SUP");
        assertThat(terminal.out()).contains("new ticket, for 9 days");
        assertThat(terminal.run("branch", "edit", "SUP", "--closed", "perhaps")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("\"perhaps\"");
        terminal.run("branch", "edit", "SUP", "--closed", "default");
        terminal.run("branch", "show", "SUP");
        assertThat(terminal.out()).contains("Closed     as the settings say");
    }

    @Test
    void whatIsNotSaidAboutABranchStays() {
        terminal.run("branch", "edit", "BILL", "--address", "none", "--address", "x@desk.example");
        assertThat(terminal.err()).contains("\"none\"");
        terminal.run("branch", "edit", "BILL", "--address", "none");
        terminal.run("branch", "show", "BILL");

        assertThat(terminal.out()).contains("BILL  Billing", "Addresses  any");
    }

    @Test
    void theDefaultBranchIsNotDeletedBeforeAnotherIsChosen() {
        assertThat(terminal.run("branch", "delete", "SUP", "--with-tickets")).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(terminal.err()).contains("SUP", "deskgate branch default KEY");

        assertThat(terminal.run("branch", "default", "BILL")).isZero();
        assertThat(terminal.run("branch", "delete", "SUP", "--move-tickets-to", "bill"))
                .isZero();
        assertThat(terminal.out()).contains("branch SUP deleted, 2 tickets moved to bill");
        terminal.run("ticket", "list");
        assertThat(terminal.out()).contains("BILL-1", "BILL-2");
    }

    @Test
    void mailGoesToTheDefaultBranch() {
        terminal.run("branch", "default", "BILL");
        terminal.pipe("Subject: hello\n\nworld\n");

        terminal.run("email", "list", "--limit", "1");
        assertThat(terminal.out()).contains("BILL-1");
    }

    @Test
    void aBranchWithTicketsIsDeletedOnlyWhenToldWhatBecomesOfThem() {
        terminal.run("branch", "default", "BILL");

        assertThat(terminal.run("branch", "delete", "SUP")).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(terminal.err()).contains("2 tickets", "--move-tickets-to", "--with-tickets");
        assertThat(terminal.run("branch", "delete", "SUP", "--with-tickets")).isZero();
        terminal.run("email", "list");
        assertThat(terminal.out()).contains("deleted together with branch SUP");
    }

    @Test
    void aBranchThatDoesNotExistIsNotFound() {
        assertThat(terminal.run("branch", "show", "NONE")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(terminal.run("branch", "delete", "BILL", "--move-tickets-to", "NONE"))
                .isEqualTo(ExitCode.NOT_FOUND);
        assertThat(terminal.err()).contains("NONE", "branch list");
    }

    @Test
    void aMovedTicketIsStillFoundByItsOldKey() {
        assertThat(terminal.run("ticket", "move", "sup-1", "bill")).isZero();
        assertThat(terminal.out()).isEqualTo("ticket BILL-1 is in branch BILL\n");

        terminal.pipeSample("reply.eml");
        terminal.run("ticket", "show", "SUP-1");
        assertThat(terminal.out()).contains("BILL-1", "On our way");
    }

    @Test
    void aTicketIsWorkedOn() {
        addLee();
        assertThat(terminal.run("ticket", "assign", "SUP-1", LEE)).isZero();
        assertThat(terminal.run("ticket", "status", "SUP-1", "in_progress")).isZero();
        assertThat(terminal.run("ticket", "priority", "SUP-1", "high")).isZero();
        assertThat(terminal.runWith("Unplugged it.\n", "ticket", "comment", "SUP-1", "--as", LEE))
                .isZero();

        terminal.run("ticket", "show", "SUP-1");
        assertThat(terminal.out()).contains("Lee <" + LEE, "in progress, priority high", "Unplugged it.");
    }

    @Test
    void onlyUsersTakeCareOfTickets() {
        assertThat(terminal.run("ticket", "assign", "SUP-1", "typo@desk.example"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("typo@desk.example", "deskgate user add");
    }

    @Test
    void aTicketThatDoesNotExistIsNotWorkedOn() {
        assertThat(terminal.run("ticket", "status", "SUP-99", "closed")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(terminal.run("ticket", "move", "SUP-1", "NONE")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void ticketsAreSearchedFilteredAndSorted() {
        terminal.run("ticket", "list", "--search", "drucker");
        assertThat(terminal.out()).contains("SUP-1").doesNotContain("SUP-2");
        terminal.run("ticket", "list", "--priority", "high", "--assignee", "nobody", "--created-from", "2000-01-01");
        assertThat(terminal.out()).contains("SUP-2").doesNotContain("SUP-1");
        terminal.run("ticket", "list", "--sort", "oldest");
        assertThat(terminal.out().indexOf("SUP-1")).isLessThan(terminal.out().indexOf("SUP-2"));
    }

    @Test
    void aListGoesOnWhereItEnded() {
        terminal.run("ticket", "list", "--limit", "1");
        assertThat(terminal.out()).contains("SUP-2").doesNotContain("SUP-1");
        String place = terminal.out().substring(terminal.out().lastIndexOf(' ')).strip();

        terminal.run("ticket", "list", "--limit", "1", "--from", place);
        assertThat(terminal.out()).contains("SUP-1").doesNotContain("SUP-2", "More with");
    }

    @Test
    void aDateThatIsNoneIsAMistakeOfTheCommandLine() {
        assertThat(terminal.run("ticket", "list", "--created-from", "yesterday"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("\"yesterday\"");
    }

    @Test
    void aTicketIsExportedWithItsFiles() throws IOException {
        Path target = folder.resolve("out");
        assertThat(terminal.run("ticket", "export", "SUP-2", "-o", target.toString()))
                .isZero();

        assertThat(Files.readString(target.resolve("ticket.json"))).contains("\"key\" : \"SUP-2\"");
        assertThat(target.resolve("1-screen.png")).exists();
        assertThat(terminal.run("ticket", "export", "SUP-2", "-o", target.toString()))
                .isEqualTo(ExitCode.CONFIGURATION);
    }

    @Test
    void aCustomerIsShownWithTheirTickets() {
        terminal.run("customer", "list", "--search", "kim");
        assertThat(terminal.out()).contains("kim@customer.example");

        assertThat(terminal.run("customer", "show", "Kim@customer.example")).isZero();
        assertThat(terminal.out()).contains("SUP-1");
        assertThat(terminal.run("customer", "show", "nobody@customer.example")).isEqualTo(ExitCode.NOT_FOUND);
    }

    private void addLee() {
        terminal.runWith("a long password\n", "user", "add", LEE, "--name", "Lee", "--password-stdin");
    }
}
