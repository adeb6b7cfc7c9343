/** What a message becomes: tickets, comments, branches and the one change a message makes. Values only. */
package io.deskgate.core.ticket;
