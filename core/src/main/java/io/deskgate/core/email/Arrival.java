package io.deskgate.core.email;

import java.time.Instant;

/** All that is known of a message when it is decided what becomes of it. */
public record Arrival(EmailId id, Instant at, Envelope envelope, HeaderBlock header, Email email) {}
