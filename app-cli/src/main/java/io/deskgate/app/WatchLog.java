package io.deskgate.app;

import io.deskgate.core.intake.FetchOutcome;
import io.deskgate.core.intake.FetchOutcome.Busy;
import io.deskgate.core.intake.FetchOutcome.Failed;
import io.deskgate.core.mailbox.Backlog;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Says what came, and when a mailbox begins or ceases to answer; nothing while nothing happens. */
final class WatchLog {
    private static final String WATCHED = "is being watched";

    private final Surroundings surroundings;
    private final Map<NamedMailbox, String> states = new HashMap<>();

    WatchLog(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    synchronized void looked(NamedMailbox mailbox, FetchOutcome outcome, Duration time) {
        MailboxReport report = new MailboxReport(mailbox, outcome, Backlog.NONE, time);
        if (report.fetched() > 0) {
            say(FetchText.of(report));
        }
        String state =
                outcome instanceof Busy busy ? "is watched by " + busy.holder().name() : WATCHED;
        if (!state.equals(states.put(mailbox, state))) {
            say("deskgate: " + mailbox.name() + ": " + state);
        }
    }

    synchronized void failed(NamedMailbox mailbox, Failed outcome, Duration time, Duration again) {
        states.put(mailbox, "fails");
        MailboxReport report = new MailboxReport(mailbox, outcome, Backlog.NONE, time);
        String text = FetchText.of(report) + " (again in " + Math.max(1, again.toSeconds()) + " s)";
        surroundings.err().println(Printable.line(text));
        surroundings.err().flush();
    }

    private void say(String line) {
        surroundings.out().println(Printable.line(line));
        surroundings.out().flush();
    }
}
