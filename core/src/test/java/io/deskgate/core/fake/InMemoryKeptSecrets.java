package io.deskgate.core.fake;

import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.settings.Secret;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Secrets in memory, which lock nothing. */
public final class InMemoryKeptSecrets implements KeptSecrets {
    private final Map<String, Secret> secrets = new ConcurrentHashMap<>();

    @Override
    public Secret find(String name) {
        return secrets.getOrDefault(name, Secret.NONE);
    }

    @Override
    public void keep(String name, Secret secret) {
        secrets.put(name, secret);
    }
}
