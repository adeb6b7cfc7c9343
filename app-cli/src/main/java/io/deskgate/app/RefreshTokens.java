package io.deskgate.app;

import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Secret;
import io.deskgate.persistence.TicketStore;
import java.util.function.Function;

/**
 * The refresh tokens in a database that is opened only when they are needed, once an hour or so: who watches mailboxes for weeks
 * keeps no door open for that.
 */
record RefreshTokens(String url, ThisMachine machine) implements KeptSecrets {
    /** The one that is saved in the settings now; empty when none is. */
    String saved() {
        return with(store -> {
            Secret saved = machine.reading(store).inForce().value(Catalogue.OAUTH_REFRESH_TOKEN);
            return saved.isEmpty() ? "" : saved.reveal();
        });
    }

    @Override
    public Secret find(String name) {
        return with(store -> store.keptSecrets(machine.keyFile()).find(name));
    }

    @Override
    public void keep(String name, Secret secret) {
        with(store -> {
            store.keptSecrets(machine.keyFile()).keep(name, secret);
            return secret;
        });
    }

    private <T> T with(Function<TicketStore, T> work) {
        try (TicketStore store = TicketStore.open(url, Wiring.CLOCK)) {
            return work.apply(store);
        }
    }
}
