package io.deskgate.core.ticket;

/** A part of the desk with its own ticket numbers. Its key is given once and stays. */
public record Branch(BranchId id, BranchKey key, BranchDetails details) {
    /** What people call it. */
    public String name() {
        return details.name();
    }
}
