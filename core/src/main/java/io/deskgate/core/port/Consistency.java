package io.deskgate.core.port;

import java.util.function.Consumer;

/** Proves that the ledger, the tickets and the bytes of both agree. Throws as {@link TicketRepository} does. */
public interface Consistency {
    /**
     * Reads everything there is, bytes included, and changes nothing. What is stored meanwhile may or may not be looked
     * at. Memory stays the same however large the desk is; time grows with it.
     *
     * @param disagreement is told each one as it is found: what, where, and what to do
     */
    Checked check(Consumer<String> disagreement);

    /** How much was looked at. {@code files} are attachments, {@code bytes} those of messages and attachments. */
    record Checked(long messages, long tickets, long comments, long files, long bytes) {}
}
