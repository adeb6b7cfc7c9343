package io.deskgate.imap;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Another user of the mailbox, who speaks the protocol by hand. */
public final class MailClient implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    MailClient(int port, String user, String password) {
        this(port, "LOGIN " + user + " " + password);
    }

    /** With these words it logs in. */
    MailClient(int port, String logIn) {
        try {
            this.socket = new Socket("127.0.0.1", port);
            this.in = new BufferedInputStream(socket.getInputStream());
            line();
            say(logIn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a message into a folder. */
    public MailClient append(String folder, String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        send("c APPEND " + folder + " {" + bytes.length + "}\r\n");
        if (!line().startsWith("+")) {
            throw new IllegalStateException("no APPEND to " + folder);
        }
        send(message + "\r\n");
        answer();
        return this;
    }

    /** Says a command; answers what the server says, the last line being its verdict. */
    public List<String> say(String command) {
        send("c " + command + "\r\n");
        return answer();
    }

    /** How many messages a folder has; -1 when it does not exist. */
    public int count(String folder) {
        for (String line : say("STATUS " + folder + " (MESSAGES)")) {
            int at = line.indexOf("(MESSAGES ");
            if (at >= 0) {
                return Integer.parseInt(line.substring(at + 10, line.indexOf(')', at)));
            }
        }
        return -1;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> answer() {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(line());
        } while (!lines.get(lines.size() - 1).startsWith("c "));
        String verdict = lines.get(lines.size() - 1);
        if (!verdict.startsWith("c OK") && !verdict.startsWith("c NO")) {
            throw new IllegalStateException(verdict);
        }
        return lines;
    }

    private String line() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IllegalStateException("the server hung up");
                }
                line.write(c);
            }
            return line.toString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
