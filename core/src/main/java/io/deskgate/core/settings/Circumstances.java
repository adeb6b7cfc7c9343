package io.deskgate.core.settings;

import io.deskgate.core.ticket.BranchKey;
import java.util.function.Supplier;

/**
 * What settings depend on besides themselves.
 *
 * @param firstBranch the branch created first; asked for only where it counts
 * @param mailboxPassword as the machine knows it; {@link Secret#NONE} when it knows none
 */
public record Circumstances(Supplier<BranchKey> firstBranch, Secret mailboxPassword, Overrides overrides) {
    /** Nothing is overridden and the machine knows no password. */
    public static Circumstances plain(BranchKey firstBranch) {
        return new Circumstances(() -> firstBranch, Secret.NONE, Overrides.NONE);
    }
}
