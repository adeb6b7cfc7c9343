package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.web.BrowserDesk.Place;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One visitor gets only so many connections; a proxy, behind whom there are many, gets all. */
class FairShareTest {
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Test
    @Timeout(60)
    void oneTooManyIsEndedAndRoomIsGivenBack() throws IOException {
        try (DeskInTest desk = new DeskInTest()) {
            for (int i = 0; i < FairShare.MOST_CONNECTIONS_OF_ONE; i++) {
                assertThat(isAnswered(desk)).isTrue();
            }
            assertThat(isAnswered(desk)).isFalse();

            open.remove(0).close();

            while (!isAnswered(desk)) {
                // The server has not heard yet that one of them left.
                open.remove(open.size() - 1).close();
            }
        }
    }

    @Test
    @Timeout(60)
    void aTrustedProxyGetsMore() throws IOException {
        Place behindAProxy = new Place("127.0.0.1", 0, Set.of(), Set.of("127.0.0.1"), List.of());
        try (DeskInTest desk = new DeskInTest(behindAProxy)) {
            for (int i = 0; i < FairShare.MOST_CONNECTIONS_OF_ONE; i++) {
                isAnswered(desk);
            }

            assertThat(isAnswered(desk)).isTrue();
        }
    }

    private boolean isAnswered(DeskInTest desk) throws IOException {
        URI address = URI.create(desk.address());
        Socket socket = new Socket(address.getHost(), address.getPort());
        open.add(socket);
        try {
            String request = "HEAD /login HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return in.read() == 'H';
        } catch (SocketException ended) {
            return false;
        }
    }
}
