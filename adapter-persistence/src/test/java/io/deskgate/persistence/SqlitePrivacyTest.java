package io.deskgate.persistence;

import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has rights of another kind")
class SqlitePrivacyTest {
    @TempDir
    Path folder;

    @Test
    void aNewDatabaseCanBeReadByItsOwnerOnly() throws IOException {
        Path file = folder.resolve("new/desk.db");

        try (TicketStore store = TicketStore.open("jdbc:sqlite:" + file, NOON);
                Stream<Path> files = Files.list(file.getParent())) {
            assertThat(store.branches().all()).isNotEmpty();
            assertThat(files.filter(f -> !f.toString().endsWith(".migration-lock")))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(f -> assertThat(rights(f)).isEqualTo("rw-------"));
        }
        assertThat(rights(file.getParent())).isEqualTo("rwx------");
    }

    @Test
    void theRightsOfAnExistingDatabaseAreLeftAlone() throws IOException {
        Path file = Files.createFile(folder.resolve("desk.db"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        TicketStore.open("jdbc:sqlite:" + file, NOON).close();

        assertThat(rights(file)).isEqualTo("rw-r-----");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
