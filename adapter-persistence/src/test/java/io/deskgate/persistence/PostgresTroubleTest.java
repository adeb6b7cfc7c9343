package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.mail;
import static io.deskgate.persistence.StoreDesk.NOON;
import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.port.ContentRefused;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresTroubleTest {
    private final String url = PostgresServer.newSchema();

    @Test
    void aServerThatIsDownMayBeUpLater() {
        assertThatThrownBy(() -> TicketStore.open("jdbc:postgresql://localhost:1/desk?user=bob&password=secret", NOON))
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContainingAll("jdbc:postgresql://localhost:1/desk", "reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatTheUrlKeepsSecretIsNeverShown() {
        assertThatThrownBy(() -> TicketStore.open("jdbc:postgresql://h:no-port/desk?password=secret", NOON))
                .isInstanceOf(PermanentFailure.class)
                .hasStackTraceContaining("jdbc:postgresql://h:no-port/desk")
                .extracting(PostgresTroubleTest::everythingIn)
                .asString()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db.example", "localhost,db.example", "192.0.2.1:5432", "[2001:db8::1]", "127.example"})
    void aServerOnAnotherMachineNeedsAWordOnEncryption(String host) {
        assertThatThrownBy(() -> TicketStore.open("jdbc:postgresql://" + host + "/desk?user=u&password=secret", NOON))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContainingAll(host, "sslmode=verify-full", "sslmode=disable")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//db.example/desk?sslmode=verify-full",
                "//db.example/desk?ssl=true",
                "//db.example/desk?sslmode=disable",
                "//localhost:5433/desk",
                "//127.0.0.1/desk",
                "//[::1]:5432/desk",
                "//localhost,127.0.0.1/desk",
                "desk",
                "///desk"
            })
    void otherwiseTheAddressIsTaken(String rest) {
        assertThat(PostgresDatabase.at("jdbc:postgresql:" + rest)).isNotNull();
    }

    @Test
    void anUnknownDatabaseOrUserIsRefused() {
        String unknown = PostgresServer.url().replace("/postgres?", "/nowhere?");

        assertThatThrownBy(() -> TicketStore.open(unknown, NOON)).isInstanceOf(PermanentFailure.class);
    }

    @Test
    void aServerThatForgetsCommitsIsRefused() {
        assertThatThrownBy(() -> TicketStore.open(url + "&options=-c%20synchronous_commit=off", NOON))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void aConnectionThatDiedWhileIdleIsReplaced() {
        try (TicketStore store = TicketStore.open(url, NOON)) {
            killConnections();

            assertThat(store.ledger().accept(mail("one"), ENVELOPE)).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void aTransactionThatLosesItsConnectionIsDoneAgain() {
        AtomicInteger tries = new AtomicInteger();
        try (Transactions transactions = migrated()) {
            transactions.write(db -> addBranch(db, tries.incrementAndGet() < 3));

            assertThat(tries).hasValue(3);
            assertThat(transactions.<Integer>read(db -> db.fetchCount(BRANCH))).isEqualTo(2);
        }
    }

    @Test
    void aTransactionThatKeepsLosingItsConnectionChangesNothing() {
        try (Transactions transactions = migrated()) {
            assertThatThrownBy(() -> transactions.write(db -> addBranch(db, true)))
                    .isInstanceOf(TemporaryFailure.class)
                    .hasMessageContaining("connection broke");
            assertThat(transactions.<Integer>read(db -> db.fetchCount(BRANCH))).isEqualTo(1);
        }
    }

    @Test
    void whatIsWrittenTogetherIsLostAsAWholeWithItsConnection() {
        try (TicketStore store = TicketStore.open(url, NOON)) {
            assertThatThrownBy(() -> store.commits().together(() -> {
                        store.ledger().acceptNew(mail("one"), ENVELOPE, "");
                        killConnections();
                        return store.ledger().acceptNew(mail("two"), ENVELOPE, "");
                    }))
                    .isInstanceOf(TemporaryFailure.class);

            assertThat(store.ledger().find(mail("one"), "")).isEmpty();
            List<Integer> attempts = store
                    .commits()
                    .together(() -> List.of(
                            store.ledger().accept(mail("one"), ENVELOPE),
                            store.ledger().accept(mail("two"), ENVELOPE)))
                    .stream()
                    .map(receipt -> ((Accepted) receipt).attempt())
                    .toList();
            assertThat(attempts).containsExactly(1, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT CAST('letters' AS integer)",
                "INSERT INTO branch (key) VALUES (NULL)",
                "SELECT to_tsvector(string_agg(md5(n::text), ' ')) FROM generate_series(1, 60000) AS n"
            })
    void whatDoesNotFitIsRefusedEachTime(String sql) {
        try (Transactions transactions = migrated()) {
            assertThatThrownBy(() -> transactions.ask(run(sql))).isInstanceOf(ContentRefused.class);
        }
    }

    @Test
    void whatSomebodyElseWroteOrDeletedMeanwhileIsTriedAgain() {
        try (Transactions transactions = migrated()) {
            AtomicInteger tries = new AtomicInteger();

            assertThatThrownBy(() -> transactions.ask(connection -> {
                        tries.incrementAndGet();
                        return run("INSERT INTO branch SELECT * FROM branch").take(connection);
                    }))
                    .isInstanceOf(ContentRefused.class);
            assertThat(tries).hasValue(3);
        }
    }

    @Test
    void conflictsOfTransactionsPass() {
        Database database = Database.at(url);

        assertThat(database.troubleWith(new SQLException("", "40001")).passes()).isTrue();
        assertThat(database.troubleWith(new SQLException("", "40P01")).passes()).isTrue();
        assertThat(database.troubleWith(new SQLException("", "53100"))).isEqualTo(Trouble.FULL);
        assertThat(database.troubleWith(new SQLException(""))).isEqualTo(Trouble.OTHER);
    }

    private Transactions migrated() {
        TicketStore.open(url, NOON).close();
        return new Transactions(Database.at(url), NOON);
    }

    private static int addBranch(DSLContext db, boolean thenDie) {
        db.insertInto(BRANCH, BRANCH.KEY, BRANCH.NAME, BRANCH.LAST_NUMBER, BRANCH.CREATED_AT)
                .values("ACME", "Acme", 0L, 0L)
                .execute();
        if (thenDie) {
            killConnections();
        }
        return db.fetchCount(BRANCH);
    }

    private static Transactions.Step<Boolean> run(String sql) {
        return connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        };
    }

    private static void killConnections() {
        PostgresServer.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'deskgate'");
    }

    private static String everythingIn(Throwable failure) {
        StringBuilder texts = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            texts.append(cause);
        }
        return texts.toString();
    }
}
