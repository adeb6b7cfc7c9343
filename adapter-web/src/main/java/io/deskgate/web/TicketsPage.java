package io.deskgate.web;

import io.deskgate.core.account.Account;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.TicketOrder;
import io.deskgate.core.ticket.TicketPage;
import java.util.List;

/** The list of tickets and what narrows it. */
record TicketsPage(
        Frame frame,
        TicketChoice choice,
        List<Branch> branches,
        List<Account> accounts,
        TicketPage page,
        String complaint) {
    boolean isChosen(String name, String value) {
        return choice.query().all(name).contains(value);
    }

    String typed(String name) {
        return choice.query().get(name);
    }

    /** Searching has an order of its own. */
    boolean isSorted(TicketOrder order) {
        return choice.order() == order
                && typed("q").isEmpty()
                && typed("subject").isEmpty();
    }
}
