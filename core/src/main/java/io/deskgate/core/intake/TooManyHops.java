package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.Notes;
import java.util.Optional;

/** A message that went through more mail servers than any real one: it runs in a circle (RFC 5321, 6.3). */
final class TooManyHops implements IntakeRule {
    /** Postfix's hopcount_limit. */
    static final int MOST_HOPS = 50;

    @Override
    public Optional<EmailOutcome> judge(Arrival arrival, Notes notes) {
        int hops = arrival.header().all("received").size();
        if (hops <= MOST_HOPS) {
            return Optional.empty();
        }
        String finding = hops + " Received fields, at most " + MOST_HOPS;
        notes.add("Does it run in a circle?", "yes: " + finding);
        return Optional.of(new Quarantined("a loop: " + finding));
    }
}
