package io.deskgate.core.mailbox;

/**
 * The right to work on something alone, for a while.
 *
 * @param name of what is worked on
 * @param token rises with each new holder; who comes with an older one is turned away
 */
public record Lease(String name, long token) {}
