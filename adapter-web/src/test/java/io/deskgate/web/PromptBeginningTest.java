package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.web.BrowserDesk.Place;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A header that comes drop by drop holds a connection no longer than it may. */
class PromptBeginningTest {
    private static final int PAUSE = 50;
    private static final int MOST_DROPS = 100;
    private static final String WHOLE = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final Duration HEADER = Duration.ofMillis(400);

    /** The beginning of a record of 16 kB in which a browser says what it can do. */
    private static final String HELLO = "\u0016\u0003\u0001\u0040\u0000\u0001\u0000\u003f\u007c\u0003\u0003";

    private static final String BEGUN = "GET / HTTP/1.1\r\nX: ";

    private final JettyServer server = JettyServer.start(Place.onThisMachine(0), new Answering(), HEADER);

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @Timeout(15)
    void endsTheFirst() throws Exception {
        try (Socket socket = connect()) {
            assertThat(drops(socket)).isLessThan(MOST_DROPS);
        }
    }

    @Test
    @Timeout(15)
    void endsTheSecond() throws Exception {
        try (Socket socket = connect()) {
            send(socket, WHOLE);
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            assertThat(drops(socket)).isLessThan(MOST_DROPS);
        }
    }

    // The answer takes longer than a header may, and so does the silence after it.
    @Test
    @Timeout(15)
    void leavesAnsweredAndSilentOnesAlone() throws Exception {
        try (Socket socket = connect()) {
            for (int i = 0; i < 2; i++) {
                send(socket, WHOLE);
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 200");
                Thread.sleep(800);
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
            }
        }
    }

    // The header is encrypted: each drop is a record.
    @Test
    @Timeout(30)
    void endsTheFirstThatIsEncrypted(@TempDir Path folder) throws Exception {
        OwnCertificate own = OwnCertificate.in(folder);
        JettyServer encrypted = JettyServer.start(own.place(), new Answering(), HEADER);
        URI address = URI.create(encrypted.address());
        try (Socket socket = own.trusting().getSocketFactory().createSocket(address.getHost(), address.getPort())) {
            assertThat(drops(socket)).isLessThan(MOST_DROPS);
        } finally {
            encrypted.stop();
        }
    }

    // The very first record never comes whole.
    @Test
    @Timeout(30)
    void endsAnEncryptionThatIsNeverAgreedOn(@TempDir Path folder) throws Exception {
        JettyServer encrypted = JettyServer.start(OwnCertificate.in(folder).place(), new Answering(), HEADER);
        URI address = URI.create(encrypted.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            assertThat(drops(socket, HELLO)).isLessThan(MOST_DROPS);
        } finally {
            encrypted.stop();
        }
    }

    private Socket connect() throws IOException {
        URI address = URI.create(server.address());
        return new Socket(address.getHost(), address.getPort());
    }

    private static int drops(Socket socket) throws Exception {
        return drops(socket, BEGUN);
    }

    private static int drops(Socket socket, String begun) throws Exception {
        try {
            send(socket, begun);
            for (int i = 0; i < MOST_DROPS; i++) {
                Thread.sleep(PAUSE);
                send(socket, "x");
            }
            return MOST_DROPS;
        } catch (SocketException | SSLException ended) {
            return 0;
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static final class Answering extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            Thread.sleep(800);
            response.setStatus(200);
            callback.succeeded();
            return true;
        }
    }
}
