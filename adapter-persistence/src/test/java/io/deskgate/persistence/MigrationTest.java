package io.deskgate.persistence;

import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.BranchRepositoryContract;
import io.deskgate.core.port.Crowd;
import io.deskgate.core.port.DeskContract;
import io.deskgate.core.ticket.Branch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty database becomes a desk once, whoever else tries at the same moment and wherever it is broken off. */
class MigrationTest {
    private static final int PROCESSES = 4;

    @TempDir
    Path folder;

    @Test
    void manyThreadsOpenAnEmptyFileAtOnce() {
        assertOneDesk("jdbc:sqlite:" + folder.resolve("desk.db"));
    }

    @Test
    void manyThreadsOpenAnEmptyServerAtOnce() {
        assertOneDesk(PostgresServer.newSchema());
    }

    @Test
    void manyProcessesOpenAnEmptyFileAtOnce() throws IOException, InterruptedException {
        assertProcessesAgree("jdbc:sqlite:" + folder.resolve("desk.db"));
    }

    @Test
    void manyProcessesOpenAnEmptyServerAtOnce() throws IOException, InterruptedException {
        assertProcessesAgree(PostgresServer.newSchema());
    }

    @Test
    void aKilledMigrationIsTakenUpAgain() throws IOException, InterruptedException {
        String file = "jdbc:sqlite:" + folder.resolve("desk.db");
        String schema = PostgresServer.newSchema();
        for (int life = 400; life < 1600; life += 300) {
            killAfter(life, file);
            killAfter(life, schema);
        }

        assertOneDesk(file);
        assertOneDesk(schema);
    }

    /** Opens a store and leaves. */
    static final class Opener {
        public static void main(String[] arguments) {
            TicketStore.open(arguments[0], NOON).close();
        }
    }

    private static void assertOneDesk(String url) {
        DeskContract store = () -> StoreDesk.at(url);
        List<List<Branch>> seen =
                Crowd.of(12, store, (desk, number) -> desk.branches().all());

        assertThat(seen).containsOnly(List.of(BranchRepositoryContract.SUPPORT));
    }

    private static void assertProcessesAgree(String url) throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(ChildJvm.start(Opener.class, List.of(), url));
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertOneDesk(url);
    }

    private static void killAfter(int millis, String url) throws IOException, InterruptedException {
        Process process = ChildJvm.start(Opener.class, List.of(), url);
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }
}
