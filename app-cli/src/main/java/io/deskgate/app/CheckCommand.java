package io.deskgate.app;

import io.deskgate.core.desk.CheckMailbox;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.MailProvider;
import io.deskgate.core.port.PortFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Looks whether mail can be fetched as the desk is set up, and says what to do when not.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Changes nothing, here or in the mailboxes. 0 all is well, 75 something may work later, 78 something must",
            "be changed first."
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private MailboxOption mailboxes;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Ask this provider's server for this once, with the saved user and password"
                    + " (see: deskgate settings preset).")
    private String preset;

    @Mixin
    private FormatOption format;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Surroundings with = preset.isEmpty() ? surroundings : Requested.from(() -> preset(MailProvider.named(preset)));
        CheckReport report = new CheckReport(new ArrayList<>(), new ArrayList<>());
        try (Wiring wiring = store.open(with)) {
            CheckWiring checks = new CheckWiring(wiring);
            report.desk().addAll(checks.desk());
            check(wiring, checks, report);
        } catch (PortFailure e) {
            report.desk().add(CheckMailbox.failed(Aspect.DATABASE, e));
        }
        print(report);
        return report.exitCode();
    }

    private void check(Wiring wiring, CheckWiring checks, CheckReport report) {
        try {
            mailboxes
                    .of(wiring)
                    .forEach(one -> report.mailboxes().add(new CheckReport.Checked(one, checks.mailbox(one))));
        } catch (PortFailure e) {
            report.desk().add(CheckMailbox.failed(Aspect.SET_UP, e));
        }
    }

    /** The variables of the first mailbox go above its settings, so this is said with them. */
    private Surroundings preset(MailProvider provider) {
        MailboxVariables first = new MailboxVariables(MailboxVariables.FIRST, Map.of());
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        environment.put(first.variable("SERVER"), provider.server());
        environment.put(first.variable("PORT"), Integer.toString(provider.port()));
        environment.put(first.variable("ENCRYPTION"), "tls");
        return surroundings.in(environment);
    }

    private void print(CheckReport report) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> CheckJson.write(json, report));
        } else {
            CheckText.print(surroundings.out(), report);
        }
    }
}
