package io.deskgate.oauth;

/** A way to come to tokens (RFC 6749, 1.3). */
interface Grant {
    /** Asks for one. */
    TokenReply ask(TokenEndpoint endpoint);

    /** For people. */
    String name();
}
