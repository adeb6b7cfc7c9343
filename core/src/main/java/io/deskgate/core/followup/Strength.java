package io.deskgate.core.followup;

/** How sure a signal is, the surest first. */
public enum Strength {
    /** It carries our signature: only who got a message of ours can have it. */
    SIGNED,
    /** It names a message that we stored with the ticket. */
    KNOWN,
    /** Anybody can write it, so it counts only for those who take part in the ticket. */
    CLAIMED
}
