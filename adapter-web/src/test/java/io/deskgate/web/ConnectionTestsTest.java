package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.desk.CheckChannels;
import io.deskgate.core.desk.ReadSettings;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.Finding.Grade;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.settings.ThisRun;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionTestsTest {
    private final CountDownLatch asked = new CountDownLatch(ConnectionTests.MOST_AT_ONCE);
    private final CountDownLatch answered = new CountDownLatch(1);

    @AfterEach
    void answer() {
        answered.countDown();
    }

    @Test
    void aServerThatIsNotDoneInTimeKeepsNobodyWaiting() {
        Finding finding = slow(Duration.ofMillis(50))
                .test(SettingsForm.ALL_DEFAULTS)
                .findings()
                .get(0);

        assertThat(finding.grade()).isEqualTo(Grade.TRY_LATER);
        assertThat(finding.found()).contains("not done after");
    }

    @Test
    void noMoreThanAFewAreTestedAtOnce() throws InterruptedException {
        ConnectionTests tests = slow(Duration.ofSeconds(50));
        for (int i = 0; i < ConnectionTests.MOST_AT_ONCE; i++) {
            CompletableFuture.runAsync(() -> tests.test(SettingsForm.ALL_DEFAULTS));
        }
        asked.await();

        assertThat(tests.test(SettingsForm.ALL_DEFAULTS).findings().get(0).found())
                .contains("other connections are being tested");
    }

    private ConnectionTests slow(Duration longest) {
        InMemoryDesk store = new InMemoryDesk(new HandClock());
        ReadSettings reading = new ReadSettings(store.settings(), store.branches(), ThisRun.PLAIN);
        return new ConnectionTests(new CheckChannels(reading, (settings, most) -> wait(asked, answered)), longest);
    }

    private static Checkup wait(CountDownLatch asked, CountDownLatch answered) {
        asked.countDown();
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Checkup.of(Finding.ok(Aspect.CONNECTION, "done"));
    }
}
