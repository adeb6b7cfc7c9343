package io.deskgate.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.settings.Secret;
import org.junit.jupiter.api.Test;

/** What every {@link KeptSecrets} keeps. */
public interface KeptSecretsContract extends DeskContract {
    @Test
    default void whatWasNeverKeptIsNoSecret() {
        try (Desk desk = open()) {
            assertThat(desk.keptSecrets().find("of nobody").isEmpty()).isTrue();
        }
    }

    @Test
    default void whatIsKeptIsFoundThroughEveryDoor() {
        try (Desk desk = open();
                Desk other = open()) {
            desk.keptSecrets().keep("main", Secret.of("gr\u00fcn \uD83D\uDE00"));

            assertThat(other.keptSecrets().find("main").reveal()).isEqualTo("gr\u00fcn \uD83D\uDE00");
        }
    }

    @Test
    default void theLastOneCountsAndEachNameHasItsOwn() {
        try (Desk desk = open()) {
            desk.keptSecrets().keep("main", Secret.of("one"));
            desk.keptSecrets().keep("sales", Secret.of("two"));
            desk.keptSecrets().keep("main", Secret.of("three"));

            assertThat(desk.keptSecrets().find("main").reveal()).isEqualTo("three");
            assertThat(desk.keptSecrets().find("sales").reveal()).isEqualTo("two");
        }
    }

    @Test
    default void manyWhoKeepAtOnceLeaveOne() {
        Crowd.of(8, this, (desk, number) -> {
            desk.keptSecrets().keep("crowded", Secret.of("of " + number));
            return true;
        });

        try (Desk desk = open()) {
            assertThat(desk.keptSecrets().find("crowded").reveal()).startsWith("of ");
        }
    }
}
