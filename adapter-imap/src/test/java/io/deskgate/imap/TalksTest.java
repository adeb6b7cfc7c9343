package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.MailboxPosition;
import io.deskgate.core.port.MailboxProgress;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The peculiarities of the servers of this world, as talks in {@code talks/VENDOR/NAME.talk}, written by us from RFCs
 * and vendors' documents. What a talk tells the test: {@code ! done move FOLDER|seen|delete}, {@code ! known VALIDITY
 * HIGHEST}, {@code ! shows SUBJECT, SUBJECT}, {@code ! fails TEXT}.
 */
class TalksTest {
    static Stream<Path> talks() throws IOException, URISyntaxException {
        Path folder = Path.of(TalksTest.class.getResource("/talks").toURI());
        List<Path> talks;
        try (Stream<Path> files = Files.walk(folder)) {
            talks = files.filter(file -> file.toString().endsWith(".talk"))
                    .sorted()
                    .toList();
        }
        return talks.stream();
    }

    @ParameterizedTest
    @MethodSource("talks")
    void goesAsWritten(Path file) {
        Talk talk = Talk.read(file);
        try (ScriptedServer server = ScriptedServer.saying(talk)) {
            Mailbox mailbox = mailbox(talk, server.plain());
            MailboxProgress progress = Boxes.progress(mailbox.name());
            progress.save(known(talk));
            Recorded intake = Recorded.done();
            ImapEmailSource source = new ImapEmailSource(mailbox, progress, 100);

            if (talk.told("fails").isEmpty()) {
                source.drain(intake);
            } else {
                assertThatThrownBy(() -> source.drain(intake)).hasMessageContaining(talk.told("fails"));
            }

            assertThat(server.surprises()).isEmpty();
            assertThat(String.join(", ", intake.subjects())).isEqualTo(talk.told("shows"));
        }
    }

    private static Mailbox mailbox(Talk talk, MailServer server) {
        MailboxName name = new MailboxName("user", "INBOX");
        return new Mailbox(name, server, "user", Boxes.password("secret"), done(talk.told("done")), Boxes.KEEP);
    }

    private static Afterwards done(String told) {
        if (told.startsWith("move ")) {
            return new Afterwards.MoveTo(told.substring(5));
        }
        return switch (told) {
            case "seen" -> new Afterwards.MarkSeen();
            case "delete" -> new Afterwards.Delete();
            default -> Boxes.KEEP;
        };
    }

    private static MailboxPosition known(Talk talk) {
        StringTokenizer numbers = new StringTokenizer(talk.told("known"));
        if (!numbers.hasMoreTokens()) {
            return MailboxPosition.START;
        }
        MailboxPosition start = MailboxPosition.atStartOf(Long.parseLong(numbers.nextToken()));
        return start.done(List.of(Long.parseLong(numbers.nextToken())));
    }
}
