package io.deskgate.core.followup;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for the tickets that claims name: all ids at once and all keys at once. */
record Lookup(TicketRepository tickets) {
    List<Signal> signals(List<Claim> claims) {
        Map<MessageId, TicketId> byId = byId(claims);
        Map<TicketKey, TicketId> byKey = byKey(claims);
        List<Signal> signals = new ArrayList<>();
        for (Claim claim : claims) {
            TicketId ticket =
                    claim instanceof Claim.OfKey key ? byKey.get(key.key()) : byId.get(((Claim.OfMessage) claim).id());
            if (ticket != null) {
                signals.add(new Signal(claim.strength(), claim.where(), ticket));
            }
        }
        return signals;
    }

    private Map<MessageId, TicketId> byId(List<Claim> claims) {
        List<MessageId> ids = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim instanceof Claim.OfMessage message) {
                ids.add(message.id());
            }
        }
        return ids.isEmpty() ? Map.of() : tickets.findByMessageIds(ids);
    }

    private Map<TicketKey, TicketId> byKey(List<Claim> claims) {
        Set<TicketKey> keys = new LinkedHashSet<>();
        for (Claim claim : claims) {
            if (claim instanceof Claim.OfKey key) {
                keys.add(key.key());
            }
        }
        return keys.isEmpty() ? Map.of() : tickets.findByKeys(new ArrayList<>(keys));
    }
}
