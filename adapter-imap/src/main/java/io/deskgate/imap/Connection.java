package io.deskgate.imap;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A way to a server, as private as was asked for, and watched.
 */
record Connection(Socket socket, InputStream in, OutputStream out, Guard guard, Alarm alarm, Protection protection)
        implements AutoCloseable {
    /** From now on the limits of this step count. */
    void begin(Step step) {
        guard.begin(step);
        alarm.set(step);
    }

    /** Why it was cut by us; empty when it was not. */
    String whyCut() {
        return guard.breach().isEmpty() ? alarm.rang() : "it " + guard.breach();
    }

    /** What to tell the operator when it broke off while we were at this. */
    TemporaryFailure brokenOff(MailServer server, String doing, Throwable cause) {
        String text = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        String why = whyCut().isEmpty() ? Answer.quoted(text) : whyCut();
        return new TemporaryFailure(
                "the mail server " + server + " broke off at " + doing + ": " + why, Answer.LATER, cause);
    }

    @Override
    public void close() {
        alarm.close();
        try {
            socket.close();
        } catch (IOException e) {
            // It was gone already.
        }
    }
}
