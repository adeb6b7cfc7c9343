package io.deskgate.core.ticket;

/** A part of the desk with its own ticket numbers. */
public record Branch(BranchId id, BranchKey key, String name) {
    /** Refuses a blank name. */
    public Branch {
        if (name.isBlank()) {
            throw new IllegalArgumentException("branch " + key + " needs a name");
        }
    }
}
