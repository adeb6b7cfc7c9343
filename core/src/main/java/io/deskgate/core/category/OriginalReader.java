package io.deskgate.core.category;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;

/** Understands the message, or only its header, that a mail server sends back with its report. */
@FunctionalInterface
public interface OriginalReader {
    /** What it says; the caller closes it. */
    Email read(RawEmail returned);
}
