package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.settings.IntakeSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Tells what would become of a message if it came now, and why. Writes nothing. */
public final class ExplainEmail {
    // A change needs a cause; this one is never applied.
    private static final EmailId NOT_STORED = new EmailId(Long.MAX_VALUE);

    private final IntakePorts ports;
    private final Decide decide;
    private final DuplicateScopes scopes;
    private final Clock clock;

    /** Explains what {@link ReceiveEmail} with the same ports and settings would do. */
    public ExplainEmail(IntakePorts ports, IntakeSettings settings, ReplyDelimiters delimiters, Clock clock) {
        this.ports = ports;
        this.decide = new Decide(ports, settings, delimiters, Admission.ARRIVED);
        this.scopes = new DuplicateScopes(settings.duplicates(), ports.branches());
        this.clock = clock;
    }

    /**
     * What would be decided, and what the ledger knows of this very message already.
     *
     * @param before the message as it came before, if it did; when it has ended, nothing is decided about it again
     */
    public record Explanation(List<LedgerEntry> before, Decision decision) {
        /** Copies the list. */
        public Explanation {
            before = List.copyOf(before);
        }
    }

    /**
     * Explains one message.
     *
     * @throws io.deskgate.core.port.TemporaryFailure when the store or the bytes cannot be read now
     */
    public Explanation explain(RawEmail raw, Envelope envelope) {
        Optional<LedgerEntry> before = ports.ledger().find(raw, scopes.scopeOf(envelope));
        try (Email email = ports.parser().parse(raw)) {
            Arrival arrival = new Arrival(NOT_STORED, clock.instant(), envelope, raw.header(), email);
            return new Explanation(before.stream().toList(), decide.decide(arrival));
        }
    }
}
