package io.deskgate.imap;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.port.PortFailure;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;

/** A conversation with a server. Each command has its limits; one that breaks them ends the conversation. */
final class ImapSession implements AutoCloseable {
    /** A line that stands is cut by no clock. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final MailServer server;
    private final Connection connection;
    private final Speaker protocol;
    private final Tidings tidings = new Tidings();
    private boolean alive = true;

    private ImapSession(MailServer server, Connection connection) throws IOException, ProtocolException {
        this.server = server;
        this.connection = connection;
        this.protocol = new Speaker(connection);
    }

    /** Something said to the server in the library's words. */
    @FunctionalInterface
    interface Talk<T> {
        T with(Speaker protocol) throws ProtocolException, IOException;
    }

    /**
     * A conversation in which nobody has logged in yet. Until it is there, {@code dialled} can cut it.
     *
     * @throws PortFailure when the server cannot be reached or is not to be trusted
     */
    static ImapSession open(MailServer server, Dialled dialled) {
        return open(server, LONGEST, dialled);
    }

    /**
     * The same; it is cut after {@code most}, whatever is being said.
     *
     * @throws PortFailure as {@link #open(MailServer, Dialled)} does
     */
    static ImapSession open(MailServer server, Duration most) {
        return open(server, most, new Dialled());
    }

    private static ImapSession open(MailServer server, Duration most, Dialled dialled) {
        Connection connection = new Dial(server, most, dialled).connect();
        boolean open = false;
        try {
            ImapSession session = new ImapSession(server, connection);
            connection.alarm().rest();
            open = true;
            return session;
        } catch (IOException | ProtocolException | RuntimeException e) {
            throw connection.alarm().rang().isEmpty()
                    ? connection.brokenOff(server, "greeting us", e)
                    : Unreachable.silence(server, connection.alarm().rang(), e);
        } finally {
            if (!open) {
                connection.close();
            }
        }
    }

    MailServer server() {
        return server;
    }

    /** What keeps the conversation private. */
    Protection protection() {
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
        tidings.hear(responses);
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

    /** What was told about new messages. */
    Tidings tidings() {
        return tidings;
    }

    /** Hangs up without a word; whoever waits for an answer is told at once. */
    void hangUp() {
        connection.close();
    }

    private PortFailure end(Step step, Throwable cause) {
        alive = false;
        connection.close();
        return connection.brokenOff(server, step.name(), cause);
    }
}
