package io.deskgate.core.followup;

import io.deskgate.core.ticket.TicketStanding;

/** The ticket a message answers, and how sure that is. */
public record Match(TicketStanding ticket, Strength strength) {}
