package io.deskgate.core.ticket;

import io.deskgate.core.email.Body;

/** What somebody at the desk does with a ticket. */
public sealed interface TicketEdit {
    /** Gives it to a branch, and with it a new key; the old one still finds it. Nothing when it is there already. */
    record MoveTo(BranchId branch) implements TicketEdit {}

    /** Gives it into somebody's care, or into nobody's. */
    record AssignTo(Assignee assignee) implements TicketEdit {}

    /** Says where it stands. */
    record SetStatus(Status status) implements TicketEdit {}

    /** Says how soon it wants to be looked at. */
    record SetPriority(Priority priority) implements TicketEdit {}

    /** Comments on it. No mail is sent. */
    record Say(Person author, Body body) implements TicketEdit {
        /** Refuses a comment in which nothing is said. */
        public Say {
            if (body.text().isBlank()) {
                throw new IllegalArgumentException("a comment needs a text");
            }
        }
    }
}
