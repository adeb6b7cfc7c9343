package io.deskgate.web;

import io.deskgate.core.account.Account;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * One ticket and what can be done with it.
 *
 * @param said the first message and what followed, oldest first
 */
record TicketScreen(
        Frame frame,
        Ticket ticket,
        TicketContext context,
        List<Said> said,
        List<Branch> branches,
        List<Account> accounts,
        String complaint) {
    static TicketScreen of(
            Frame frame,
            Ticket ticket,
            TicketContext context,
            List<Branch> branches,
            List<Account> accounts,
            String complaint) {
        List<Said> said = new ArrayList<>();
        said.add(Said.first(ticket, context));
        for (Comment comment : ticket.comments()) {
            said.add(Said.later(said.size(), ticket, comment, context));
        }
        return new TicketScreen(frame, ticket, context, said, branches, accounts, complaint);
    }

    Participant reporter() {
        return context.participants().get(0);
    }

    /** Whom it concerns beside the reporter who is named at its head. */
    List<Participant> others() {
        return context.participants().stream().skip(1).toList();
    }

    /** Where answers go when that is not the address of the reporter. */
    String answerTo() {
        String address = context.answerTo().address();
        return address.equals(summary().reporter().mailbox().address()) ? "" : address;
    }

    TicketSummary summary() {
        return ticket.summary();
    }

    String key() {
        return summary().key().toString();
    }

    /** The address of who takes care of it, empty when nobody does. */
    String assignee() {
        return summary().assignee() instanceof Assignee.Agent agent
                ? agent.person().mailbox().address()
                : "";
    }

    /** Somebody may take care of it who no longer works here. */
    boolean isAssigneeGone() {
        return !assignee().isEmpty()
                && accounts.stream().noneMatch(account -> account.address().equalsIgnoreCase(assignee()));
    }
}
