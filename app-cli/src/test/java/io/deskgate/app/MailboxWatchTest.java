package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.Trust;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailboxWatchTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<MailboxWatch> watches = new ArrayList<>();

    // The message it was at has two more attempts, and then waits in quarantine; the mailbox must not wait with it.
    @Test
    void goesOnWhenAMessageTakesAllMemory() {
        watches.add(new MailboxWatch(mailbox(), this::runOutOfMemory, Duration.ofMinutes(5), new WatchLog(terminal())));
        watches.get(0).begin();

        assertThat(watches.get(0).hasEnded(Duration.ofSeconds(30))).isTrue();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("main: unexpected java.lang.OutOfMemoryError: on purpose", "(again in 10 s)");
    }

    private Wiring runOutOfMemory() {
        watches.get(0).end();
        throw new OutOfMemoryError("on purpose");
    }

    private Surroundings terminal() {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Surroundings(InputStream.nullInputStream(), stream, stream, Map.of());
    }

    private static NamedMailbox mailbox() {
        MailServer server = new MailServer("localhost", 1, Encryption.NONE, new Trust.KnownAuthorities());
        Credential password = new Credential.Password(() -> "secret");
        Afterwards keep = new Afterwards.Keep();
        return new NamedMailbox(
                "main", new Mailbox(new MailboxName("user", "INBOX"), server, "user", password, keep, keep));
    }
}
