package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.TRACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.Samples;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.TicketId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message of 50 MB with an attachment of the same size goes through a JVM with 64 MB. */
class LargeMailTest {
    private static final int SIZE = 50 * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void aLargeMessageFitsThroughASmallProcessIntoAFile() throws IOException, InterruptedException {
        assertPasses("jdbc:sqlite:" + folder.resolve("desk.db"));
    }

    @Test
    void aLargeMessageFitsThroughASmallProcessIntoAServer() throws IOException, InterruptedException {
        assertPasses(PostgresServer.newSchema());
    }

    private static void assertPasses(String url) throws IOException, InterruptedException {
        assertThat(ChildJvm.start(Sender.class, List.of("-Xmx64m"), url).waitFor())
                .isZero();
    }

    /** Hands the message over, opens a ticket and reads everything back. */
    static final class Sender {
        public static void main(String[] arguments) throws IOException {
            try (Desk desk = StoreDesk.at(arguments[0]);
                    RawEmail raw = RawEmail.read(message());
                    Content file = Content.readFrom(noise())) {
                EmailId id = desk.ledger().accept(raw, Samples.ENVELOPE).id();
                TicketId ticket = open(desk, id, Samples.file("large", file));
                requireSame(message(), desk.ledger().raw(id).orElseThrow().open());
                requireSame(
                        noise(),
                        desk.tickets().attachment(ticket, 1).orElseThrow().open());
            }
        }

        private static TicketId open(Desk desk, EmailId id, Attachment file) {
            TicketOpened opened =
                    (TicketOpened) desk.tickets().apply(Samples.opens(id, Samples.says("large", file)), TRACE);
            return desk.tickets().find(opened.ticket()).orElseThrow().id();
        }

        private static InputStream message() {
            byte[] header = "Message-ID: <large@example.com>\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            return new SequenceInputStream(new ByteArrayInputStream(header), noise());
        }

        private static void requireSame(InputStream sent, InputStream stored) throws IOException {
            byte[] buffer = new byte[64 * 1024];
            for (int count = sent.readNBytes(buffer, 0, buffer.length);
                    count > 0;
                    count = sent.readNBytes(buffer, 0, buffer.length)) {
                requireSame(buffer, count, stored);
            }
            if (stored.read() >= 0) {
                throw new IllegalStateException("more came back than was sent");
            }
        }

        private static void requireSame(byte[] sent, int count, InputStream stored) throws IOException {
            byte[] back = stored.readNBytes(count);
            if (!Arrays.equals(back, Arrays.copyOf(sent, count))) {
                throw new IllegalStateException("other bytes came back than were sent");
            }
        }

        private static InputStream noise() {
            byte[] block = new byte[1024 * 1024];
            new Random(1).nextBytes(block);
            List<InputStream> blocks = new ArrayList<>();
            for (int i = 0; i < SIZE / block.length; i++) {
                blocks.add(new ByteArrayInputStream(block, i, block.length - i));
            }
            return new SequenceInputStream(Collections.enumeration(blocks));
        }
    }
}
