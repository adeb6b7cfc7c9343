package io.deskgate.web;

import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketPlace;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Page;
import java.util.List;
import java.util.Optional;

/** The list of tickets. */
final class TicketList {
    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final BranchRepository branches;
    private final AccountRepository accounts;

    TicketList(TicketRepository tickets, TicketDesk desk, BranchRepository branches, AccountRepository accounts) {
        this.tickets = tickets;
        this.desk = desk;
        this.branches = branches;
        this.accounts = accounts;
    }

    /** A key typed into the search opens its ticket. */
    Answer show(Visit visit) {
        Optional<TicketKey> typed = TicketKey.parse(visit.query().get("q"));
        Optional<Ticket> ticket = typed.flatMap(tickets::find);
        return ticket.isPresent()
                ? new GoTo("/tickets/" + ticket.get().summary().key())
                : list(visit);
    }

    private Answer list(Visit visit) {
        TicketChoice choice = new TicketChoice(visit.query());
        try {
            return page(visit, 200, choice, desk.page(choice.asked()), "");
        } catch (IllegalArgumentException e) {
            return page(visit, 422, choice, new TicketPage(List.of(), TicketPlace.BEGINNING), e.getMessage());
        }
    }

    private Answer page(Visit visit, int status, TicketChoice choice, TicketPage page, String complaint) {
        Frame frame = visit.frame("Tickets", Section.TICKETS);
        return new Page(
                status, "tickets", new TicketsPage(frame, choice, branches.all(), accounts.all(), page, complaint));
    }
}
