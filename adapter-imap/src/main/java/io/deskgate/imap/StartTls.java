package io.deskgate.imap;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.port.PermanentFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Agrees with a server to go on in private (RFC 9051, 6.2.1). Anybody may have spoken so far, so there is no way around
 * it, and not a byte more than the agreement is read or accepted.
 */
final class StartTls {
    private static final int LONGEST_LINE = 8 * 1024;
    private static final String TAG = "S1 ";

    private final MailServer server;
    private final Socket socket;

    StartTls(MailServer server, Socket socket) {
        this.server = server;
        this.socket = socket;
    }

    void agree() throws IOException {
        requireGreeting(line());
        socket.getOutputStream().write((TAG + "STARTTLS\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        String answer = line();
        if (!answer.startsWith(TAG)) {
            throw new IOException("something was slipped in before STARTTLS was answered");
        }
        if (!answer.startsWith(TAG + "OK")) {
            throw refused("it refuses STARTTLS");
        }
        if (socket.getInputStream().available() > 0) {
            throw new IOException("something was slipped in behind the answer to STARTTLS");
        }
    }

    private void requireGreeting(String greeting) throws IOException {
        if (greeting.startsWith("* PREAUTH")) {
            throw refused("it lets us in before STARTTLS, which it must not");
        }
        if (!greeting.startsWith("* OK")) {
            throw new IOException("it does not greet us");
        }
    }

    private PermanentFailure refused(String why) {
        return new PermanentFailure(
                server + " offers no privacy: " + why,
                "use TLS (port 993), or ask who runs the server",
                new IllegalStateException(why));
    }

    // Byte by byte: what follows belongs to TLS.
    private String line() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("it hung up before privacy was agreed upon");
            }
            if (line.length() >= LONGEST_LINE) {
                throw new IOException("it sends a line of more than " + LONGEST_LINE + " bytes");
            }
            line.append((char) c);
        }
        return line.toString().toUpperCase(Locale.ROOT);
    }
}
