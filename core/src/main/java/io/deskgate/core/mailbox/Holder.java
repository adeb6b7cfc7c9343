package io.deskgate.core.mailbox;

import java.time.Instant;

/**
 * Who holds a lease.
 *
 * @param name as the holder wants to be called
 * @param until when it ends unless it is renewed
 */
public record Holder(String name, Instant until) {}
