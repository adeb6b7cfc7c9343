package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record3;

/** Compares the bytes of each message that were not deleted for their age with its size and fingerprint. */
final class MessageCheck {
    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext db;
    private final Consumer<String> disagreement;
    private long count;

    MessageCheck(DSLContext db, Consumer<String> disagreement) {
        this.db = db;
        this.disagreement = disagreement;
    }

    /** The number of bytes read. */
    long run() {
        long bytes = 0;
        long last = 0;
        List<Record3<Long, Long, String>> rows = after(last);
        while (!rows.isEmpty()) {
            for (Record3<Long, Long, String> row : rows) {
                bytes += check(row);
                last = row.value1();
            }
            rows = after(last);
        }
        return bytes;
    }

    long count() {
        return count;
    }

    private List<Record3<Long, Long, String>> after(long id) {
        return db.select(EMAIL.ID, EMAIL.SIZE, EMAIL.FINGERPRINT)
                .from(EMAIL)
                .where(EMAIL.ID.gt(id), EMAIL.FORGOTTEN_AT.eq(0L))
                .orderBy(EMAIL.ID)
                .limit(ROWS_AT_ONCE)
                .fetch();
    }

    private long check(Record3<Long, Long, String> row) {
        count++;
        try (RawEmail raw = RawEmail.of(new RawChunks(db, new EmailId(row.value1())).load())) {
            if (raw.size() != row.value2()) {
                tell(row, "has " + raw.size() + " of " + row.value2() + " bytes");
            } else if (!raw.key().bytes().equals(ScopedKey.fingerprint(row.value3()))) {
                tell(row, "has other bytes than it came with");
            }
            return raw.size();
        } catch (IOException e) {
            tell(row, "cannot be read: " + e.getMessage());
            return 0;
        }
    }

    private void tell(Record3<Long, Long, String> row, String what) {
        disagreement.accept("message " + row.value1() + " " + what + ": take it from a backup");
    }
}
