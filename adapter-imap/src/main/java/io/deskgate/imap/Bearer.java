package io.deskgate.imap;

import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.mailbox.Mailbox;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A token as it is said to a server.
 *
 * @param words in base64
 */
record Bearer(Mechanism mechanism, String words) {
    /** Parts what is said. */
    private static final char PART = '\u0001';

    /** The ways to say it, the better first. */
    enum Mechanism {
        /** RFC 7628. */
        OAUTHBEARER("AQ=="),
        /** That of Google and Microsoft, older than the standard; Microsoft has no other. */
        XOAUTH2("");

        private final String acknowledgement;

        Mechanism(String acknowledgement) {
            this.acknowledgement = acknowledgement;
        }

        /** What is answered to the explanation of a refusal (RFC 7628, 3.2.3), after which the server refuses. */
        String acknowledgement() {
            return acknowledgement;
        }

        /** The first one the server offers; empty when it takes no tokens. */
        static Optional<Mechanism> offeredBy(ImapSession session) {
            for (Mechanism mechanism : values()) {
                if (session.can("AUTH=" + mechanism.name())) {
                    return Optional.of(mechanism);
                }
            }
            return Optional.empty();
        }
    }

    /** This token, for the user of this mailbox. */
    static Bearer of(Mechanism mechanism, Mailbox mailbox, AccessToken token) {
        String auth = "auth=Bearer " + token.reveal() + PART + PART;
        String text = mechanism == Mechanism.XOAUTH2
                ? "user=" + mailbox.user() + PART + auth
                : "n,a=" + escaped(mailbox.user()) + "," + PART + "host="
                        + mailbox.server().host() + PART + "port="
                        + mailbox.server().port() + PART + auth;
        return new Bearer(mechanism, Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return mechanism + " (token)";
    }

    /** A name may hold what parts the fields (RFC 5801, 4). */
    private static String escaped(String user) {
        return user.replace("=", "=3D").replace(",", "=2C");
    }
}
