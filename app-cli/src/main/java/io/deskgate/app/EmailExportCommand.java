package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.port.PermanentFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes messages as they were received into a folder, as message-ID.eml.",
        mixinStandardHelpOptions = true)
final class EmailExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Made when it does not exist; a file that exists is replaced.")
    private Path folder;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only this state: ${COMPLETION-CANDIDATES}; repeatable.")
    private Set<Kind> kinds = new TreeSet<>();

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    EmailExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        int damaged = 0;
        try (Wiring wiring = store.open(surroundings)) {
            EmailLedger ledger = wiring.store().ledger();
            List<LedgerEntry> entries = ledger.list(new LedgerFilter(kinds, ChosenEmails.MOST));
            for (LedgerEntry entry : entries) {
                try {
                    written += export(ledger, entry.id());
                } catch (PermanentFailure e) {
                    surroundings.complain(e.getMessage());
                    damaged++;
                }
            }
            surroundings.out().println(written + " of " + entries.size() + " messages written to " + folder);
        }
        return damaged == 0 ? ExitCode.OK : ExitCode.DISAGREES;
    }

    /** How many were written: those whose bytes were deleted are not. */
    private int export(EmailLedger ledger, EmailId id) throws IOException {
        Optional<RawEmail> kept = ledger.raw(id);
        if (kept.isPresent()) {
            write(kept.get(), folder.resolve("message-" + id + ".eml"));
        }
        return kept.isPresent() ? 1 : 0;
    }

    private static void write(RawEmail raw, Path file) throws IOException {
        try (raw) {
            Files.deleteIfExists(file);
            Files.copy(raw.open(), file);
        }
    }
}
