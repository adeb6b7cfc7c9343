package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void aProcessThatTakesTooLongEndsWithTheCodeGiven() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        java(), "-cp", System.getProperty("java.class.path"), Hangs.class.getName())
                .redirectErrorStream(true)
                .start();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(75);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("deskgate: not done after 1 s");
    }

    @Test
    void oursComesBeforePostfixGivesUp() {
        assertThat(Deadline.OF_ONE_MESSAGE).isLessThan(Duration.ofSeconds(1000));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Would wait for ever. */
    static final class Hangs {
        private Hangs() {}

        /** Hangs. */
        public static void main(String[] arguments) throws InterruptedException {
            Deadline.start(Duration.ofSeconds(1), 75, Surroundings.ofThisProcess());
            Thread.currentThread().join();
        }
    }
}
