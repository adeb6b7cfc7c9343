package io.deskgate.core.settings;

import io.deskgate.core.ticket.BranchKey;
import java.util.function.Supplier;

/**
 * What this process was told besides what is stored.
 *
 * @param mailboxPassword as the machine knows it; {@link Secret#NONE} when it knows none
 */
public record ThisRun(Secret mailboxPassword, Overrides overrides) {
    /** Told nothing. */
    public static final ThisRun PLAIN = new ThisRun(Secret.NONE, Overrides.NONE);

    /** The same, at a desk with this first branch. */
    public Circumstances at(Supplier<BranchKey> firstBranch) {
        return new Circumstances(firstBranch, mailboxPassword, overrides);
    }
}
