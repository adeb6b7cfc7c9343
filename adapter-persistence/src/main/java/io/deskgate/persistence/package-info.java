/** Tickets and the ledger in SQLite or PostgreSQL. {@link io.deskgate.persistence.TicketStore} is the way in. */
package io.deskgate.persistence;
