package io.deskgate.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketKeyTest {
    @Test
    void readsWhatItWrites() {
        TicketKey key = new TicketKey(new BranchKey("SUP"), 42);

        assertThat(TicketKey.parse(key.toString())).contains(key);
    }

    @Test
    void readsLowerCase() {
        assertThat(TicketKey.parse("sup-42")).contains(new TicketKey(new BranchKey("SUP"), 42));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SUP", "SUP-", "-1", "S-1", "SUP-0", "SUP--1", "SUP-1x", "SUP-١", "SUP-9999999999999999999"})
    void whatIsNoKeyIsNone(String text) {
        assertThat(TicketKey.parse(text)).isEmpty();
    }

    @Test
    void aNumberBelowOneIsRefusedAndShown() {
        assertThatThrownBy(() -> new TicketKey(new BranchKey("SUP"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }
}
