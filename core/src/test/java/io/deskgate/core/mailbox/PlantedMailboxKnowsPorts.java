package io.deskgate.core.mailbox;

import io.deskgate.core.port.MailboxProgress;

/** Breaks on purpose: a value asks the store. */
public final class PlantedMailboxKnowsPorts {
    Object progress(MailboxProgress progress) {
        return progress;
    }
}
