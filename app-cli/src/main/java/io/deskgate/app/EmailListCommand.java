package io.deskgate.app;

import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Lists received messages, newest first.", mixinStandardHelpOptions = true)
final class EmailListCommand implements Callable<Integer> {
    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only this state: ${COMPLETION-CANDIDATES}; repeatable.")
    private Set<Kind> kinds = new TreeSet<>();

    @Mixin
    private LimitOption limit;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    EmailListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LedgerFilter filter = Requested.from(() -> new LedgerFilter(kinds, limit.most()));
        try (Wiring wiring = store.open(surroundings)) {
            print(wiring.store().ledger().list(filter));
        }
        return ExitCode.OK;
    }

    private void print(List<LedgerEntry> emails) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> EmailJson.list(json, emails));
            return;
        }
        TextTable table = new TextTable("ID", "RECEIVED", "BYTES", "RECIPIENT", "TRIES", "OUTCOME");
        emails.forEach(email -> addRow(table, email));
        table.print(surroundings.out(), "No messages.");
    }

    private static void addRow(TextTable table, LedgerEntry email) {
        table.row(
                email.id().toString(),
                Timestamps.show(email.receivedAt()),
                Long.toString(email.size()),
                email.envelope().recipient(),
                Integer.toString(email.attempts()),
                EmailStateText.of(email));
    }
}
