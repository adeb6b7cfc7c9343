package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UidsTest {
    @Test
    void neighboursAreDrawnTogether() {
        assertThat(Uids.text(new TreeSet<>(List.of(1L, 2L, 3L, 7L, 9L, 10L)))).isEqualTo("1:3,7,9:10");
    }

    @Test
    void setsAreReadInAnyOrder() {
        assertThat(Uids.above(0, "9:7,1,3")).containsExactly(1L, 3L, 7L, 8L, 9L);
        assertThat(Uids.above(0, " 1 2 3\r\n")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatIsAtOrBelowTheFloorIsLeftOut() {
        assertThat(Uids.above(5, "1:6,5,8")).containsExactly(6L, 8L);
    }

    @Test
    void whatIsNoUidIsSkipped() {
        assertThat(Uids.above(0, "0,-1,x,4294967296,99999999999999999999,1:x,4294967295"))
                .containsExactly(4294967295L);
    }

    @Test
    void theSameHugeRangeAgainAndAgainCostsNothing() {
        String text = "1:4294967295,".repeat(20_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Uids.above(0, text)))
                .hasSize(Uids.MOST)
                .endsWith((long) Uids.MOST);
    }

    @Test
    void rangesMayOverlap() {
        assertThat(Uids.above(0, "5:8,1:3,2:6,6")).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void ofTooManyTheLowestAreTaken() {
        assertThat(Uids.above(0, "100:4294967295,1:3"))
                .hasSize(Uids.MOST)
                .startsWith(1L, 2L, 3L, 100L)
                .endsWith(Uids.MOST + 96L);
    }
}
