package io.deskgate.core.intake;

import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import java.util.Optional;

/** A message that went through more mail servers than any real one: it runs in a circle (RFC 5321, 6.3). */
final class TooManyHops implements IntakeRule {
    /** Postfix's hopcount_limit. */
    static final int MOST_HOPS = 50;

    @Override
    public Optional<EmailOutcome> judge(Arrival arrival) {
        int hops = arrival.header().all("received").size();
        return hops > MOST_HOPS
                ? Optional.of(new Quarantined("a loop: " + hops + " Received fields, at most " + MOST_HOPS))
                : Optional.empty();
    }
}
