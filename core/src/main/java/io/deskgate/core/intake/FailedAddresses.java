package io.deskgate.core.intake;

import io.deskgate.core.category.Bounce;
import io.deskgate.core.category.BouncedRecipient;
import io.deskgate.core.category.Category;
import io.deskgate.core.category.DeliveryAction;
import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.followup.Strength;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Undelivered;
import java.util.ArrayList;
import java.util.List;

/** Tells to which addresses mail fails, by a report that can be believed. */
final class FailedAddresses {
    private static final String QUESTION = "Does mail to an address fail?";
    private static final String PERMANENT = "5.";

    private final Strength strength;

    /** For a report whose message was found this surely. */
    FailedAddresses(Strength strength) {
        this.strength = strength;
    }

    /** The addresses it names. Whether they have to do with the ticket, the store looks. */
    List<Undelivered> of(Arrival arrival, Bounce bounce, Notes notes) {
        if (bounce.category() != Category.BOUNCE_FAILED) {
            return List.of();
        }
        if (!isCredible(arrival)) {
            notes.add(
                    QUESTION, "not told: only a report that returns a signed id of ours, from the null sender, counts");
            return List.of();
        }
        List<Undelivered> failed = new ArrayList<>();
        for (BouncedRecipient recipient : bounce.recipients()) {
            if (recipient.action() == DeliveryAction.FAILED
                    && recipient.status().startsWith(PERMANENT)) {
                failed.add(new Undelivered(
                        recipient.address(), (recipient.status() + " " + recipient.diagnostic()).strip()));
                notes.add(QUESTION, "yes, to " + recipient.address() + ": " + recipient.status());
            }
        }
        return failed;
    }

    /** Nobody but those who got our message knows a signed id of it; where the return path is known, it is empty. */
    private boolean isCredible(Arrival arrival) {
        String sender = arrival.envelope().completedBy(arrival.header()).sender();
        return strength == Strength.SIGNED && (sender.isEmpty() || sender.equals(Envelope.NULL_SENDER));
    }
}
