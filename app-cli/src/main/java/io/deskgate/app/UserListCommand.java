package io.deskgate.app;

import io.deskgate.core.account.Account;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "Lists who may work at the desk.", mixinStandardHelpOptions = true)
final class UserListCommand implements Callable<Integer> {
    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    UserListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            print(wiring.store().accounts().all());
        }
        return ExitCode.OK;
    }

    private void print(List<Account> accounts) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> AccountJson.list(json, accounts));
            return;
        }
        TextTable table = new TextTable("ADDRESS", "NAME", "ROLE");
        accounts.forEach(account ->
                table.row(account.address(), account.person().mailbox().name(), Words.of(account.role())));
        table.print(surroundings.out(), "No users, see: deskgate user add");
    }
}
