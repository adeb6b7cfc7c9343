package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Lease.LEASE;
import static io.deskgate.persistence.schema.tables.Mailbox.MAILBOX;

import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.MailboxPosition;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.TemporaryFailure;
import java.util.List;
import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.InsertQuery;
import org.jooq.Record;
import org.jooq.UpdateQuery;

/** How far a mailbox is, in a database. */
record JooqMailboxProgress(Transactions transactions, MailboxName mailbox, Lease lease) implements MailboxProgress {
    @Override
    public MailboxPosition load() {
        return transactions
                .read(db -> Jooq.select(
                                db,
                                List.of(MAILBOX.UID_VALIDITY, MAILBOX.HIGHEST_UID, MAILBOX.OPEN_UIDS),
                                MAILBOX,
                                MAILBOX.ACCOUNT.eq(account()).and(MAILBOX.FOLDER.eq(folder())))
                        .fetchOptional(JooqMailboxProgress::position))
                .orElse(MailboxPosition.START);
    }

    @Override
    public void save(MailboxPosition position) {
        transactions.write(db -> {
            requireLease(db);
            return written(db, position).execute();
        });
    }

    private InsertQuery<Record> written(DSLContext db, MailboxPosition position) {
        String open = text(position.open());
        InsertQuery<Record> row = db.insertQuery(MAILBOX);
        row.addValue(MAILBOX.ACCOUNT, account());
        row.addValue(MAILBOX.FOLDER, folder());
        row.addValue(MAILBOX.UID_VALIDITY, position.uidValidity());
        row.addValue(MAILBOX.HIGHEST_UID, position.highestUid());
        row.addValue(MAILBOX.OPEN_UIDS, open);
        row.onConflict(MAILBOX.ACCOUNT, MAILBOX.FOLDER);
        row.onDuplicateKeyUpdate(true);
        row.addValueForUpdate(MAILBOX.UID_VALIDITY, position.uidValidity());
        row.addValueForUpdate(MAILBOX.HIGHEST_UID, position.highestUid());
        row.addValueForUpdate(MAILBOX.OPEN_UIDS, open);
        return row;
    }

    // Changing the row holds it until the commit: whoever wants to take the lease over waits for us, or we for them.
    private void requireLease(DSLContext db) {
        UpdateQuery<Record> held = db.updateQuery(LEASE);
        held.addValue(LEASE.TOKEN, lease.token());
        held.addConditions(JooqLeases.held(lease));
        if (held.execute() == 0) {
            String text = "somebody else works on " + mailbox + " by now";
            throw new TemporaryFailure(text, new IllegalStateException(lease.toString()));
        }
    }

    private String account() {
        return IndexKey.readable(mailbox.account());
    }

    private String folder() {
        return IndexKey.readable(mailbox.folder());
    }

    private static MailboxPosition position(Record row) {
        return new MailboxPosition(
                row.get(MAILBOX.UID_VALIDITY), row.get(MAILBOX.HIGHEST_UID), uids(row.get(MAILBOX.OPEN_UIDS)));
    }

    private static String text(SortedSet<Long> uids) {
        StringBuilder text = new StringBuilder();
        uids.forEach(uid -> text.append(text.isEmpty() ? "" : ",").append(uid));
        return text.toString();
    }

    private static SortedSet<Long> uids(String text) {
        TreeSet<Long> uids = new TreeSet<>();
        StringTokenizer numbers = new StringTokenizer(text, ",");
        while (numbers.hasMoreTokens()) {
            uids.add(Long.parseLong(numbers.nextToken()));
        }
        return uids;
    }
}
