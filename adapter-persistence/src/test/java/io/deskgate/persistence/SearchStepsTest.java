package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts become searchable in steps, so that nothing else waits for long. */
class SearchStepsTest {
    private static final int MORE_THAN_A_STEP = 501;

    @TempDir
    Path folder;

    @Test
    void aStepLeavesTheRestToTheNext() {
        try (Desk desk = StoreDesk.at("jdbc:sqlite:" + folder.resolve("desk.db"))) {
            for (int i = 0; i < MORE_THAN_A_STEP; i++) {
                opened(desk, "Printer " + i + " is on fire");
            }

            assertThat(desk.work().makeSearchable()).isTrue();
            assertThat(desk.work().makeSearchable()).isFalse();
        }
    }
}
