package io.deskgate.core.port;

import io.deskgate.core.settings.Secret;

/**
 * Secrets that change by themselves and must outlive this process, by names. They are locked as those of the settings are. Throws
 * as {@link TicketRepository} does.
 */
public interface KeptSecrets {
    /**
     * What was kept last under this name, or {@link Secret#NONE}. It is opened only when it is revealed, which throws
     * {@link PermanentFailure} when the key to it is gone.
     */
    Secret find(String name);

    /** Keeps a secret instead of what was kept under this name: durable when this returns. */
    void keep(String name, Secret secret);
}
