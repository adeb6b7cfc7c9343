package io.deskgate.app;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.ClosedTickets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "show", description = "Shows all about one branch.", mixinStandardHelpOptions = true)
final class BranchShowCommand implements Callable<Integer> {
    @Mixin
    private NamedBranch named;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    BranchShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            Optional<Branch> branch = named.find(wiring, surroundings);
            branch.ifPresent(found -> print(found, wiring.store().branches().defaultBranch()));
            return branch.isPresent() ? ExitCode.OK : ExitCode.NOT_FOUND;
        }
    }

    private void print(Branch branch, Branch defaultBranch) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> BranchJson.members(json, branch, defaultBranch));
            return;
        }
        BranchDetails details = branch.details();
        line("%s  %s%s", branch.key(), branch.name(), branch.equals(defaultBranch) ? "  (default)" : "");
        line("Assignee   %s", AssigneeText.of(details.defaultAssignee()));
        line(
                "Addresses  %s",
                details.supportAddresses().isEmpty() ? "any" : String.join(", ", details.supportAddresses()));
        line(
                "Customers  %s",
                details.customerDomains().isEmpty() ? "all" : String.join(", ", details.customerDomains()));
        line(
                "Closed     %s",
                details.closed().isEmpty()
                        ? "as the settings say"
                        : text(details.closed().get(0)));
        if (!details.description().isEmpty()) {
            surroundings.out().println();
            surroundings.out().println(Printable.block(details.description()));
        }
    }

    private static String text(ClosedTickets closed) {
        return Words.of(closed.policy()) + ", for " + closed.window().toDays() + " days after closing";
    }

    private void line(String format, Object... values) {
        surroundings.out().println(Printable.line(String.format(Locale.ROOT, format, values)));
    }
}
