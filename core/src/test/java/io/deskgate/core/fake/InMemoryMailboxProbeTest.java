package io.deskgate.core.fake;

import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.ServerCertificate;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.port.MailboxProbe;
import io.deskgate.core.port.MailboxProbeContract;
import java.time.Instant;

class InMemoryMailboxProbeTest implements MailboxProbeContract {
    private final ServerCertificate certificate =
            new ServerCertificate("CN=a", "CN=a", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), "ab".repeat(32));
    private final InMemoryMailboxProbe probe = new InMemoryMailboxProbe(certificate).with("There", FolderState.THERE);

    @Override
    public MailboxProbe probe() {
        return probe;
    }

    @Override
    public MailServer trusted() {
        return new MailServer("mail.example", 993, Encryption.TLS, new Trust.Pinned(certificate.sha256()));
    }

    @Override
    public MailServer untrusted() {
        return new MailServer("mail.example", 993, Encryption.TLS, new Trust.KnownAuthorities());
    }

    @Override
    public MailServer silent() {
        return new MailServer(
                "mail.example", InMemoryMailboxProbe.SILENT, Encryption.TLS, new Trust.KnownAuthorities());
    }

    @Override
    public Iterable<String> folders() {
        return probe.folders();
    }
}
