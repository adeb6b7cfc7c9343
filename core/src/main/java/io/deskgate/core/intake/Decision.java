package io.deskgate.core.intake;

import io.deskgate.core.ticket.Trace;

/** What becomes of a message, and every step that led there. */
public record Decision(Verdict verdict, Trace trace) {}
