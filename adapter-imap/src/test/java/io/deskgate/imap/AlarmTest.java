package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AlarmTest {
    private static final Step SHORT = Step.waiting("waiting for a drip", Duration.ofMillis(200));

    @Test
    void aServerThatDripsIsCutAllTheSame() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(InetAddress.getLoopbackAddress(), door.getLocalPort());
                Socket server = door.accept();
                Alarm alarm = new Alarm(client, SHORT, Duration.ofHours(1))) {
            drip(server);

            assertThatThrownBy(() -> readForever(client)).isInstanceOf(IOException.class);
            assertThat(alarm.rang()).isEqualTo("waiting for a drip is not done after 0 s");
        }
    }

    @Test
    void aStepThatEndsInTimeIsNotCut() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(InetAddress.getLoopbackAddress(), door.getLocalPort());
                Alarm alarm = new Alarm(client, Step.of("anything"), Duration.ofHours(1))) {
            alarm.set(SHORT);
            alarm.rest();

            assertThat(alarm.rang()).isEmpty();
            assertThat(client.isClosed()).isFalse();
        }
    }

    private static void readForever(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        while (in.read() >= 0) {
            // the next byte comes in time, each time
        }
    }

    private static void drip(Socket server) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    server.getOutputStream().write('x');
                    Thread.sleep(10);
                }
            } catch (IOException | InterruptedException e) {
                // The client was cut off.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
