package io.deskgate.core.ticket;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import java.util.List;
import java.util.Map;

/**
 * What there is around a ticket, beside what is said in it.
 *
 * @param participants those it concerns, each once, the reporter first
 * @param relations to other tickets
 * @param answerTo where an answer goes
 * @param messages which message of the ledger the first contribution (0) and each comment (from 1) came with; what was
 *     said at the desk came with none
 */
public record TicketContext(
        List<Participant> participants,
        List<Relation> relations,
        EmailAddress answerTo,
        Map<Integer, EmailId> messages) {
    /** Copies lists and map. */
    public TicketContext {
        participants = List.copyOf(participants);
        relations = List.copyOf(relations);
        messages = Map.copyOf(messages);
    }
}
