package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.HeaderBlock;
import java.time.Instant;

/** All that is known of a message when it is decided what becomes of it. */
record Arrival(EmailId id, Instant at, Envelope envelope, HeaderBlock header, Email email) {}
