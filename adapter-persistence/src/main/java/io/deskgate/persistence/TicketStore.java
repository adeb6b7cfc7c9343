package io.deskgate.persistence;

import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.Commits;
import io.deskgate.core.port.Consistency;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.port.Leases;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.SessionRepository;
import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.port.Traffic;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;

/**
 * The tickets, the ledger, the branches and the settings in one database: a SQLite file ({@code jdbc:sqlite:/path/desk.db}) or
 * PostgreSQL 15 and newer ({@code jdbc:postgresql://host/database}, user and password as its driver takes them).
 *
 * <p>It uses one connection at a time, opened when needed, and a new one when that one broke.
 */
public final class TicketStore implements AutoCloseable {
    private final Database database;
    private final Transactions transactions;
    private final Clock clock;

    TicketStore(Database database, Clock clock) {
        this.database = database;
        this.transactions = new Transactions(database, clock);
        this.clock = clock;
    }

    /**
     * Where a database stands.
     *
     * @param url without password
     * @param product name and version of the database
     * @param version of its schema, 0 when there is none yet
     * @param newest version of the schema this program knows
     */
    public record SchemaState(String url, String product, int version, int newest) {}

    /** Begins to load in the background what {@link #open} needs, which takes a while. The earlier, the better. */
    public static void prepare() {
        JooqLoading.begin();
    }

    /**
     * The store behind {@code url}, its schema made the newest first when it is older. A missing SQLite file is created
     * together with its folder.
     *
     * @throws io.deskgate.core.port.TemporaryFailure when it cannot be reached or written now
     * @throws io.deskgate.core.port.PermanentFailure when the URL is of no use, the schema is newer than this program,
     *     or commits there would not be durable
     */
    public static TicketStore open(String url, Clock clock) {
        TicketStore store = new TicketStore(Database.at(url), clock);
        boolean opened = false;
        try {
            store.schema().bringUpToDate(clock);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                store.close();
            }
        }
    }

    /** Where the database stands; no file and no table is created or changed. Fails as {@link #open} does. */
    public static SchemaState inspect(String url, Clock clock) {
        Database database = Database.at(url);
        if (!database.exists()) {
            return new SchemaState(database.name(), "no file yet", 0, Schema.NEWEST);
        }
        try (TicketStore store = new TicketStore(database, clock)) {
            return store.state();
        }
    }

    /** The tickets. */
    public TicketRepository tickets() {
        return new JooqTicketRepository(transactions);
    }

    /** The work on tickets. */
    public TicketDesk work() {
        return new JooqTicketDesk(transactions, database.search(), clock);
    }

    /** The ledger. */
    public EmailLedger ledger() {
        return new JooqEmailLedger(transactions, clock);
    }

    /** The branches. */
    public BranchRepository branches() {
        return new JooqBranchRepository(transactions, database.search(), clock);
    }

    /** The leases. */
    public Leases leases() {
        return new JooqLeases(transactions, clock);
    }

    /** How far a mailbox is, for the holder of this lease. */
    public MailboxProgress progress(MailboxName mailbox, Lease lease) {
        return new JooqMailboxProgress(transactions, mailbox, lease);
    }

    /** One commit for several writes. */
    public Commits commits() {
        return transactions::together;
    }

    /** How much came lately. */
    public Traffic traffic() {
        return new JooqTraffic(transactions);
    }

    /** Whether all of it agrees. */
    public Consistency consistency() {
        return new JooqConsistency(transactions);
    }

    /**
     * The settings.
     *
     * @param keyFile with the key to the secrets among them, made when the first one is stored. It must not be kept where
     *     the database is backed up
     */
    public SettingsRepository settings(Path keyFile) {
        return new JooqSettingsRepository(transactions, new SecretBox(keyFile.toAbsolutePath()));
    }

    /** The secrets that change by themselves, with the key to them in {@code keyFile}. */
    public KeptSecrets keptSecrets(Path keyFile) {
        return new JooqKeptSecrets(transactions, new SecretBox(keyFile.toAbsolutePath()));
    }

    /** Who works at the desk. */
    public AccountRepository accounts() {
        return new JooqAccountRepository(transactions, clock);
    }

    /** Who is logged in. */
    public SessionRepository sessions() {
        return new JooqSessionRepository(transactions);
    }

    /** Where the database stands now. */
    public SchemaState state() {
        return new SchemaState(
                database.name(), transactions.ask(TicketStore::product), schema().version(), Schema.NEWEST);
    }

    @Override
    public void close() {
        transactions.close();
    }

    private Schema schema() {
        return new Schema(database, transactions);
    }

    private static String product(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
    }
}
