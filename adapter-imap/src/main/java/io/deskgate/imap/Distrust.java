package io.deskgate.imap;

import io.deskgate.core.mailbox.Doubt;
import io.deskgate.core.mailbox.ServerCertificate;
import javax.net.ssl.SSLException;

/** Why a server is not trusted, and what it showed. */
final class Distrust extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ServerCertificate shown;
    private final Doubt doubt;

    Distrust(ServerCertificate shown, Doubt doubt, String why, SSLException cause) {
        super(why, cause);
        this.shown = shown;
        this.doubt = doubt;
    }

    Doubt doubt() {
        return doubt;
    }

    ServerCertificate shown() {
        return shown;
    }
}
