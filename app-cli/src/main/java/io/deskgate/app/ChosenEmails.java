package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The messages a command is to work on: named one by one, or by who sent them. */
final class ChosenEmails {
    /** The most messages one command works on. */
    static final int MOST = 100_000;

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = "The numbers of the messages, as email list shows them.")
    private List<String> numbers = List.of();

    @Option(names = "--all", description = "All that wait for this.")
    private boolean all;

    @Option(names = "--sender", paramLabel = "ADDRESS", description = "Those that wait and have this return path.")
    private List<String> senders = List.of();

    /** The chosen ones, oldest first; those not named by number are in one of these states. */
    List<EmailId> among(EmailLedger ledger, Kind... waiting) {
        if (numbers.isEmpty() && !all && senders.isEmpty()) {
            throw new IllegalArgumentException("say which: numbers of messages, --sender ADDRESS, or --all");
        }
        List<EmailId> chosen = new ArrayList<>();
        numbers.forEach(number -> chosen.add(EmailIds.parse(number)));
        if (all || !senders.isEmpty()) {
            ledger.list(new LedgerFilter(Set.of(waiting), MOST)).stream()
                    .filter(this::isFromThem)
                    .forEach(entry -> chosen.add(numbers.size(), entry.id()));
        }
        return chosen;
    }

    private boolean isFromThem(LedgerEntry entry) {
        String sender = entry.envelope().sender().toLowerCase(Locale.ROOT);
        return all
                || senders.stream()
                        .anyMatch(wanted -> wanted.toLowerCase(Locale.ROOT).equals(sender));
    }
}
