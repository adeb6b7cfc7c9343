package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.ticket.Trace;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Shows every decision that was taken about a received message, and why.",
        mixinStandardHelpOptions = true)
final class EmailExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The number of the message, as email list shows it.")
    private String number;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    EmailExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        EmailId id = Requested.from(() -> EmailIds.parse(number));
        try (Wiring wiring = store.open(surroundings)) {
            Optional<LedgerEntry> entry = wiring.store().ledger().find(id);
            Optional<Trace> trace = wiring.store().ledger().trace(id);
            if (entry.isEmpty() || trace.isEmpty()) {
                surroundings.complain("there is no message " + id + ", see: deskgate email list");
                return ExitCode.NOT_FOUND;
            }
            print(entry.get(), trace.get());
            return ExitCode.OK;
        }
    }

    private void print(LedgerEntry entry, Trace trace) {
        PrintStream out = surroundings.out();
        if (format.isJson()) {
            JsonOutput.object(out, json -> {
                EmailJson.email(json, entry);
                TraceJson.member(json, trace);
            });
            return;
        }
        out.println(Printable.line(EmailStateText.of(entry)));
        TraceText.print(out, trace);
    }
}
