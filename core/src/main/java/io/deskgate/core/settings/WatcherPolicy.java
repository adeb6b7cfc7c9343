package io.deskgate.core.settings;

/** Which of the other recipients of a message become watchers of its ticket. */
public enum WatcherPolicy {
    /** Nobody. */
    NONE,
    /** Those who wrote to the desk before, or work at it. */
    KNOWN,
    /** Those with addresses of the sender's domain. */
    SAME_DOMAIN,
    /** Everybody. */
    ALL
}
