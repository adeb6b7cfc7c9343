package io.deskgate.imap;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.util.MailLogger;

/** A conversation with a server. Each command has its limits; one that breaks them ends the conversation. */
final class ImapSession implements AutoCloseable {
    private final MailServer server;
    private final Connection connection;
    private final IMAPProtocol protocol;
    private boolean alive = true;

    private ImapSession(MailServer server, Connection connection) throws IOException, ProtocolException {
        this.server = server;
        this.connection = connection;
        Properties properties = new Properties();
        properties.put("mail.imap.socketFactory", ReadySocket.factoryOf(connection));
        properties.put("mail.imap.socketFactory.fallback", "false");
        MailLogger silent = new MailLogger(ImapSession.class, "imap", false, null);
        this.protocol = new IMAPProtocol("imap", "127.0.0.1", 1, properties, false, silent);
    }

    /** Something said to the server in the library's words. */
    @FunctionalInterface
    interface Talk<T> {
        T with(IMAPProtocol protocol) throws ProtocolException, IOException;
    }

    /**
     * A conversation in which nobody has logged in yet.
     *
     * @throws PortFailure when the server cannot be reached or is not to be trusted
     */
    static ImapSession open(MailServer server) {
        Connection connection = new Dial(server).connect();
        boolean open = false;
        try {
            ImapSession session = new ImapSession(server, connection);
            connection.alarm().rest();
            open = true;
            return session;
        } catch (IOException | ProtocolException | RuntimeException e) {
            throw broken(server, connection, "greeting us", e);
        } finally {
            if (!open) {
                connection.close();
            }
        }
    }

    /** The name of a folder as it goes over the line (RFC 3501, 5.1.3). */
    static String encoded(String folder) {
        return BASE64MailboxEncoder.encode(folder);
    }

    MailServer server() {
        return server;
    }

    /** What protects the conversation, for people. */
    String protection() {
        return connection.protection();
    }

    /** Whether more can be said. */
    synchronized boolean isAlive() {
        return alive;
    }

    boolean can(String capability) {
        return protocol.hasCapability(capability);
    }

    boolean isLoggedIn() {
        return protocol.isAuthenticated();
    }

    Answer ask(Step step, String command) {
        return ask(step, command, null);
    }

    /** Says the command and hears the answer, whatever it is. */
    Answer ask(Step step, String command, Argument arguments) {
        Response[] responses = call(step, imap -> imap.command(command, arguments));
        Response last = responses[responses.length - 1];
        if (last.isBYE()) {
            Exception cause = last.isSynthetic() ? last.getException() : new IOException("BYE " + last.getRest());
            throw end(step, cause);
        }
        return new Answer(step, server, responses);
    }

    /** Talks within the limits of the step; a refusal goes through, anything else ends the conversation. */
    synchronized <T> T refusable(Step step, Talk<T> talk) throws ProtocolException {
        connection.begin(step);
        try {
            return talk.with(protocol);
        } catch (org.eclipse.angus.mail.iap.CommandFailedException
                | org.eclipse.angus.mail.iap.BadCommandException refused) {
            throw refused;
        } catch (IOException | ProtocolException | RuntimeException | StackOverflowError e) {
            throw end(step, e);
        } finally {
            connection.alarm().rest();
        }
    }

    private synchronized <T> T call(Step step, Talk<T> talk) {
        try {
            return refusable(step, talk);
        } catch (ProtocolException e) {
            throw end(step, e);
        }
    }

    /** Takes leave, if there is somebody to take leave of. */
    @Override
    public synchronized void close() {
        if (alive) {
            alive = false;
            sayGoodbye();
        }
        connection.close();
    }

    // Whatever is said to that, all that mattered was done before.
    private void sayGoodbye() {
        try {
            connection.begin(Step.waiting("taking leave", Duration.ofSeconds(5)));
            protocol.command("LOGOUT", null);
        } catch (RuntimeException | StackOverflowError e) {
            connection.close();
        }
    }

    /** Hangs up without a word; whoever waits for an answer is told at once. */
    void hangUp() {
        connection.close();
    }

    private PortFailure end(Step step, Throwable cause) {
        alive = false;
        connection.close();
        return broken(server, connection, step.name(), cause);
    }

    private static PortFailure broken(MailServer server, Connection connection, String doing, Throwable cause) {
        String why = connection.whyCut().isEmpty() ? said(cause) : connection.whyCut();
        return new TemporaryFailure("the mail server " + server + " broke off at " + doing + ": " + why, cause);
    }

    private static String said(Throwable cause) {
        String text = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return Answer.quoted(text);
    }
}
