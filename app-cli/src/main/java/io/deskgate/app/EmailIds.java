package io.deskgate.app;

import io.deskgate.core.email.EmailId;

/** Reads message numbers off the command line. */
final class EmailIds {
    private EmailIds() {}

    /** Refuses what is no number of a message, showing it. */
    static EmailId parse(String text) {
        try {
            return new EmailId(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a message number looks like 7, got \"" + text + "\"", e);
        }
    }
}
