package io.deskgate.core.port;

import static io.deskgate.core.port.AccountRepositoryContract.ADA;
import static io.deskgate.core.port.AccountRepositoryContract.HASH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.Role;
import io.deskgate.core.account.SessionKey;
import io.deskgate.core.email.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link SessionRepository} keeps. */
public interface SessionRepositoryContract extends DeskContract {
    /** A session. */
    SessionKey KEY = new SessionKey("a".repeat(64));

    /** When it ends. */
    Instant END = Samples.NOON.plus(Duration.ofHours(12));

    @Test
    default void aSessionIsFoundThroughEveryDoorUntilItEnds() {
        try (Desk desk = open();
                Desk other = open()) {
            begin(desk);

            assertThat(other.sessions().find(KEY, END.minusMillis(1))).contains(ADA);
            assertThat(other.sessions().find(KEY, END)).isEmpty();
        }
    }

    @Test
    default void anUnknownSessionIsNobodys() {
        try (Desk desk = open()) {
            begin(desk);
            assertThat(desk.sessions().find(new SessionKey("b".repeat(64)), Samples.NOON))
                    .isEmpty();
        }
    }

    @Test
    default void aSessionCanBeEnded() {
        try (Desk desk = open()) {
            begin(desk);
            desk.sessions().end(KEY);

            assertThat(desk.sessions().find(KEY, Samples.NOON)).isEmpty();
        }
    }

    @Test
    default void aNewRoleCountsInOpenSessions() {
        try (Desk desk = open()) {
            begin(desk);
            desk.accounts().setRole(ADA.person().mailbox(), Role.AGENT);

            assertThat(desk.sessions().find(KEY, Samples.NOON)).contains(new Account(ADA.person(), Role.AGENT));
        }
    }

    @Test
    default void aNewPasswordEndsAllSessions() {
        try (Desk desk = open()) {
            begin(desk);
            desk.accounts().setPassword(ADA.person().mailbox(), HASH);

            assertThat(desk.sessions().find(KEY, Samples.NOON)).isEmpty();
        }
    }

    @Test
    default void aDeletedAccountHasNoSessions() {
        try (Desk desk = open()) {
            begin(desk);
            desk.accounts().delete(ADA.person().mailbox());

            assertThat(desk.sessions().find(KEY, Samples.NOON)).isEmpty();
        }
    }

    @Test
    default void nobodyBeginsASessionWithoutAnAccount() {
        try (Desk desk = open()) {
            assertThatThrownBy(() -> desk.sessions().begin(KEY, EmailAddress.of("x@y"), Samples.NOON, END))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("x@y");
        }
    }

    private static void begin(Desk desk) {
        desk.accounts().add(ADA, HASH);
        desk.sessions().begin(KEY, ADA.person().mailbox(), Samples.NOON, END);
    }
}
