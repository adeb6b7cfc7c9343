package io.deskgate.persistence;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.fake.FixedKeys;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.intake.IntakePorts;
import io.deskgate.core.intake.ReceiveEmail;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No question of a message on its way reads a table that grows with the desk from end to end. */
class IntakePlanTest {
    private static final Set<String> GROWING = Set.of(
            "ticket",
            "comment",
            "email",
            "email_chunk",
            "attachment",
            "attachment_chunk",
            "message_id",
            "person",
            "watcher",
            "former_key",
            "reopening");
    /** In SQLite's words: a reporter may have as many tickets as the desk. */
    private static final String ALL_OF_A_REPORTER = "ticket_by_reporter_time (reporter_id=?)";

    private static final String NO_INDEX = "select id from email where reason = ?";

    @TempDir
    Path folder;

    @Test
    void sqliteFindsEverythingByAnIndex() throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("desk.db");

        assertThat(scansOnTheWayOfMail(url)).isEmpty();
        assertThat(scans(url, Set.of(NO_INDEX))).hasSize(1);
    }

    @Test
    void postgresFindsEverythingByAnIndex() throws SQLException {
        String url = PostgresServer.newSchema();

        assertThat(scansOnTheWayOfMail(url)).isEmpty();
        assertThat(scans(url, Set.of(NO_INDEX))).hasSize(1);
    }

    private static List<String> scansOnTheWayOfMail(String url) throws SQLException {
        TicketStore.open(url, StoreDesk.NOON).close();
        Overheard overheard = new Overheard();
        try (TicketStore store = new TicketStore(overheard.database(Database.at(url)), StoreDesk.NOON)) {
            receiveAllKinds(store);
        }
        assertThat(overheard.statements()).hasSizeGreaterThan(20);
        return scans(url, overheard.statements());
    }

    private static void receiveAllKinds(TicketStore store) {
        HandClock clock = new HandClock();
        ReceiveEmail receive = new ReceiveEmail(
                new IntakePorts(
                        store.ledger(),
                        new PlainEmailParser(),
                        store.tickets(),
                        store.branches(),
                        store.traffic(),
                        FixedKeys.of("a key"),
                        store.accounts()),
                clock,
                clock);
        EmailText first = anEmail().with("Cc", "lee@customer.example, max@elsewhere.example");
        List<EmailText> messages = List.of(
                first,
                first,
                first.with("Received", "once more"),
                answer("m2"),
                answer("m3").from("mallory@stranger.example"),
                anEmail().withId("m4@customer.example").about("Re: [SUP-1] again"),
                answer("m5").with("Auto-Submitted", "auto-replied"),
                anEmail()
                        .withId("m6@customer.example")
                        .from("lee@customer.example")
                        .about("Else"));
        messages.forEach(message -> receive.receive(message.raw(), new Envelope("", "", "", "pipe")));
    }

    private static EmailText answer(String id) {
        return anEmail()
                .withId(id + "@customer.example")
                .answering("m1@customer.example")
                .saying(id);
    }

    private static List<String> scans(String url, Set<String> statements) throws SQLException {
        List<String> scans = new ArrayList<>();
        boolean sqlite = url.startsWith(SqliteDatabase.SCHEME);
        // Else PostgreSQL's driver wants values for the parameters of a statement that is only explained.
        try (Connection connection = DriverManager.getConnection(sqlite ? url : url + "&preferQueryMode=simple");
                Statement explain = connection.createStatement()) {
            if (!sqlite) {
                // Without it an empty table is read as a whole, as is quickest until it has grown.
                Database.at(url).prepareForMany(connection);
            }
            for (String statement : statements) {
                if (sqlite && statement.startsWith("insert into")) {
                    // Explained with checks of foreign keys that run only while some key has no row to point to.
                    continue;
                }
                String plan = plan(explain, statement, sqlite);
                if (readsAGrowingTable(plan, sqlite ? "scan " : "seq scan on ")) {
                    scans.add(statement + "\n" + plan);
                }
            }
        }
        return scans;
    }

    private static String plan(Statement explain, String statement, boolean sqlite) throws SQLException {
        String asked = sqlite ? "EXPLAIN QUERY PLAN " + statement : "EXPLAIN (GENERIC_PLAN) " + numbered(statement);
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = explain.executeQuery(asked)) {
            int last = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                plan.append(rows.getString(last).toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        return plan.toString();
    }

    private static boolean readsAGrowingTable(String plan, String scan) {
        if (plan.contains(ALL_OF_A_REPORTER)) {
            return true;
        }
        for (int at = plan.indexOf(scan); at >= 0; at = plan.indexOf(scan, at + 1)) {
            if (GROWING.contains(plan.substring(at + scan.length()).split("[^a-z_]", 2)[0])) {
                return true;
            }
        }
        return false;
    }

    /** With {@code $1}, {@code $2}… in place of question marks. */
    private static String numbered(String statement) {
        StringBuilder numbered = new StringBuilder();
        int parameters = 0;
        for (char c : statement.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++parameters : String.valueOf(c));
        }
        return numbered.toString();
    }
}
