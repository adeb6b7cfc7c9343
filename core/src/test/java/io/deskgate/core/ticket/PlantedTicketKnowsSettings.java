package io.deskgate.core.ticket;

import io.deskgate.core.settings.MailboxSettings;

/** Breaks on purpose: a ticket looks at what was set up. */
public final class PlantedTicketKnowsSettings {
    Object settings(MailboxSettings settings) {
        return settings;
    }
}
