package io.deskgate.core.ticket;

/** Somebody who reported tickets, how many, and whether mail gets there. */
public record Customer(Person person, long tickets, Reach reach) {
    /** Somebody whom mail reaches as far as we know. */
    public Customer(Person person, long tickets) {
        this(person, tickets, Reach.ASSUMED);
    }
}
