package io.deskgate.web;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.ClosedTickets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A branch as it is typed. Addresses and domains stand one in a line. */
record BranchForm(Form form) {
    static final BranchForm EMPTY = new BranchForm(Form.EMPTY);

    static BranchForm of(Branch branch) {
        BranchDetails details = branch.details();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("name", List.of(details.name()));
        values.put("description", List.of(details.description()));
        values.put("assignee", List.of(assignee(details.defaultAssignee())));
        values.put("addresses", List.of(String.join("\n", details.supportAddresses())));
        values.put("domains", List.of(String.join("\n", details.customerDomains())));
        for (ClosedTickets closed : details.closed()) {
            values.put("closed", List.of(Catalogue.CLOSED_TICKETS.form().write(closed.policy())));
            values.put("closed-days", List.of(String.valueOf(closed.window().toDays())));
        }
        return new BranchForm(new Form(values));
    }

    String get(String name) {
        return form.get(name);
    }

    boolean hasKey() {
        return !get("key").isEmpty();
    }

    BranchKey key() {
        return new BranchKey(get("key").toUpperCase(Locale.ROOT));
    }

    BranchDetails details() {
        String assignee = get("assignee");
        return new BranchDetails(
                get("name"),
                get("description").replace("\r\n", "\n"),
                assignee.isEmpty() ? Assignee.NOBODY : TicketChoice.assignee(assignee),
                lines("addresses"),
                lines("domains"),
                closed());
    }

    private List<ClosedTickets> closed() {
        if (get("closed").isEmpty()) {
            return List.of();
        }
        Duration days = Duration.ofDays(Catalogue.CLOSED_DAYS.read(get("closed-days")));
        return List.of(new ClosedTickets(Catalogue.CLOSED_TICKETS.read(get("closed")), days));
    }

    private List<String> lines(String name) {
        return get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String assignee(Assignee assignee) {
        return assignee instanceof Assignee.Agent agent
                ? agent.person().mailbox().address()
                : "";
    }
}
