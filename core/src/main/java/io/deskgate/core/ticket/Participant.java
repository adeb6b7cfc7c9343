package io.deskgate.core.ticket;

/** Somebody a ticket concerns. */
public record Participant(Person person, Part part, Reach reach) {
    /** The most watchers a ticket has; those who come later do not become one. */
    public static final int MOST_WATCHERS = 50;

    /** Why it concerns them; of several reasons the first one. */
    public enum Part {
        /** Reported it, or a ticket that was merged into it. */
        REPORTER,
        /** Forwarded the message of the reporter. */
        FORWARDER,
        /** Got a copy of a message, and of what follows. */
        WATCHER,
        /** Said something, and it is certain who that was. */
        AUTHOR
    }
}
