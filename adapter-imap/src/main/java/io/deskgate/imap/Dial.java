package io.deskgate.imap;

import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLSocket;

/** Reaches a server. What is said before the way is private is read here and trusted with nothing. */
final class Dial {
    private static final int CONNECT_MILLIS = 15_000;
    private static final Step GREETING = Step.waiting("connecting", Duration.ofSeconds(45));

    /** The greeting that came in the open is forgotten (RFC 9051, 6.2.1): the server is asked for everything again. */
    private static final byte[] GREETING_AFTER_TLS = "* OK\r\n".getBytes(StandardCharsets.US_ASCII);

    private final MailServer server;
    private final Duration most;
    private final Dialled dialled;

    /** A connection that ends at the latest after {@code most}, whatever is being said, or when {@code dialled} is cut. */
    Dial(MailServer server, Duration most, Dialled dialled) {
        this.server = server;
        this.most = most;
        this.dialled = dialled;
    }

    /**
     * A connection whose first bytes are a greeting.
     *
     * @throws TemporaryFailure when the server cannot be reached
     * @throws PermanentFailure when it is not to be trusted, or offers no privacy
     */
    Connection connect() {
        Socket socket = reach();
        Alarm alarm = new Alarm(socket, GREETING, most);
        try {
            return secure(socket, alarm);
        } catch (IOException e) {
            close(socket, alarm);
            throw alarm.rang().isEmpty()
                    ? Unreachable.failure(server, e)
                    : Unreachable.silence(server, alarm.rang(), e);
        } catch (PortFailure e) {
            close(socket, alarm);
            throw e;
        }
    }

    private Connection secure(Socket socket, Alarm alarm) throws IOException {
        Guard guard = new Guard(GREETING);
        if (server.encryption() == Encryption.TLS) {
            return over(new Tls(server).over(socket), socket, guard, alarm, new byte[0]);
        }
        if (server.encryption() == Encryption.STARTTLS) {
            Tls tls = new Tls(server);
            new StartTls(server, socket).agree();
            return over(tls.over(socket), socket, guard, alarm, GREETING_AFTER_TLS);
        }
        InputStream in = new GuardedStream(socket.getInputStream(), guard);
        return new Connection(socket, in, socket.getOutputStream(), guard, alarm, new Protection.InTheOpen());
    }

    private static Connection over(SSLSocket tls, Socket socket, Guard guard, Alarm alarm, byte[] first)
            throws IOException {
        InputStream said = new SequenceInputStream(new ByteArrayInputStream(first), tls.getInputStream());
        InputStream in = new GuardedStream(said, guard);
        return new Connection(socket, in, tls.getOutputStream(), guard, alarm, Shown.protection(tls.getSession()));
    }

    private Socket reach() {
        IOException last = new IOException("the name has no address");
        for (InetAddress address : addresses()) {
            try {
                return reach(address);
            } catch (IOException e) {
                last = e;
            }
        }
        throw Unreachable.failure(server, last);
    }

    private Socket reach(InetAddress address) throws IOException {
        if (server.encryption() == Encryption.NONE && !address.isLoopbackAddress()) {
            throw new PermanentFailure(
                    server + " would get the password in the open",
                    "use TLS (port 993), or STARTTLS",
                    new IllegalArgumentException(address.toString()));
        }
        Socket socket = new Socket();
        dialled.begin(socket);
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(new InetSocketAddress(address, server.port()), patience());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private int patience() {
        return (int) Math.min(CONNECT_MILLIS, Math.max(1, most.toMillis()));
    }

    private InetAddress[] addresses() {
        try {
            return InetAddress.getAllByName(server.host());
        } catch (UnknownHostException e) {
            throw Unreachable.failure(server, e);
        }
    }

    private static void close(Socket socket, Alarm alarm) {
        alarm.close();
        try {
            socket.close();
        } catch (IOException e) {
            // It was gone already.
        }
    }
}
