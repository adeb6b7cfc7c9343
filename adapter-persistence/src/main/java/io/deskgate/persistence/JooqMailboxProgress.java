package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Lease.LEASE;
import static io.deskgate.persistence.schema.tables.Mailbox.MAILBOX;

import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.MailboxPosition;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.TemporaryFailure;
import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record3;

/** How far a mailbox is, in a database. */
record JooqMailboxProgress(Transactions transactions, MailboxName mailbox, Lease lease) implements MailboxProgress {
    @Override
    public MailboxPosition load() {
        return transactions
                .read(db -> db.select(MAILBOX.UID_VALIDITY, MAILBOX.HIGHEST_UID, MAILBOX.OPEN_UIDS)
                        .from(MAILBOX)
                        .where(MAILBOX.ACCOUNT.eq(account()), MAILBOX.FOLDER.eq(folder()))
                        .fetchOptional(JooqMailboxProgress::position))
                .orElse(MailboxPosition.START);
    }

    @Override
    public void save(MailboxPosition position) {
        String open = text(position.open());
        transactions.write(db -> {
            requireLease(db);
            return db.insertInto(MAILBOX)
                    .set(MAILBOX.ACCOUNT, account())
                    .set(MAILBOX.FOLDER, folder())
                    .set(MAILBOX.UID_VALIDITY, position.uidValidity())
                    .set(MAILBOX.HIGHEST_UID, position.highestUid())
                    .set(MAILBOX.OPEN_UIDS, open)
                    .onConflict(MAILBOX.ACCOUNT, MAILBOX.FOLDER)
                    .doUpdate()
                    .set(MAILBOX.UID_VALIDITY, position.uidValidity())
                    .set(MAILBOX.HIGHEST_UID, position.highestUid())
                    .set(MAILBOX.OPEN_UIDS, open)
                    .execute();
        });
    }

    // Changing the row holds it until the commit: whoever wants to take the lease over waits for us, or we for them.
    private void requireLease(DSLContext db) {
        int held = db.update(LEASE)
                .set(LEASE.TOKEN, lease.token())
                .where(JooqLeases.held(lease))
                .execute();
        if (held == 0) {
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

    private static MailboxPosition position(Record3<Long, Long, String> row) {
        return new MailboxPosition(row.value1(), row.value2(), uids(row.value3()));
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
