package io.deskgate.app;

import io.deskgate.core.desk.CheckChannels;
import io.deskgate.core.desk.CheckDesk;
import io.deskgate.core.desk.CheckMailbox;
import io.deskgate.core.desk.ReadSettings;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.imap.ImapEmailSource;
import io.deskgate.persistence.TicketStore;
import io.deskgate.persistence.TicketStore.SchemaState;
import java.time.Duration;
import java.util.List;

/** What looks whether all is well. Apart from {@link Wiring}, so that {@code pipe} never sees it. */
final class CheckWiring {
    /** For servers that do answer, however slowly. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Wiring wiring;
    private final TicketStore store;
    private final ThisMachine machine;

    CheckWiring(Wiring wiring) {
        this.wiring = wiring;
        this.store = wiring.store();
        this.machine = wiring.machine();
    }

    /** What is to be said of the database and of the desk in it. */
    List<Finding> desk() {
        SchemaState state = store.state();
        String found = state.product() + ", " + state.url() + ", schema " + state.version();
        CheckDesk desk = new CheckDesk(machine.reading(store), store.branches());
        return List.of(Finding.ok(Aspect.DATABASE, found), desk.check());
    }

    /** What is to be said of the mailbox of the Channels settings before they are saved. */
    CheckChannels channels() {
        ReadSettings reading = machine.reading(store);
        return new CheckChannels(
                reading, (settings, most) -> mailbox(wiring.mailboxes(settings).ofChannels(), most));
    }

    /** What is to be said of this mailbox. */
    Checkup mailbox(NamedMailbox mailbox) {
        return mailbox(mailbox, PATIENCE);
    }

    private Checkup mailbox(NamedMailbox mailbox, Duration most) {
        return new CheckMailbox(ImapEmailSource.probe(most), Wiring.CLOCK)
                .check(mailbox.mailbox(), new PinAdvice(mailbox, machine.environment())::of);
    }
}
