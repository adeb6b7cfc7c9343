package io.deskgate.imap;

import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Trust;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server that says what it was told to say, and notes where the client did not say what was expected. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket door;
    private final Conversation conversation;
    private final List<String> surprises = new CopyOnWriteArrayList<>();

    private ScriptedServer(Conversation conversation) {
        this.conversation = conversation;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** What happens on one connection. */
    @FunctionalInterface
    interface Conversation {
        void hold(Socket client) throws IOException;
    }

    /** One that holds this talk with everybody. */
    static ScriptedServer saying(Talk talk) {
        ScriptedServer[] server = new ScriptedServer[1];
        server[0] = new ScriptedServer(client -> new Play(talk, server[0].surprises).with(client));
        return server[0];
    }

    /** The same, where the talk depends on where the server is. */
    static ScriptedServer saying(Function<MailServer, Talk> talk) {
        ScriptedServer[] server = new ScriptedServer[1];
        server[0] =
                new ScriptedServer(client -> new Play(talk.apply(server[0].plain()), server[0].surprises).with(client));
        return server[0];
    }

    /** One that behaves like this. */
    static ScriptedServer doing(Conversation conversation) {
        return new ScriptedServer(conversation);
    }

    MailServer plain() {
        return at(Encryption.NONE);
    }

    MailServer at(Encryption encryption) {
        return new MailServer("localhost", door.getLocalPort(), encryption, new Trust.KnownAuthorities());
    }

    /** What the client said against the script; empty when it kept to it. */
    List<String> surprises() {
        return surprises;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread thread = new Thread(() -> hold(client), "scripted-conversation");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                // The door was closed.
            }
        }
    }

    private void hold(Socket client) {
        try (client) {
            conversation.hold(client);
        } catch (IOException e) {
            // The client hung up.
        }
    }

    private static final class Play {
        private final Talk talk;
        private final List<String> surprises;
        private String tag = "";

        Play(Talk talk, List<String> surprises) {
            this.talk = talk;
            this.surprises = surprises;
        }

        void with(Socket client) throws IOException {
            client.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(client.getInputStream());
            ByteArrayOutputStream pending = new ByteArrayOutputStream();
            for (String line : talk.said()) {
                if (line.equals(Talk.HANGS_UP)) {
                    flush(pending, client.getOutputStream());
                    return;
                }
                if (!line.startsWith("C: ")) {
                    String end = line.startsWith("S-") ? "" : "\r\n";
                    String text = line.length() < 3 ? "" : line.substring(3);
                    pending.write((text.replace("TAG", tag) + end).getBytes(StandardCharsets.ISO_8859_1));
                    continue;
                }
                flush(pending, client.getOutputStream());
                if (!hear(line.substring(3), in)) {
                    return;
                }
            }
            flush(pending, client.getOutputStream());
            leave(in, client.getOutputStream());
        }

        private boolean hear(String expected, InputStream in) throws IOException {
            String said = line(in);
            int blank = said.indexOf(' ');
            // What has no blank is the rest of a command (DONE), and keeps its tag.
            tag = blank < 0 ? tag : said.substring(0, blank);
            String untagged = "TAG" + (blank < 0 ? "" : said.substring(blank));
            if (!untagged.equals(expected) && !said.equals(expected)) {
                surprises.add("expected " + expected + ", heard " + said);
                return false;
            }
            return true;
        }

        /** The rest is leave-taking, which need not be written down. */
        private void leave(InputStream in, OutputStream out) throws IOException {
            String said = line(in);
            if (said.endsWith(" LOGOUT")) {
                out.write(("* BYE\r\n" + said.substring(0, said.indexOf(' ')) + " OK\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            } else if (!said.isEmpty()) {
                surprises.add("expected LOGOUT, heard " + said);
            }
        }

        private static void flush(ByteArrayOutputStream pending, OutputStream out) throws IOException {
            out.write(pending.toByteArray());
            out.flush();
            pending.reset();
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
                line.append((char) c);
            }
            return line.toString().strip();
        }
    }
}
