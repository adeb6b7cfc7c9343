package io.deskgate.core.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MailboxPositionTest {
    private static final MailboxPosition SEVEN = MailboxPosition.atStartOf(7);

    @Test
    void whatIsOpenedIsSeenAndNotDone() {
        MailboxPosition position = SEVEN.opened(List.of(3L, 5L));

        assertThat(position.highestUid()).isEqualTo(5);
        assertThat(position.open()).containsExactly(3L, 5L);
    }

    @Test
    void whatIsDoneIsNoLongerOpen() {
        MailboxPosition position = SEVEN.opened(List.of(3L, 5L)).done(List.of(3L));

        assertThat(position).isEqualTo(new MailboxPosition(7, 5, new TreeSet<>(List.of(5L))));
    }

    @Test
    void whatIsDoneWithoutBeingOpenedCountsAsSeen() {
        assertThat(SEVEN.done(List.of(9L))).isEqualTo(new MailboxPosition(7, 9, new TreeSet<>()));
    }

    @Test
    void anOlderMessageThatIsDoneDoesNotLowerTheHighest() {
        MailboxPosition position = SEVEN.done(List.of(9L)).opened(List.of(2L));

        assertThat(position.highestUid()).isEqualTo(9);
        assertThat(position.open()).containsExactly(2L);
    }

    @Test
    void nothingIsOpenAboveTheHighest() {
        assertThatThrownBy(() -> new MailboxPosition(7, 1, new TreeSet<>(List.of(2L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
    }
}
