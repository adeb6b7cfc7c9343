package io.deskgate.core.ticket;

/** Somebody who reported tickets, and how many. */
public record Customer(Person person, long tickets) {}
