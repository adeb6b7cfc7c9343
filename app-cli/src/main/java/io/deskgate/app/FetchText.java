package io.deskgate.app;

import io.deskgate.core.intake.FetchOutcome.Busy;
import io.deskgate.core.intake.FetchOutcome.Failed;
import io.deskgate.core.intake.IntakeReport;
import io.deskgate.core.mailbox.Backlog;
import io.deskgate.core.mailbox.Holder;
import java.time.Duration;
import java.util.Locale;

/** Says in one line what came of a mailbox. */
final class FetchText {
    private FetchText() {}

    static String of(MailboxReport report) {
        String name = "deskgate: " + report.mailbox().name() + ": ";
        if (report.outcome() instanceof Busy busy) {
            return name + "left alone, " + busy.holder().name() + " is at work on it; if that died, it is free in "
                    + secondsLeft(busy.holder()) + " s";
        }
        if (report.outcome() instanceof Failed failed) {
            String done = report.fetched() == 0 ? "" : counts(report) + "; then ";
            return name + done + failed.failure().getMessage();
        }
        return name + counts(report);
    }

    static String of(NamedMailbox mailbox, Backlog backlog) {
        String since = backlog.oldest()
                .map(oldest -> ", the oldest since " + Timestamps.show(oldest))
                .orElse("");
        return Printable.line(mailbox.name() + ": " + backlog.messages() + " messages wait" + since);
    }

    private static long secondsLeft(Holder holder) {
        Duration left = Duration.between(Wiring.CLOCK.instant(), holder.until());
        return left.isNegative() ? 0 : left.toSeconds() + 1;
    }

    private static String counts(MailboxReport report) {
        IntakeReport all = report.outcome().report();
        StringBuilder text = new StringBuilder().append(report.fetched()).append(" fetched");
        add(text, all.tickets(), "tickets");
        add(text, all.comments(), "comments");
        add(text, all.ignored(), "ignored");
        add(text, all.quarantined(), "quarantined");
        add(text, all.before(), "known before");
        add(text, report.backlog().messages(), "still waiting");
        double seconds = report.time().toMillis() / 1000.0;
        return text.append(", ")
                .append(String.format(Locale.ROOT, "%.1f s", seconds))
                .toString();
    }

    private static void add(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(what);
        }
    }
}
