package io.deskgate.examples.embed;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakePorts;
import io.deskgate.core.intake.ReceiveEmail;
import io.deskgate.core.intake.StoredSigningKeys;
import io.deskgate.mime.MimeEmailParser;
import io.deskgate.persistence.TicketStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;

/** Takes the mail for a help desk. */
final class MailRoom implements AutoCloseable {
    private final TicketStore store;
    private final ReceiveEmail receive;

    MailRoom(HelpDesk desk, Path folder, Clock clock) {
        store = TicketStore.open("jdbc:sqlite:" + folder.resolve("mail.db"), clock);
        IntakePorts ports = new IntakePorts(
                store.ledger(),
                new MimeEmailParser(),
                new OwnTickets(desk, store.tickets()),
                store.branches(),
                store.traffic(),
                new StoredSigningKeys(store.settings(folder.resolve("mail.key")), new SecureRandom()),
                store.accounts());
        receive = new ReceiveEmail(ports, clock, time -> LockSupport.parkNanos(time.toNanos()));
    }

    IntakeOutcome take(String message, String recipient, String sender) {
        try (RawEmail raw = RawEmail.of(message)) {
            return receive.receive(raw, new Envelope(recipient, "", sender, "example"));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
