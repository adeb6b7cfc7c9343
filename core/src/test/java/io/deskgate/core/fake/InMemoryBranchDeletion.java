package io.deskgate.core.fake;

import io.deskgate.core.port.BranchRepository.Deletion;
import io.deskgate.core.port.BranchRepository.Deletion.Deleted;
import io.deskgate.core.port.BranchRepository.Deletion.HasTickets;
import io.deskgate.core.port.BranchRepository.Fate;
import io.deskgate.core.port.BranchRepository.Fate.DeleteThem;
import io.deskgate.core.port.BranchRepository.Fate.MoveTo;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;

/** A branch being deleted in memory. */
final class InMemoryBranchDeletion {
    private final Shelves shelves;
    private final Branch branch;
    private final List<Ticket> tickets;

    InMemoryBranchDeletion(Shelves shelves, Branch branch) {
        this.shelves = shelves;
        this.branch = branch;
        this.tickets = shelves.ticketsOf(branch.id());
    }

    Deletion carryOut(Fate fate) {
        if (fate instanceof MoveTo move) {
            Branch target = shelves.existingBranch(move.branch());
            if (target.equals(branch)) {
                throw new PermanentFailure(
                        "tickets of branch " + branch.key() + " need another branch to move to",
                        new IllegalArgumentException());
            }
            tickets.forEach(ticket -> shelves.keep(shelves.move(ticket, target)));
        } else if (fate instanceof DeleteThem) {
            tickets.forEach(this::delete);
        } else if (!tickets.isEmpty()) {
            return new HasTickets(tickets.size());
        }
        shelves.branches.remove(branch);
        return new Deleted(tickets.size());
    }

    private void delete(Ticket ticket) {
        TicketId id = ticket.id();
        TicketKey key = ticket.summary().key();
        shelves.tickets.remove(id);
        shelves.files.remove(id);
        shelves.messages.values().removeIf(id::equals);
        shelves.formerKeys.values().removeIf(id::equals);
        Ignored gone = new Ignored("its ticket was deleted together with branch " + branch.key());
        shelves.replaceOutcome(new TicketOpened(key), gone);
        shelves.replaceOutcome(new CommentAdded(key), gone);
    }
}
