package io.deskgate.persistence;

import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.BranchRepositoryContract;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.Samples;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.SearchWords;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    @Test
    void ticketsFromBeforeAreListedAndFound() throws SQLException {
        for (String url : List.of("jdbc:sqlite:" + folder.resolve("desk.db"), PostgresServer.newSchema())) {
            Database database = Database.at(url);
            version(database, "1");
            execute(database, CONVERSATION);
            try (Desk desk = StoreDesk.at(url)) {
                assertThat(Samples.listed(desk)).containsExactly(FIRST);
                assertThat(Samples.listed(desk, TicketFilter.ALL.saying(SearchWords.of("two"))))
                        .containsExactly(FIRST);
                assertThat(desk.branches().all()).containsExactly(BranchRepositoryContract.SUPPORT);
            }
        }
    }

    @Test
    void ticketsMergedInARowOrInACircleLeadToOneThatIsNotMerged() throws SQLException {
        for (String url : List.of("jdbc:sqlite:" + folder.resolve("desk.db"), PostgresServer.newSchema())) {
            Database database = Database.at(url);
            version(database, "13");
            execute(database, List.of(CONVERSATION.get(0)));
            long[] mergedInto = {2, 3, 0, 5, 4, 4, 7, 3};
            for (int i = 0; i < mergedInto.length; i++) {
                execute(database, List.of(merged(i + 1, mergedInto[i])));
            }
            try (Desk desk = StoreDesk.at(url)) {
                assertThat(targets(desk, mergedInto.length)).containsExactly(3L, 3L, 3L, 4L, 4L, 4L, 7L, 3L);
            }
        }
    }

    private static String merged(int number, long into) {
        return "INSERT INTO ticket (branch_id, number, subject, text, html, reporter_id, status, priority, source,"
                + " created_at, updated_at, merged_into) VALUES (1, " + number
                + ", 'one', 'one', '', 1, 'CLOSED', 'LOW', 'EMAIL', 0, 0, " + into + ")";
    }

    private static List<Long> targets(Desk desk, int tickets) {
        return IntStream.rangeClosed(1, tickets)
                .mapToObj(number -> new TicketKey(new BranchKey("SUP"), number))
                .map(key -> desk.tickets().findByKeys(List.of(key)).get(key).value())
                .toList();
    }

    @Test
    void savedSettingsSurvive() throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("desk.db");
        Database database = Database.at(url);
        version(database, "3");
        execute(
                database,
                List.of(
                        "INSERT INTO setting (name, value) VALUES ('email.port', '1143')",
                        "INSERT INTO setting (name, value) VALUES ('of.a-newer-program', 'stays')"));
        try (Desk desk = StoreDesk.at(url)) {
            StoredSettings stored = desk.settings().read();
            assertThat(stored.form()).isEqualTo(SettingsForm.ALL_DEFAULTS.withText(Catalogue.EMAIL_PORT, "1143"));
            desk.settings().save(stored.form().withText(Catalogue.EMAIL_SSL, "no"), stored.version());
        }
        assertThat(Sqlite.value(folder.resolve("desk.db"), "SELECT value FROM setting WHERE name LIKE 'of.%'"))
                .isEqualTo("stays");
    }

    private static void assertKept(String url) throws SQLException {
        Database database = Database.at(url);
        version(database, "1");
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

    private static void version(Database database, String version) {
        Map<String, String> placeholders = new HashMap<>(database.placeholders());
        placeholders.put("now", Long.toString(NOON.millis()));
        Flyway.configure()
                .dataSource(new NewConnections(database))
                .locations("classpath:db/migration")
                .placeholders(placeholders)
                .target(version)
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
