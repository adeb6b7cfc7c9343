package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A browser's own client does not let us lie about the host, so this speaks for itself. */
class HostCheckTest {
    private final DeskInTest desk = new DeskInTest();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNameThatIsNotOursIsRefused() throws IOException {
        assertThat(statusFor("evil.example")).isEqualTo("HTTP/1.1 421 ");
    }

    @Test
    void thisMachineIsOurs() throws IOException {
        assertThat(statusFor("localhost:1234")).isEqualTo("HTTP/1.1 200 ");
    }

    private String statusFor(String host) throws IOException {
        URI address = URI.create(desk.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(13), StandardCharsets.US_ASCII);
        }
    }
}
