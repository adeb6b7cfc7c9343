package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.LedgerEntry;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows what the ledger knows of one message.", mixinStandardHelpOptions = true)
final class EmailShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The number of the message, as email list shows it.")
    private String number;

    @Option(names = "--raw", description = "Write the message itself, byte for byte as it was received.")
    private boolean raw;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    EmailShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        EmailId id = Requested.from(() -> EmailIds.parse(number));
        try (Wiring wiring = store.open(surroundings)) {
            Optional<LedgerEntry> entry = wiring.store().ledger().find(id);
            if (entry.isEmpty()) {
                surroundings.complain("there is no message " + id + ", see: deskgate email list");
                return ExitCode.NOT_FOUND;
            }
            return show(wiring, entry.get());
        }
    }

    private int show(Wiring wiring, LedgerEntry entry) throws IOException {
        if (raw) {
            return write(wiring, entry);
        }
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> EmailJson.email(json, entry));
        } else {
            print(entry);
        }
        return ExitCode.OK;
    }

    private int write(Wiring wiring, LedgerEntry entry) throws IOException {
        Optional<RawEmail> message = wiring.store().ledger().raw(entry.id());
        if (message.isEmpty()) {
            surroundings.complain("the bytes of message " + entry.id() + " were deleted for their age");
            return ExitCode.NOT_FOUND;
        }
        try (RawEmail bytes = message.get()) {
            bytes.open().transferTo(surroundings.out());
        }
        return ExitCode.OK;
    }

    private void print(LedgerEntry entry) {
        line(
                "Message      ",
                entry.id() + ", " + entry.size() + " bytes, by "
                        + entry.envelope().source());
        line("Received     ", Timestamps.show(entry.receivedAt()));
        line("Recipient    ", entry.envelope().recipient());
        line("Sender       ", entry.envelope().sender());
        line("Fingerprint  ", entry.fingerprint().hex());
        line("Attempts     ", Integer.toString(entry.attempts()));
        line("Outcome      ", EmailStateText.of(entry));
    }

    private void line(String label, String value) {
        surroundings.out().println(label + Printable.line(value));
    }
}
