package io.deskgate.web;

import io.deskgate.core.ticket.Trace;

/** One message of the ledger, and why it ended as it did. */
record MessagePage(Frame frame, ArrivedRow row, Trace trace) {}
