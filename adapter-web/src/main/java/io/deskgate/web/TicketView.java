package io.deskgate.web;

import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Page;
import io.deskgate.web.Answer.Refusal;
import java.util.Optional;

/** One ticket. */
final class TicketView {
    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final BranchRepository branches;
    private final AccountRepository accounts;

    TicketView(TicketRepository tickets, TicketDesk desk, BranchRepository branches, AccountRepository accounts) {
        this.tickets = tickets;
        this.desk = desk;
        this.branches = branches;
        this.accounts = accounts;
    }

    Answer show(Visit visit) {
        return show(visit, 200, "");
    }

    /** The ticket with what went wrong; a ticket asked for by an old key leads to the new one. */
    Answer show(Visit visit, int status, String complaint) {
        Optional<Ticket> ticket = TicketKey.parse(visit.part(0)).flatMap(tickets::find);
        if (ticket.isEmpty()) {
            return new Refusal(404, "There is no ticket " + visit.part(0), "Look for it in the list of tickets.");
        }
        String key = ticket.get().summary().key().toString();
        if (!visit.ask().changesSomething() && !key.equals(visit.part(0))) {
            return new GoTo("/tickets/" + key);
        }
        Frame frame = visit.frame(key + " " + ticket.get().summary().subject(), Section.TICKETS);
        TicketContext context = desk.context(ticket.get().id());
        return new Page(
                status,
                "ticket",
                TicketScreen.of(frame, ticket.get(), context, branches.all(), accounts.all(), complaint));
    }
}
