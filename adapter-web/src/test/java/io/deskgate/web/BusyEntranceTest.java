package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.intake.LogIn;
import io.deskgate.core.port.PasswordHasher;
import io.deskgate.core.settings.Secret;
import io.deskgate.web.Answer.LogInForm;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More log-ins at once than passwords may be hashed at once. */
@Timeout(60)
class BusyEntranceTest {
    private static final int AT_ONCE = 2;

    private final HandClock clock = new HandClock();
    private final InMemoryDesk store = new InMemoryDesk(clock);
    private final Tokens tokens = new Tokens(new SecureRandom());
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore goOn = new Semaphore(0);
    private final Entrance entrance = new Entrance(
            new LogIn(store.accounts(), new SlowHasher()),
            new Sessions(store.sessions(), tokens, clock),
            new LoginBrake(clock),
            tokens);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        goOn.release(1_000);
        threads.shutdownNow();
    }

    @Test
    void whoComesWhileAllAreBusyIsAskedToTryAgain() throws Exception {
        List<Future<Integer>> first = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            first.add(threads.submit(this::guess));
        }
        begun.acquire(AT_ONCE);

        assertThat(threads.submit(this::guess).get(20, TimeUnit.SECONDS)).isEqualTo(503);
        goOn.release(1_000);
        for (Future<Integer> answer : first) {
            assertThat(answer.get()).isEqualTo(401);
        }
        assertThat(guess()).isEqualTo(401);
    }

    private int guess() {
        Map<String, String> cookies = Map.of(Entrance.FORM_COOKIE, "token");
        Ask ask = new Ask("POST", Entrance.PATH, Form.EMPTY, "desk", "192.0.2.1", true, cookies, "", "");
        Form form = new Form(Map.of(
                "token", List.of("token"), "address", List.of("kim@desk.example"), "password", List.of("wrong")));
        return ((LogInForm) entrance.answer(ask, () -> form)).status();
    }

    /** Takes as long as the test wants. */
    private final class SlowHasher implements PasswordHasher {
        @Override
        public PasswordHash hash(NewPassword password) {
            return new PasswordHash("none");
        }

        @Override
        public boolean matches(Secret password, PasswordHash hash) {
            begun.release();
            goOn.acquireUninterruptibly();
            return false;
        }
    }
}
