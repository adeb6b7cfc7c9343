package io.deskgate.web;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.TicketSummary;
import java.util.List;

/** The list of tickets. */
record TicketsPage(Frame frame, Form query, List<Branch> branches, List<TicketSummary> tickets) {}
