package io.deskgate.app;

import io.deskgate.core.ticket.Step;
import io.deskgate.core.ticket.Trace;
import java.io.PrintStream;

/** Why a message ended as it did, for people: a line for each decision. */
final class TraceText {
    private static final int FINDINGS_BEGIN = 36;

    private TraceText() {}

    static void print(PrintStream out, Trace trace) {
        for (Step step : trace.steps()) {
            String gap = " ".repeat(Math.max(2, FINDINGS_BEGIN - step.question().length()));
            out.println(Printable.line(step.question() + gap + step.finding()));
        }
    }
}
