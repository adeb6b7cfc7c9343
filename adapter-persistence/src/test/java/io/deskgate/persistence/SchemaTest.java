package io.deskgate.persistence;

import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.persistence.TicketStore.SchemaState;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void theNewestVersionIsThatOfTheNewestMigration() throws IOException, URISyntaxException {
        URI migrations = Schema.class.getResource("/db/migration").toURI();
        try (Stream<Path> files = Files.list(Path.of(migrations))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .extracting(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .contains(Schema.NEWEST)
                    .allMatch(version -> version <= Schema.NEWEST);
        }
    }

    @Test
    void lookingAtAMissingFileCreatesNone() {
        SchemaState state = TicketStore.inspect(sqlite(), NOON);

        assertThat(state).isEqualTo(new SchemaState(sqlite(), "no file yet", 0, Schema.NEWEST));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOpenedStoreTellsWhereItStands() {
        TicketStore.open(sqlite(), NOON).close();

        SchemaState state = TicketStore.inspect(sqlite(), NOON);

        assertThat(state.version()).isEqualTo(Schema.NEWEST);
        assertThat(state.product()).startsWith("SQLite 3.");
    }

    @Test
    void aPostgresStoreTellsWhereItStands() {
        String url = PostgresServer.newSchema();
        assertThat(TicketStore.inspect(url, NOON).version()).isZero();

        TicketStore.open(url, NOON).close();

        assertThat(TicketStore.inspect(url, NOON).version()).isEqualTo(Schema.NEWEST);
        assertThat(TicketStore.inspect(url, NOON).product()).startsWith("PostgreSQL 17.");
    }

    @Test
    void aSchemaNewerThanTheProgramIsLeftAlone() {
        TicketStore.open(sqlite(), NOON).close();
        Sqlite.execute(
                file(),
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99', 'x', 1, 1)");

        assertThatThrownBy(() -> TicketStore.open(sqlite(), NOON))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContainingAll("99", "newer deskgate", file().toString());
    }

    @Test
    void aDatabaseOfSomebodyElseIsLeftAlone() {
        Sqlite.execute(file(), "CREATE TABLE theirs (id INTEGER)");

        assertThatThrownBy(() -> TicketStore.open(sqlite(), NOON)).isInstanceOf(PermanentFailure.class);
    }

    private Path file() {
        return folder.resolve("desk.db");
    }

    private String sqlite() {
        return "jdbc:sqlite:" + file();
    }
}
