package io.deskgate.core.port;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;

/** Understands messages. */
@FunctionalInterface
public interface EmailParser {
    /**
     * The message as a person understands it. Bad mail never fails: it is repaired, shortened at the
     * {@link io.deskgate.core.email.ParserLimits} and its {@link io.deskgate.core.email.Defect}s are noted. Time and
     * memory grow with the size of the message, no faster. The caller closes the email.
     *
     * @throws TemporaryFailure when bytes cannot be read or put aside
     */
    Email parse(RawEmail raw);
}
