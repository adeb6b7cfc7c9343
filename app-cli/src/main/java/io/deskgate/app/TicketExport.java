package io.deskgate.app;

import io.deskgate.core.email.Content;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A ticket as files: {@code ticket.json}, and each attachment as its number and its name made safe. */
final class TicketExport {
    private final TicketRepository tickets;
    private final Ticket ticket;
    private final TicketContext context;

    TicketExport(TicketRepository tickets, Ticket ticket, TicketContext context) {
        this.tickets = tickets;
        this.ticket = ticket;
        this.context = context;
    }

    void into(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("ticket.json"));
                PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
            JsonOutput.object(print, json -> TicketJson.ticket(json, ticket, context));
        }
        for (StoredAttachment file : TicketFilesOf.all(ticket)) {
            save(file, folder.resolve(file.number() + "-" + SafeFileName.of(file.name())));
        }
    }

    private void save(StoredAttachment file, Path target) throws IOException {
        try (Content content = tickets.attachment(ticket.id(), file.number()).orElseThrow();
                InputStream bytes = content.open()) {
            Files.copy(bytes, target);
        }
    }
}
