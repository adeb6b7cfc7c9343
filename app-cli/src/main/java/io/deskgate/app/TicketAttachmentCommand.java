package io.deskgate.app;

import io.deskgate.core.email.Content;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "attachment", description = "Saves one file of a ticket.", mixinStandardHelpOptions = true)
final class TicketAttachmentCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KEY", description = "The ticket, for example SUP-1.")
    private String key;

    @Parameters(index = "1", paramLabel = "N", description = "The number of the file, as ticket show lists it.")
    private int number;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to save it; - for standard output (default: its own name, made safe, in this folder)."
                    + " A file that exists is never replaced unless named here.")
    private Path output;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    TicketAttachmentCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Wiring wiring = store.open(surroundings)) {
            Optional<Ticket> ticket = wiring.store().tickets().find(Requested.from(() -> TicketKeys.parse(key)));
            Optional<StoredAttachment> file = ticket.stream()
                    .flatMap(found -> TicketFilesOf.all(found).stream())
                    .filter(f -> f.number() == number)
                    .findFirst();
            if (file.isEmpty()) {
                surroundings.complain(
                        "ticket " + key + " has no file " + number + ", see: deskgate ticket show " + key);
                return ExitCode.NOT_FOUND;
            }
            try (Content content = wiring.store()
                    .tickets()
                    .attachment(ticket.get().id(), number)
                    .orElseThrow()) {
                save(content, file.get());
            }
            return ExitCode.OK;
        }
    }

    private void save(Content content, StoredAttachment file) throws IOException {
        try (InputStream bytes = content.open()) {
            if (output != null && output.toString().equals("-")) {
                bytes.transferTo(surroundings.out());
                return;
            }
            Path target = output == null ? SafeFileName.newFile(Path.of(""), file.name()) : output;
            Files.deleteIfExists(target);
            Files.copy(bytes, target);
            surroundings.out().println(target + " (" + content.size() + " bytes)");
        }
    }
}
