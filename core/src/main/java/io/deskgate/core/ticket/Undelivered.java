package io.deskgate.core.ticket;

/** An address to which a mail server could not deliver a message of ours, and what it said about that. */
public record Undelivered(String address, String reason) {}
