package io.deskgate.core.ticket;

import io.deskgate.core.email.EmailAddress;

/** Someone who wrote to the desk or works at it, known by an address. */
public record Person(EmailAddress mailbox) {}
