package io.deskgate.persistence;

import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.Desk;
import io.deskgate.core.port.Samples;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.TicketKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an older program has stored is all there after a migration. */
class UpgradeTest {
    private static final TicketKey FIRST = new TicketKey(new BranchKey("SUP"), 1);
    private static final List<String> CONVERSATION = List.of(
            "INSERT INTO person (address_key, address, name) VALUES ('ann@example.com', 'ann@example.com', 'Ann')",
            "INSERT INTO ticket (branch_id, number, subject, text, html, reporter_id, status, priority, source, created_at,"
                    + " updated_at) VALUES (1, 1, 'one', 'one', '', 1, 'NEW', 'LOW', 'EMAIL', 0, 0)",
            "INSERT INTO comment (ticket_id, author_id, text, html, created_at) VALUES (1, 1, 'two', '', 0)");

    @TempDir
    Path folder;

    @Test
    void commentsOfAFileFromBeforeSegmentsAreAllNew() throws SQLException {
        assertKept("jdbc:sqlite:" + folder.resolve("desk.db"));
    }

    @Test
    void commentsOfAServerFromBeforeSegmentsAreAllNew() throws SQLException {
        assertKept(PostgresServer.newSchema());
    }

    private static void assertKept(String url) throws SQLException {
        Database database = Database.at(url);
        firstVersion(database);
        execute(database, CONVERSATION);
        try (Desk desk = StoreDesk.at(url)) {
            Comment comment =
                    desk.tickets().find(FIRST).orElseThrow().comments().get(0);

            assertThat(comment.reply()).isEqualTo("two");
            assertThat(comment.shown()).isEqualTo(Shown.REPLY);
            assertThat(comment.hidesSomething()).isFalse();
            assertThat(Samples.commented(desk, FIRST, "three")).isNotNull();
        }
    }

    private static void firstVersion(Database database) {
        Map<String, String> placeholders = new HashMap<>(database.placeholders());
        placeholders.put("now", Long.toString(NOON.millis()));
        Flyway.configure()
                .dataSource(new NewConnections(database))
                .locations("classpath:db/migration")
                .placeholders(placeholders)
                .target("1")
                .load()
                .migrate();
    }

    private static void execute(Database database, List<String> lines) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }
}
