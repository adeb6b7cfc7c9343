package io.deskgate.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link BranchRepository} keeps. */
public interface BranchRepositoryContract extends DeskContract {
    /** The branch of a new store. */
    Branch SUPPORT = new Branch(new BranchId(1), new BranchKey("SUP"), "Support");

    @Test
    default void aNewStoreHasTheBranchSupport() {
        try (Desk desk = open()) {
            assertThat(desk.branches().all()).containsExactly(SUPPORT);
            assertThat(desk.branches().defaultBranch()).isEqualTo(SUPPORT);
        }
    }

    @Test
    default void anAddedBranchComesBehindTheOthersAndIsSeenThroughEveryDoor() {
        try (Desk desk = open();
                Desk other = open()) {
            Branch added = desk.branches().add(new BranchKey("ACME"), "Acme \uD83D\uDE00");

            assertThat(added.name()).isEqualTo("Acme \uD83D\uDE00");
            assertThat(other.branches().all()).containsExactly(SUPPORT, added);
            assertThat(other.branches().defaultBranch()).isEqualTo(SUPPORT);
        }
    }

    @Test
    default void aKeyIsTakenOnce() {
        try (Desk desk = open()) {
            assertThatThrownBy(() -> desk.branches().add(new BranchKey("SUP"), "Supply"))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("SUP");
            assertThat(desk.branches().all()).containsExactly(SUPPORT);
        }
    }

    @Test
    default void oneOfManyWhoWantTheSameKeyGetsIt() {
        List<Boolean> got = Crowd.of(8, this, (desk, number) -> adds(desk, "ACME"));

        assertThat(got).containsOnlyOnce(true);
    }

    private static boolean adds(Desk desk, String key) {
        try {
            desk.branches().add(new BranchKey(key), "Acme");
            return true;
        } catch (PermanentFailure taken) {
            return false;
        }
    }
}
