package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Placement;
import java.util.List;

/** Lets Reply-To say where answers go, and never who wrote. Made only for a message that has one and where it counts. */
final class AnswerAddress {
    private static final String QUESTION = "Where do answers go?";

    private final List<Branch> branches;
    private final IntakeSettings settings;

    AnswerAddress(List<Branch> branches, IntakeSettings settings) {
        this.branches = branches;
        this.settings = settings;
    }

    /** The place with the one address that is answered: the first; to the sender when that one would come back to us. */
    Placement in(Placement place, Arrival arrival, Notes notes) {
        EmailAddress wanted = arrival.email().replyTo().get(0);
        if (!new OurMailboxes(branches, settings, arrival).isSomebodyElse(wanted)) {
            notes.add(QUESTION, "to the sender: nobody reads at " + wanted.address() + " but we");
            return place;
        }
        notes.add(QUESTION, "to " + wanted.address() + ", by Reply-To");
        return place.answeredAt(wanted);
    }
}
