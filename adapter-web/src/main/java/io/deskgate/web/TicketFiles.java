package io.deskgate.web;

import io.deskgate.core.email.Content;
import io.deskgate.core.port.TicketRepository;
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
        Optional<Ticket> ticket = ticket(visit);
        Optional<String> html = ticket.flatMap(found -> html(found, visit.part(1)));
        return html.isEmpty() ? missing() : new MailFrame(withPictures(ticket.get(), visit.part(1), html.get()));
    }

    private String withPictures(Ticket ticket, String number, String html) {
        List<StoredAttachment> files = number.equals("0")
                ? ticket.attachments()
                : ticket.comments().get(Integer.parseInt(number) - 1).attachments();
        return new InlinePictures(files, file -> tickets.attachment(ticket.id(), file)).shownIn(html);
    }

    private Optional<Ticket> ticket(Visit visit) {
        return TicketKey.parse(visit.part(0)).flatMap(tickets::find);
    }

    private static Stream<StoredAttachment> files(Ticket ticket) {
        return Stream.concat(
                ticket.attachments().stream(), ticket.comments().stream().flatMap(c -> c.attachments().stream()));
    }

    private static Optional<String> html(Ticket ticket, String number) {
        if (number.equals("0")) {
            return Optional.of(ticket.description().html());
        }
        for (int i = 0; i < ticket.comments().size(); i++) {
            if (String.valueOf(i + 1).equals(number)) {
                return Optional.of(ticket.comments().get(i).body().html());
            }
        }
        return Optional.empty();
    }

    private static Answer missing() {
        return new Refusal(404, "There is no such file", "Open the ticket again and choose one of its files.");
    }
}
