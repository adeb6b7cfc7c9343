package io.deskgate.web;

import io.deskgate.core.account.Account;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.ticket.ClosedTickets.Policy;
import java.util.List;

/** A branch to be filled in. */
record BranchPage(Frame frame, BranchForm form, List<Account> accounts, String complaint) {
    boolean isAssignee(Account account) {
        return account.address().equalsIgnoreCase(form.get("assignee"));
    }

    /** As the form has it. */
    String word(Policy policy) {
        return Catalogue.CLOSED_TICKETS.form().write(policy);
    }

    /** As people read it. */
    String said(Policy policy) {
        return switch (policy) {
            case REOPEN -> "Reopen the ticket";
            case NEW_TICKET -> "Open a new ticket, linked to it";
            case COMMENT -> "Stay a comment on the closed ticket";
            case REFUSE -> "Are ignored";
        };
    }

    /** Somebody may take care of its tickets who no longer works here. */
    boolean isAssigneeGone() {
        return !form.get("assignee").isEmpty() && accounts.stream().noneMatch(this::isAssignee);
    }
}
