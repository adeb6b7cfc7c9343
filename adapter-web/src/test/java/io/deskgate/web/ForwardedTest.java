package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.web.BrowserDesk.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guessing through a proxy on this machine that says who asked. */
class ForwardedTest {
    private final DeskInTest desk = new DeskInTest(new Place("127.0.0.1", 0, Set.of(), Set.of("127.0.0.1"), List.of()));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anAddressTheClientMakesUpBeforeTheProxysLineHidesNobody() {
        int status = 0;
        for (int i = 0; i <= LoginBrake.MOST_FROM_ONE_ADDRESS_FOR_ONE_ACCOUNT; i++) {
            status = guess("10.0.0." + i, "198.51.100.7");
        }

        assertThat(status).isEqualTo(429);
    }

    @Test
    void aNeighbourIsNotHeldUp() {
        for (int i = 0; i <= LoginBrake.MOST_FROM_ONE_ADDRESS_FOR_ONE_ACCOUNT; i++) {
            guess("198.51.100.7");
        }

        assertThat(guess("198.51.100.8")).isEqualTo(401);
    }

    private int guess(String... forwardedFor) {
        Browser browser = desk.browser();
        for (String line : forwardedFor) {
            browser.saying("X-Forwarded-For", line);
        }
        return browser.send("/login", "/login", "address", "ada@desk.example", "password", "wrong")
                .statusCode();
    }
}
