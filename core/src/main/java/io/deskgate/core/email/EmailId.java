package io.deskgate.core.email;

/** The number under which the ledger keeps a message; rising in the order of arrival. */
public record EmailId(long value) {
    /** Refuses numbers below 1. */
    public EmailId {
        if (value < 1) {
            throw new IllegalArgumentException("email ids start at 1, got " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
