/** What the core needs from outside: sources of messages, a parser, a ledger, a store. Adapters implement these. */
package io.deskgate.core.port;
