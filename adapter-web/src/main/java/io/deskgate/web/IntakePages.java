package io.deskgate.web;

import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.Trace;
import io.deskgate.web.Answer.Page;
import io.deskgate.web.Answer.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What arrived and what became of it. */
final class IntakePages {
    private static final int ROWS = 50;
    private static final int MOST_CHARTED = 5_000;

    private final EmailLedger ledger;
    private final Clock clock;

    IntakePages(EmailLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    Answer one(Visit visit) {
        Optional<LedgerEntry> entry = Numbers.emailId(visit.part(0)).flatMap(ledger::find);
        if (entry.isEmpty()) {
            return new Refusal(404, "There is no message " + visit.part(0), "Look for it on the page Intake.");
        }
        Frame frame = visit.frame("Message " + entry.get().id(), Section.INTAKE);
        Trace trace = ledger.trace(entry.get().id()).orElse(Trace.NONE);
        return Page.ok("message", new MessagePage(frame, ArrivedRow.of(entry.get()), trace));
    }

    Answer show(Visit visit) {
        List<Kind> chosen = Chosen.among(Kind.values(), visit.query().all("kind"));
        List<LedgerEntry> arrived = ledger.list(new LedgerFilter(Set.of(), MOST_CHARTED));
        List<LedgerEntry> quarantined = ledger.list(new LedgerFilter(Set.of(Kind.QUARANTINED), ROWS));
        List<LedgerEntry> waiting = ledger.list(new LedgerFilter(Set.of(Kind.WAITING), ROWS));
        List<LedgerEntry> rows = ledger.list(new LedgerFilter(Set.copyOf(chosen), ROWS));
        return Page.ok(
                "intake",
                new IntakePage(
                        visit.frame("Intake", Section.INTAKE),
                        chosen,
                        rows.stream().map(ArrivedRow::of).toList(),
                        quarantined.stream().map(ArrivedRow::of).toList(),
                        waiting.stream().map(ArrivedRow::of).toList(),
                        HourChart.of(arrived, clock.instant())));
    }
}
