package io.deskgate.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "watch",
        description =
                "Stays connected to the mailboxes and makes tickets and comments of what comes, the moment it comes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Runs until it is told to stop (SIGTERM, Ctrl-C), and is gone within ten seconds. What fails is tried again.",
            "docs/operation.md tells how to run it under systemd, and how to set up mailboxes."
        })
final class WatchCommand implements Callable<Integer> {
    @Mixin
    private MailboxOption mailboxes;

    @Option(
            names = "--interval",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description =
                    "Looks at each mailbox at least so often, whatever its server says (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (seconds < 1) {
            surroundings.complain("look at least every second, got --interval " + seconds);
            return ExitCode.USAGE;
        }
        WatchRun run = new WatchRun(
                () -> store.open(surroundings), Duration.ofSeconds(seconds), new WatchLog(surroundings), systemd());
        Thread hook = new Thread(run::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            run.watch(chosen());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            forget(hook);
        }
        return ExitCode.OK;
    }

    private Systemd systemd() {
        return new Systemd(surroundings.environment(), surroundings::complain);
    }

    private List<NamedMailbox> chosen() {
        try (Wiring wiring = store.open(surroundings)) {
            return mailboxes.of(wiring);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is at work.
        }
    }
}
