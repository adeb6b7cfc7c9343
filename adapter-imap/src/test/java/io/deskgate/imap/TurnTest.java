package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TurnTest {
    @Test
    void theOldestComeFirst() {
        Turn turn = turn(List.of(1L, 2L, 3L), List.of(), 2);

        assertThat(turn.next()).containsExactly(1L, 2L);
        turn.came(2);
        assertThat(turn.isOver()).isTrue();
        assertThat(turn.rest()).containsExactly(3L);
    }

    @Test
    void whatStaysOpenLeavesHalfOfThePlacesToNewMail() {
        assertThat(turn(List.of(1L, 2L, 3L, 4L, 11L, 12L, 13L), List.of(1L, 2L, 3L, 4L), 4)
                        .next())
                .containsExactly(1L, 2L, 11L, 12L);
        assertThat(turn(List.of(1L, 11L), List.of(1L), 1).next()).containsExactly(11L);
    }

    @Test
    void nobodyGivesAwayAPlaceThatIsNotWanted() {
        assertThat(turn(List.of(1L, 2L, 3L, 11L), List.of(1L, 2L, 3L), 4).next())
                .containsExactly(1L, 2L, 3L, 11L);
        assertThat(turn(List.of(1L, 11L, 12L, 13L), List.of(1L), 4).next()).containsExactly(1L, 11L, 12L, 13L);
    }

    @Test
    void whatDidNotComeInTakesNoPlace() {
        Turn turn = turn(List.of(1L, 2L, 3L, 11L), List.of(1L, 2L, 3L), 2);

        assertThat(turn.next()).containsExactly(1L, 11L);
        turn.came(1);
        assertThat(turn.next()).containsExactly(2L);
        turn.came(0);
        assertThat(turn.next()).containsExactly(3L);
        turn.came(0);
        assertThat(turn.isOver()).isTrue();
    }

    private static Turn turn(List<Long> waiting, List<Long> open, int places) {
        return new Turn(new TreeSet<>(waiting), new TreeSet<>(open), places);
    }
}
