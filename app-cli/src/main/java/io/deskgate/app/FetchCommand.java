package io.deskgate.app;

import io.deskgate.core.intake.FetchOutcome.Failed;
import io.deskgate.core.mailbox.Backlog;
import io.deskgate.core.port.PermanentFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "fetch",
        description = "Fetches what waits in the mailboxes and makes tickets and comments of it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For cron: 0 all done, 75 something is to be tried again, 78 something must be set up first.",
            "The mailbox is the one of the settings; docs/operation.md tells how to set up more."
        })
final class FetchCommand implements Callable<Integer> {
    @Mixin
    private MailboxOption mailboxes;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "2147483647",
            description = "At most so many messages of each mailbox, the oldest first (default: all).")
    private int limit;

    @Option(names = "--dry-run", description = "Only show how many messages wait. Changes nothing, here or there.")
    private boolean dryRun;

    @Mixin
    private FormatOption format;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    FetchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (limit < 1) {
            surroundings.complain("fetch at least 1 message, got --limit " + limit);
            return ExitCode.USAGE;
        }
        try (Wiring wiring = store.open(surroundings)) {
            List<NamedMailbox> chosen = mailboxes.of(wiring);
            return dryRun ? look(wiring, chosen) : fetch(chosen);
        }
    }

    private int fetch(List<NamedMailbox> chosen) throws InterruptedException {
        FetchBar bar = new FetchBar(surroundings.err());
        List<MailboxReport> reports = new FetchRun(() -> store.open(surroundings), limit, bar).fetch(chosen);
        bar.end();
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> FetchJson.list(json, reports));
        } else {
            reports.forEach(this::print);
        }
        return reports.stream().mapToInt(FetchCommand::code).max().orElse(ExitCode.OK);
    }

    private int look(Wiring wiring, List<NamedMailbox> chosen) {
        Map<NamedMailbox, Backlog> backlogs = new LinkedHashMap<>();
        chosen.forEach(one -> backlogs.put(one, wiring.look(one.mailbox())));
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> FetchJson.backlogs(json, backlogs));
        } else {
            backlogs.forEach((one, backlog) -> surroundings.out().println(FetchText.of(one, backlog)));
        }
        return ExitCode.OK;
    }

    private void print(MailboxReport report) {
        String line = Printable.line(FetchText.of(report));
        (report.outcome() instanceof Failed ? surroundings.err() : surroundings.out()).println(line);
    }

    private static int code(MailboxReport report) {
        if (report.outcome() instanceof Failed failed) {
            return failed.failure() instanceof PermanentFailure ? ExitCode.CONFIGURATION : ExitCode.TRY_LATER;
        }
        return report.outcome().report().retryLater() > 0 ? ExitCode.TRY_LATER : ExitCode.OK;
    }
}
