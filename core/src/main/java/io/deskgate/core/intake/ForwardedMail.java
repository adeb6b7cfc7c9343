package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Body;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.reply.PassedOn;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.Voice;
import io.deskgate.core.ticket.Voice.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Sees through an agent's mail to the customer whose message it passes on. Made only for a certain agent's. */
final class ForwardedMail {
    /** How much of an attached message is read. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final String QUESTION = "Does an agent forward somebody's message?";

    private final IntakePorts ports;
    private final List<Branch> branches;
    private final IntakeSettings settings;

    ForwardedMail(IntakePorts ports, List<Branch> branches, IntakeSettings settings) {
        this.ports = ports;
        this.branches = branches;
        this.settings = settings;
    }

    /** The message that was passed on: who wrote it, under which subject, and the text of the ticket. */
    private record Original(EmailAddress author, String subject, Body body, String where) {}

    /** The ticket as the customer's, when the agent passes on exactly one message of one; else as it is. */
    OpenTicket seenThrough(OpenTicket ticket, Arrival arrival, Notes notes) {
        Optional<Original> original = original(arrival.email());
        if (original.isEmpty()) {
            return ticket;
        }
        EmailAddress customer = original.get().author();
        boolean other = new OurMailboxes(branches, settings, arrival).isSomebodyElse(customer)
                && ports.accounts().find(customer).isEmpty();
        if (!other) {
            notes.add(QUESTION, "yes, but of " + customer.address() + ", who is no customer");
            return ticket;
        }
        notes.add(
                QUESTION,
                "yes, of " + customer.address() + ", by " + original.get().where());
        return ofCustomer(ticket, original.get());
    }

    private OpenTicket ofCustomer(OpenTicket ticket, Original original) {
        Contribution said = ticket.contribution();
        Person agent = said.author();
        Voice voice =
                new Voice(Kind.PERSON, false, "forwarded by " + agent.mailbox().address());
        List<EmailAddress> watchers = said.watchers().stream()
                .filter(watcher -> !watcher.key().equals(original.author().key()))
                .toList();
        return new OpenTicket(
                ticket.cause(),
                ticket.placement().forwardedBy(agent),
                original.subject().isBlank() ? ticket.subject() : original.subject(),
                new Contribution(
                        new Person(original.author()),
                        original.body(),
                        said.attachments(),
                        said.messageId(),
                        said.at(),
                        voice,
                        watchers));
    }

    private Optional<Original> original(Email email) {
        List<Attachment> messages = email.attachments().stream()
                .filter(part -> part.mediaType().equals("message/rfc822"))
                .toList();
        return messages.size() == 1 ? attached(email, messages.get(0)) : within(email);
    }

    private static Optional<Original> within(Email email) {
        return PassedOn.author(email.subject(), email.body().text())
                .map(author -> new Original(
                        author, PassedOn.subject(email.subject()), email.body(), "a block of header fields"));
    }

    private Optional<Original> attached(Email email, Attachment part) {
        try (RawEmail raw = RawEmail.of(Content.of(head(part)));
                Email original = ports.parser().parse(raw)) {
            return original.from().size() == 1
                    ? Optional.of(new Original(
                            original.from().get(0),
                            original.subject(),
                            together(email.body(), original.body()),
                            "an attached message"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new TemporaryFailure("cannot read the attachment " + part.name() + ": try again", e);
        }
    }

    private static byte[] head(Attachment part) throws IOException {
        try (InputStream bytes = part.content().open()) {
            return bytes.readNBytes(MOST_BYTES);
        }
    }

    /** What the agent wrote above, and the message; only the message when he wrote nothing. */
    private static Body together(Body note, Body original) {
        return note.text().isBlank()
                ? new Body(original.text(), original.html())
                : Body.ofText(note.text().stripTrailing() + "\n\n" + original.text());
    }
}
