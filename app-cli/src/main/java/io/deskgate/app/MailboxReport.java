package io.deskgate.app;

import io.deskgate.core.intake.FetchOutcome;
import io.deskgate.core.intake.IntakeReport;
import io.deskgate.core.mailbox.Backlog;
import java.time.Duration;

/** What came of one mailbox, and how long it took. */
record MailboxReport(NamedMailbox mailbox, FetchOutcome outcome, Backlog backlog, Duration time) {
    /** How many messages were shown to us. */
    int fetched() {
        IntakeReport report = outcome.report();
        return report.tickets()
                + report.comments()
                + report.ignored()
                + report.quarantined()
                + report.before()
                + report.retryLater();
    }
}
