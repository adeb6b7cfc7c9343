package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.ClosedTickets;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;

/** What can be said about a branch on the command line. What is not said stays as it is. */
final class BranchDetailOptions {
    @Option(names = "--description", paramLabel = "TEXT", description = "What the branch is for; may be empty.")
    private String description;

    @Option(
            names = "--assignee",
            paramLabel = "ADDRESS",
            description = "Who gets its new tickets: the address of a user, or nobody.")
    private String assignee;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Where its customers write to; may be repeated. All of them, or none for any address.")
    private List<String> addresses;

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "Of the customers it is for; may be repeated. All of them, or none for all customers.")
    private List<String> domains;

    @Option(
            names = "--closed",
            paramLabel = "WHAT",
            description = "What an answer to a closed ticket does: reopen, new-ticket, comment, refuse, or default.")
    private String closed;

    @Option(names = "--closed-days", paramLabel = "N", description = "For how many days after closing that counts.")
    private String closedDays;

    BranchDetails over(BranchDetails before, Wiring wiring) {
        Assignee care = assignee == null ? before.defaultAssignee() : Agents.parse(assignee, wiring);
        return Requested.from(() -> new BranchDetails(
                before.name(),
                description == null ? before.description() : description,
                care,
                list(addresses, before.supportAddresses()),
                list(domains, before.customerDomains()),
                closed(before.closed(), wiring)));
    }

    /** What is not said is as it was, and where nothing was, as the setting says. */
    private List<ClosedTickets> closed(List<ClosedTickets> before, Wiring wiring) {
        if ("default".equals(closed)) {
            return List.of();
        }
        if (closed == null && closedDays == null) {
            return before;
        }
        ClosedTickets now = before.isEmpty() ? wiring.closedTickets() : before.get(0);
        return List.of(new ClosedTickets(
                closed == null ? now.policy() : Catalogue.CLOSED_TICKETS.read(closed),
                closedDays == null ? now.window() : Duration.ofDays(Catalogue.CLOSED_DAYS.read(closedDays))));
    }

    private static List<String> list(List<String> said, List<String> before) {
        if (said == null) {
            return before;
        }
        return said.equals(List.of("none")) ? List.of() : said;
    }
}
