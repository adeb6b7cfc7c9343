package io.deskgate.imap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A way to a server, as private as was asked for, and watched.
 *
 * @param protection what protects it, for people
 */
record Connection(Socket socket, InputStream in, OutputStream out, Guard guard, Alarm alarm, String protection)
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
