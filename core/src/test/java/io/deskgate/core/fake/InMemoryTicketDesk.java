package io.deskgate.core.fake;

import io.deskgate.core.email.TrimmedText;
import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.Customer;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketEdit.AssignTo;
import io.deskgate.core.ticket.TicketEdit.MoveTo;
import io.deskgate.core.ticket.TicketEdit.Say;
import io.deskgate.core.ticket.TicketEdit.SetPriority;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.core.ticket.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The work on tickets in memory. */
final class InMemoryTicketDesk implements TicketDesk {
    private final Shelves shelves;

    InMemoryTicketDesk(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public TicketPage page(TicketQuery query) {
        synchronized (shelves) {
            return new InMemoryTicketPage(query).of(List.copyOf(shelves.tickets.values()));
        }
    }

    @Override
    public TicketContext context(TicketId ticket) {
        synchronized (shelves) {
            return new InMemoryContext(shelves, shelves.existingTicket(ticket)).context();
        }
    }

    @Override
    public TicketKey edit(TicketId id, TicketEdit edit, Instant at) {
        synchronized (shelves) {
            Ticket ticket = shelves.existingTicket(id);
            Ticket edited = edit instanceof MoveTo move
                    ? shelves.move(ticket, shelves.existingBranch(move.branch()))
                    : edited(ticket, edit, at);
            shelves.keep(InMemoryTickets.touched(edited, at));
            return edited.summary().key();
        }
    }

    @Override
    public List<Customer> customers(String part, int limit) {
        String wanted = part.toLowerCase(Locale.ROOT);
        synchronized (shelves) {
            List<Customer> customers = new ArrayList<>();
            for (Person person : shelves.peopleNewestFirst()) {
                boolean meant =
                        person.mailbox().toString().toLowerCase(Locale.ROOT).contains(wanted);
                customer(person).filter(customer -> meant).ifPresent(customers::add);
            }
            return List.copyOf(customers.subList(0, Math.min(limit, customers.size())));
        }
    }

    @Override
    public Optional<Customer> customer(String address) {
        synchronized (shelves) {
            return shelves.peopleNewestFirst().stream()
                    .filter(person -> person.mailbox().key().equals(address.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .flatMap(this::customer);
        }
    }

    private Ticket edited(Ticket ticket, TicketEdit edit, Instant at) {
        if (edit instanceof AssignTo assign) {
            return InMemoryTickets.with(known(assign.assignee()), ticket);
        }
        if (edit instanceof SetStatus set) {
            shelves.closings.put(ticket.id(), at);
            return InMemoryTickets.with(set.status(), ticket);
        }
        if (edit instanceof SetPriority set) {
            return InMemoryTickets.with(set.priority(), ticket);
        }
        return InMemoryTickets.with(withComment(ticket, (Say) edit, at), ticket);
    }

    private List<Comment> withComment(Ticket ticket, Say say, Instant at) {
        List<Comment> comments = new ArrayList<>(ticket.comments());
        comments.add(new Comment(
                shelves.known(say.author()),
                say.body(),
                TrimmedText.whole(say.body().text()).segments(),
                Shown.REPLY,
                at,
                List.of(),
                new Voice(Voice.Kind.AGENT, true, "")));
        return comments;
    }

    private Assignee known(Assignee assignee) {
        return assignee instanceof Agent agent ? Assignee.agent(shelves.known(agent.person())) : assignee;
    }

    private Optional<Customer> customer(Person person) {
        long tickets = shelves.tickets.values().stream()
                .filter(ticket -> ticket.summary()
                        .reporter()
                        .mailbox()
                        .key()
                        .equals(person.mailbox().key()))
                .count();
        return tickets == 0
                ? Optional.empty()
                : Optional.of(new Customer(person, tickets, shelves.reach(person.mailbox())));
    }
}
