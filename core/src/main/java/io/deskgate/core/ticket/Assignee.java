package io.deskgate.core.ticket;

/** Who takes care of a ticket. */
public sealed interface Assignee {
    /** Nobody yet. */
    Assignee NOBODY = new Nobody();

    /** See {@link #NOBODY}. */
    record Nobody() implements Assignee {}

    /** Somebody who works at the desk. */
    record Agent(Person person) implements Assignee {}

    /** This person. */
    static Assignee agent(Person person) {
        return new Agent(person);
    }
}
