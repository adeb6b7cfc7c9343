package io.deskgate.imap;

import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.port.MailboxProbe;
import io.deskgate.core.port.MailboxProbeContract;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Looking around on a real server. */
class DovecotProbeTest implements MailboxProbeContract {
    private final Dovecot dovecot = Dovecot.running();

    @BeforeEach
    void makeTheFolder() {
        try (MailClient client = dovecot.client("anybody")) {
            client.say("CREATE There");
        }
    }

    @Override
    public MailboxProbe probe() {
        return ImapEmailSource.probe(Duration.ofMinutes(1));
    }

    @Override
    public MailServer trusted() {
        return dovecot.tls(new Trust.Authorities(dovecot.ca()));
    }

    @Override
    public MailServer untrusted() {
        return dovecot.tls(new Trust.KnownAuthorities());
    }

    @Override
    public MailServer silent() {
        return new MailServer("localhost", 1, Encryption.TLS, new Trust.KnownAuthorities());
    }

    @Override
    public Iterable<String> folders() {
        try (MailClient client = dovecot.client("anybody")) {
            return Stream.of("There", "Nowhere")
                    .filter(name -> client.count(name) >= 0)
                    .toList();
        }
    }
}
