package io.deskgate.core.port;

import io.deskgate.core.settings.Secret;
import java.util.List;

/** The keys with which we sign what has to come back to us. */
@FunctionalInterface
public interface SigningKeys {
    /**
     * At least one: the first signs, all recognise. The first time it is made and kept, so that it is the same for
     * everybody from then on. Throws as {@link TicketRepository} does.
     */
    List<Secret> keys();
}
