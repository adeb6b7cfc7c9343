package io.deskgate.app;

import io.deskgate.core.intake.StoredSigningKeys;
import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.settings.Secret;
import io.deskgate.persistence.TicketStore;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

/** Loads what it takes to sign only when something is to be signed or recognised: most messages hold no mark. */
record KeysWhenNeeded(TicketStore store, Map<String, String> environment) implements SigningKeys {
    @Override
    public List<Secret> keys() {
        return new StoredSigningKeys(store.settings(KeyFilePlace.of(environment)), new SecureRandom()).keys();
    }
}
