package io.deskgate.web;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Page;
import io.deskgate.web.Answer.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tickets, all and one. */
final class TicketPages {
    private static final int ROWS = 50;

    private final TicketRepository tickets;
    private final TicketDesk work;
    private final BranchRepository branches;

    TicketPages(TicketRepository tickets, TicketDesk work, BranchRepository branches) {
        this.tickets = tickets;
        this.work = work;
        this.branches = branches;
    }

    Answer list(Visit visit) {
        Optional<TicketKey> key = TicketKey.parse(visit.query().get("q"));
        if (key.isPresent() && tickets.find(key.get()).isPresent()) {
            return new GoTo("/tickets/" + key.get());
        }
        TicketQuery query = TicketQuery.newest(filter(visit.query()), ROWS);
        return Page.ok(
                "tickets",
                new TicketsPage(
                        visit.frame("Tickets", Section.TICKETS),
                        visit.query(),
                        branches.all(),
                        work.page(query).tickets()));
    }

    Answer show(Visit visit) {
        Optional<Ticket> ticket = TicketKey.parse(visit.part(0)).flatMap(tickets::find);
        if (ticket.isEmpty()) {
            return new Refusal(404, "There is no ticket " + visit.part(0), "Look for it in the list of tickets.");
        }
        String title =
                ticket.get().summary().key() + " " + ticket.get().summary().subject();
        return Page.ok("ticket", TicketPage.of(visit.frame(title, Section.TICKETS), ticket.get()));
    }

    private static TicketFilter filter(Form query) {
        Set<BranchKey> branches =
                query.all("branch").stream().map(BranchKey::new).collect(Collectors.toSet());
        List<Status> statuses =
                query.all("status").stream().map(Status::valueOf).toList();
        return TicketFilter.ALL.in(branches).withStatuses(Set.copyOf(statuses));
    }
}
