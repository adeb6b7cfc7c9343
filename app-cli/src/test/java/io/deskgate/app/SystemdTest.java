package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemdTest {
    private final List<String> complaints = new ArrayList<>();

    @Test
    void signsAreGivenTwiceWithinTheTimeSystemdWaits() {
        assertThat(systemd(Map.of("WATCHDOG_USEC", "60000000")).watchdog()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whereNobodyWaitsForSignsTheyAreRare() {
        assertThat(systemd(Map.of()).watchdog()).isEqualTo(Duration.ofDays(1));
        assertThat(systemd(Map.of("WATCHDOG_USEC", "soon")).watchdog()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void withoutSystemdNothingIsTold() {
        systemd(Map.of()).tell("READY=1");

        assertThat(complaints).isEmpty();
    }

    @Test
    void whatDoesNotGetThroughIsComplainedAboutOnce() {
        Systemd systemd = systemd(Map.of("NOTIFY_SOCKET", "/nowhere/notify"));

        systemd.tell("READY=1");
        systemd.tell("WATCHDOG=1");

        assertThat(complaints).singleElement().asString().startsWith("systemd is not told that we are well");
    }

    private Systemd systemd(Map<String, String> environment) {
        return new Systemd(environment, complaints::add);
    }
}
