package io.deskgate.app;

import io.deskgate.core.desk.AddBranch;
import io.deskgate.core.desk.EditTicket;
import io.deskgate.core.intake.AddAccount;
import io.deskgate.core.intake.LogIn;
import io.deskgate.core.port.PasswordHasher;
import io.deskgate.password.Argon2Hasher;
import io.deskgate.persistence.TicketStore;
import io.deskgate.web.BrowserDesk;
import io.deskgate.web.BrowserDesk.Place;
import java.security.SecureRandom;
import java.util.function.Consumer;

/** The adapters that only people at a browser need. Apart from {@link Wiring}, so that {@code pipe} never sees them. */
final class BrowserWiring {
    private final Wiring wiring;
    private final ThisMachine machine;
    private final TicketStore store;
    private final PasswordHasher hasher = new Argon2Hasher(new SecureRandom());

    BrowserWiring(Wiring wiring) {
        this.wiring = wiring;
        this.machine = wiring.machine();
        this.store = wiring.store();
    }

    AddAccount addAccount() {
        return new AddAccount(store.accounts(), hasher);
    }

    BrowserDesk open(Place place, Consumer<String> operator) {
        return BrowserDesk.open(place, desk(), Wiring.CLOCK, operator);
    }

    private BrowserDesk.Desk desk() {
        return new BrowserDesk.Desk(
                store.tickets(),
                store.work(),
                new EditTicket(store.tickets(), store.work(), Wiring.CLOCK),
                wiring.cutComment(),
                store.ledger(),
                wiring.replayEmail(),
                store.branches(),
                new AddBranch(store.branches()),
                machine.reading(store),
                machine.saving(store),
                new CheckWiring(wiring).channels(),
                store.accounts(),
                store.sessions(),
                new LogIn(store.accounts(), hasher));
    }
}
