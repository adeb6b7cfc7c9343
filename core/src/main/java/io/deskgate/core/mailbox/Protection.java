package io.deskgate.core.mailbox;

/** What keeps a conversation with a server private. */
public sealed interface Protection {
    /** Nothing does. */
    record InTheOpen() implements Protection {}

    /**
     * TLS does.
     *
     * @param protocol its version, as Java names it
     * @param cipher as Java names it
     */
    record Tls(String protocol, String cipher, ServerCertificate certificate) implements Protection {}
}
