package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many who begin to log in and then say no more keep nobody else waiting. */
class SilentVisitorsTest {
    private static final int MORE_THAN_THERE_ARE_THREADS = 60;
    private static final String BEGINNING = "POST /login HTTP/1.1\r\nHost: %s\r\nContent-Length: 1000\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\ntoken=";

    private final DeskInTest desk = new DeskInTest();
    private final List<Socket> silent = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : silent) {
            socket.close();
        }
        desk.close();
    }

    // Far less than the silence after which a connection is given up.
    @Test
    @Timeout(15)
    void othersLogIn() throws IOException {
        for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
            beginToLogIn();
        }

        Browser browser = new Browser(desk.address()).logIn("ada", "adaadaadaadaadaada");

        assertThat(browser.get("/tickets").statusCode()).isEqualTo(200);
    }

    private void beginToLogIn() throws IOException {
        URI address = URI.create(desk.address());
        Socket socket = new Socket(address.getHost(), address.getPort());
        silent.add(socket);
        socket.getOutputStream()
                .write(BEGINNING.formatted(address.getAuthority()).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
