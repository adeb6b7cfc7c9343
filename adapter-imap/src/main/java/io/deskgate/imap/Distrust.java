package io.deskgate.imap;

import io.deskgate.core.mailbox.ServerCertificate;
import javax.net.ssl.SSLException;

/** Why a server is not trusted, and what it showed. */
final class Distrust extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ServerCertificate shown;

    Distrust(ServerCertificate shown, String why, SSLException cause) {
        super(why, cause);
        this.shown = shown;
    }

    ServerCertificate shown() {
        return shown;
    }
}
