package io.deskgate.app;

import io.deskgate.core.intake.ExplainEmail.Explanation;
import io.deskgate.core.intake.Verdict;
import io.deskgate.core.intake.Verdict.Change;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import java.io.PrintStream;

/** What would become of a message, for people. */
final class ExplanationText {
    private ExplanationText() {}

    static void print(PrintStream out, Explanation explanation) {
        for (LedgerEntry entry : explanation.before()) {
            out.println(Printable.line("It came before, as message " + entry.id() + ": " + EmailStateText.of(entry)));
        }
        TraceText.print(out, explanation.decision().trace());
        out.println(Printable.line("It would " + of(explanation.decision().verdict())));
    }

    private static String of(Verdict verdict) {
        return verdict instanceof Change change ? of(change.change()) : of(((End) verdict).outcome());
    }

    private static String of(TicketChange change) {
        String author = change.contribution().author().mailbox().toString();
        return change instanceof OpenTicket open
                ? "open a ticket of " + author + ", priority "
                        + Words.of(open.placement().priority()) + ": " + open.subject()
                : "add a comment of " + author + " to that ticket";
    }

    private static String of(EmailOutcome outcome) {
        if (outcome instanceof Ignored ignored) {
            return "be ignored: " + ignored.reason();
        }
        if (outcome instanceof Held held) {
            return "be held: " + held.reason();
        }
        return "be quarantined: " + ((Quarantined) outcome).reason();
    }
}
