package io.deskgate.core.followup;

import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.settings.Secret;
import java.util.List;

/** The keys as they are when the first of them is needed, asked for once. Lives as long as one message. */
final class KeysOnce implements SigningKeys {
    private final SigningKeys keys;
    private List<Secret> known = List.of();

    KeysOnce(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<Secret> keys() {
        if (known.isEmpty()) {
            known = keys.keys();
        }
        return known;
    }
}
