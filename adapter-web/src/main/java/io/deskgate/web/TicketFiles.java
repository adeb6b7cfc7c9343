package io.deskgate.web;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Content;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.web.Answer.Download;
import io.deskgate.web.Answer.MailFrame;
import io.deskgate.web.Answer.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came with messages: files, and messages in HTML. */
final class TicketFiles {
    private final TicketRepository tickets;

    TicketFiles(TicketRepository tickets) {
        this.tickets = tickets;
    }

    Answer download(Visit visit) {
        Optional<Ticket> ticket = ticket(visit);
        Optional<StoredAttachment> file = ticket.stream()
                .flatMap(TicketFiles::files)
                .filter(f -> String.valueOf(f.number()).equals(visit.part(1)))
                .findFirst();
        Optional<Content> content =
                file.flatMap(f -> tickets.attachment(ticket.orElseThrow().id(), f.number()));
        return content.isEmpty() ? missing() : new Download(file.get().name(), content.get());
    }

    Answer mail(Visit visit) {
        return ticket(visit).flatMap(ticket -> mail(ticket, visit.part(1))).orElseGet(TicketFiles::missing);
    }

    private Optional<Answer> mail(Ticket ticket, String number) {
        if (number.equals("0")) {
            return Optional.of(frame(ticket, ticket.description(), ticket.attachments()));
        }
        List<Comment> comments = ticket.comments();
        for (int i = 0; i < comments.size(); i++) {
            if (String.valueOf(i + 1).equals(number)) {
                return Optional.of(
                        frame(ticket, comments.get(i).body(), comments.get(i).attachments()));
            }
        }
        return Optional.empty();
    }

    private Answer frame(Ticket ticket, Body body, List<StoredAttachment> files) {
        InlinePictures pictures = new InlinePictures(files, file -> tickets.attachment(ticket.id(), file));
        return new MailFrame(pictures.shownIn(body.html()));
    }

    private Optional<Ticket> ticket(Visit visit) {
        return TicketKey.parse(visit.part(0)).flatMap(tickets::find);
    }

    private static Stream<StoredAttachment> files(Ticket ticket) {
        return Stream.concat(
                ticket.attachments().stream(), ticket.comments().stream().flatMap(c -> c.attachments().stream()));
    }

    private static Answer missing() {
        return new Refusal(404, "There is no such file", "Open the ticket again and choose one of its files.");
    }
}
