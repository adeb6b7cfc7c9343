package io.deskgate.core.mailbox;

/** Where a server answers and how it is to be trusted. */
public record MailServer(String host, int port, Encryption encryption, Trust trust) {
    /** Refuses a blank host and a port outside of 1 to 65535. */
    public MailServer {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a mail server needs a host name, got \"" + host + "\"");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port must be 1..65535, got " + port);
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
