package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Email;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.Notes;
import java.util.Optional;

/** Bytes in which there is no sender, no subject, no text and no file: a person should look at them. */
final class NothingReadable implements IntakeRule {
    @Override
    public Optional<EmailOutcome> judge(Arrival arrival, Notes notes) {
        Email email = arrival.email();
        boolean nobody = email.sender().isEmpty() && email.subject().isBlank();
        boolean nothing = email.body().text().isBlank() && email.attachments().isEmpty();
        if (!nobody || !nothing) {
            return Optional.empty();
        }
        notes.add("Is anything readable in it?", "no: no sender, subject, text or file");
        return Optional.of(new Quarantined("nothing readable in it: no sender, subject, text or file"));
    }
}
