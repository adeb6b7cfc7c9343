package io.deskgate.password;

/** What one guess costs: memory in KiB, passes over it, and lanes that could go at once. */
record Costs(int memory, int passes, int lanes) {
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 100;
    private static final int MOST_LANES = 16;

    /** Refuses what no hash of ours can have, so that a damaged one cannot take all memory. */
    Costs {
        boolean possible = memory >= 8 * lanes && memory <= MOST_MEMORY && passes >= 1 && passes <= MOST_PASSES;
        if (!possible || lanes < 1 || lanes > MOST_LANES) {
            throw new IllegalArgumentException(
                    "no costs of Argon2id: memory " + memory + ", passes " + passes + ", lanes " + lanes);
        }
    }
}
