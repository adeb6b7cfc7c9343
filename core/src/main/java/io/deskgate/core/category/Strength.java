package io.deskgate.core.category;

/** How much a sign proves. */
public enum Strength {
    /** Nothing about who wrote the message, only that an automatic answer is not wanted or that a kind is more likely. */
    HINT(0),
    /** Needs a second one beside it: people's mail has it now and then. */
    WEAK(1),
    /** Is enough alone. */
    STRONG(2);

    /** The weight at which a category is believed. */
    static final int ENOUGH = 2;

    private final int weight;

    Strength(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
