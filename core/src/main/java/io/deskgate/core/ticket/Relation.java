package io.deskgate.core.ticket;

/** What a ticket has to do with another one. */
public record Relation(Kind kind, TicketKey ticket) {
    /** How the two belong together. */
    public enum Kind {
        /** What is said to it belongs to the other from now on. */
        MERGED_INTO,
        /** What is said to the other belongs to it. */
        MERGED_FROM,
        /** It goes on from the other, which was closed. */
        FOLLOWS,
        /** The other goes on from it. */
        FOLLOWED_BY
    }
}
