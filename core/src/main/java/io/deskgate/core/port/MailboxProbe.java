package io.deskgate.core.port;

import io.deskgate.core.mailbox.Ability;
import io.deskgate.core.mailbox.Doubt;
import io.deskgate.core.mailbox.FolderRights;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.mailbox.ServerCertificate;

/** Looks at mailboxes by the same way and under the same limits as they are fetched, and changes nothing there. */
public interface MailboxProbe {
    /**
     * Reaches a server.
     *
     * @throws TemporaryFailure when it cannot be reached now
     * @throws PermanentFailure when it offers no privacy, or we cannot judge its certificate
     */
    Meeting meet(MailServer server);

    /** Whether we speak with a server. */
    sealed interface Meeting {
        /** We do; whoever asked closes {@code look}. */
        record Met(Look look) implements Meeting {}

        /**
         * We do not: it shows a certificate that is not trusted.
         *
         * @param why in the words of whoever judged it
         */
        record Distrusted(ServerCertificate shown, Doubt doubt, String why) implements Meeting {}
    }

    /**
     * A conversation with a server. Each method may throw {@link TemporaryFailure} when the server breaks off, and then
     * all later ones do.
     */
    interface Look extends AutoCloseable {
        /** What keeps it private. */
        Protection protection();

        /**
         * Logs in, and tells by which mechanism, as servers name it: {@code PLAIN}.
         *
         * @throws PermanentFailure when the server does not want us; the secret is not in it
         */
        String logIn(Mailbox mailbox);

        /** Whether the server can do this; after the log-in, because before it many do not tell. */
        boolean can(Ability ability);

        /**
         * Opens a folder for looking only and tells how many messages are in it.
         *
         * @throws PermanentFailure when there is no such folder, or its messages have no lasting numbers
         */
        int messages(String folder);

        /** Whether we may change the messages of this folder, as far as the server says. */
        FolderRights rights(String folder);

        /** Whether messages can be put into this folder. */
        FolderState state(String folder);

        /** With what the names of all folders of ours begin (RFC 2342), {@code INBOX.} for example; often empty. */
        String prefix();

        @Override
        void close();
    }
}
