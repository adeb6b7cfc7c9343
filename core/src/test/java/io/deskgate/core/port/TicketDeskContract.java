package io.deskgate.core.port;

/** What every {@link TicketDesk} keeps. */
public interface TicketDeskContract extends TicketEditContract, TicketPageContract, TicketSearchContract {}
