package io.deskgate.app;

import java.util.List;
import picocli.CommandLine.Option;

/** The mailboxes a command works on. */
final class MailboxOption {
    @Option(
            names = "--mailbox",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Only this account, or ACCOUNT/FOLDER (default: all).")
    private String name;

    List<NamedMailbox> of(Wiring wiring) {
        MailboxSetup setup = wiring.mailboxes();
        return name.isEmpty() ? setup.all() : setup.named(name);
    }
}
