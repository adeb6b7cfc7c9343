package io.deskgate.persistence;

import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deskgate.core.port.ContentRefused;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.persistence.SqliteConnection.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;

class SqliteTroubleTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("desk.db");
    }

    @Test
    void whatOurPromisesRestOnIsInForce() throws SQLException {
        TicketStore.open("jdbc:sqlite:" + file, NOON).close();

        try (Connection connection = new SqliteDatabase(file).connect()) {
            assertThat(SqliteConnection.settings(connection)).isEqualTo(new Settings("wal", 2, true));
        }
    }

    @Test
    void settingsThatBreakAPromiseAreNotGoodEnough() {
        assertThat(new Settings("delete", 2, true).keepPromises()).isFalse();
        assertThat(new Settings("wal", 1, true).keepPromises()).isFalse();
        assertThat(new Settings("wal", 2, false).keepPromises()).isFalse();
    }

    @Test
    void urlsThatNameNoFileAreRefused() {
        assertRefused("jdbc:sqlite:");
        assertRefused("jdbc:sqlite::memory:");
        assertRefused("jdbc:mysql://bob:secret@host/desk");
        assertRefused("desk.db");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(file, "This is a letter, not a database. ".repeat(100));

        assertRefused("jdbc:sqlite:" + file);
    }

    @Test
    void aFolderThatCannotBeMadeMayBeThereLater() throws IOException {
        Files.writeString(folder.resolve("taken"), "");

        assertThatThrownBy(() -> TicketStore.open("jdbc:sqlite:" + folder + "/taken/desk.db", NOON))
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContainingAll("taken/desk.db", "folder");
    }

    @Test
    void aLockedFileMayBeFreeLater() throws SQLException {
        Sqlite.execute(file, "CREATE TABLE one (id INTEGER)");
        try (Connection holder = Sqlite.connect(file);
                Statement statement = holder.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            assertFails("a lock", "INSERT INTO one VALUES (1)");
        }
    }

    @Test
    void aFullDiskMayHaveRoomLater() {
        assertFails(
                "free some space",
                "CREATE TABLE one (bytes BLOB)",
                "PRAGMA max_page_count = 5",
                "INSERT INTO one VALUES (zeroblob(1000000))");
    }

    @Test
    void whatCannotBeWrittenMayBeWritableLater() {
        assertFails("cannot be written", "PRAGMA query_only = 1", "CREATE TABLE one (id INTEGER)");
    }

    @Test
    void whatBreaksARuleOfATableIsRefusedEachTime() {
        assertRefusesContent("CREATE TABLE one (id INTEGER CHECK (id > 5))", "INSERT INTO one VALUES (1)");
        assertRefusesContent("CREATE TABLE two (id INTEGER PRIMARY KEY)", "INSERT INTO two VALUES ('letters')");
        assertRefusesContent("CREATE TABLE three (bytes BLOB)", "INSERT INTO three VALUES (zeroblob(2000000000))");
    }

    @Test
    void aDiskThatFailsIsToBeLookedAt() {
        SQLException error = new SQLException("disk I/O error", null, SQLiteErrorCode.SQLITE_IOERR_WRITE.code);

        assertThat(new SqliteDatabase(file).failure(error))
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContainingAll(file.toString(), "look at the system's log");
    }

    private void assertFails(String advice, String... sql) {
        IllegalStateException e = catchThrowableOfType(IllegalStateException.class, () -> Sqlite.execute(file, sql));
        PortFailure failure = new SqliteDatabase(file).failure((SQLException) e.getCause());
        assertThat(failure).isInstanceOf(TemporaryFailure.class).hasMessageContainingAll(file.toString(), advice);
    }

    private void assertRefusesContent(String... sql) {
        IllegalStateException e = catchThrowableOfType(IllegalStateException.class, () -> Sqlite.execute(file, sql));
        assertThat(new SqliteDatabase(file).failure((SQLException) e.getCause()))
                .isInstanceOf(ContentRefused.class);
    }

    private static void assertRefused(String url) {
        assertThatThrownBy(() -> TicketStore.open(url, NOON))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageNotContaining("secret");
    }
}
