package io.deskgate.core.ticket;

/** Names a branch for as long as it exists; rising in the order of creation. Never shown to people. */
public record BranchId(long value) {
    /** Refuses numbers below 1. */
    public BranchId {
        if (value < 1) {
            throw new IllegalArgumentException("branch ids start at 1, got " + value);
        }
    }
}
