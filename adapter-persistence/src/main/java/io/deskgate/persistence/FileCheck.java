package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Attachment.ATTACHMENT;

import io.deskgate.core.email.Content;
import io.deskgate.core.ticket.TicketId;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.impl.DSL;

/** Compares the bytes of each attachment with its size and SHA-256. */
final class FileCheck {
    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext db;
    private final Consumer<String> disagreement;
    private long count;

    FileCheck(DSLContext db, Consumer<String> disagreement) {
        this.db = db;
        this.disagreement = disagreement;
    }

    /** The number of bytes read. */
    long run() {
        long bytes = 0;
        List<Record4<Long, Integer, Long, String>> rows = after(0, 0);
        while (!rows.isEmpty()) {
            for (Record4<Long, Integer, Long, String> row : rows) {
                bytes += check(row);
            }
            Record4<Long, Integer, Long, String> last = rows.get(rows.size() - 1);
            rows = after(last.value1(), last.value2());
        }
        return bytes;
    }

    long count() {
        return count;
    }

    private List<Record4<Long, Integer, Long, String>> after(long ticket, int number) {
        return db.select(ATTACHMENT.TICKET_ID, ATTACHMENT.NUMBER, ATTACHMENT.SIZE, ATTACHMENT.SHA256)
                .from(ATTACHMENT)
                .where(DSL.row(ATTACHMENT.TICKET_ID, ATTACHMENT.NUMBER).gt(ticket, number))
                .orderBy(ATTACHMENT.TICKET_ID, ATTACHMENT.NUMBER)
                .limit(ROWS_AT_ONCE)
                .fetch();
    }

    private long check(Record4<Long, Integer, Long, String> row) {
        count++;
        try (Content content = new TicketFiles(db, new TicketId(row.value1()))
                .content(row.value2())
                .orElseThrow()) {
            if (content.size() != row.value3()) {
                tell(row, "has " + content.size() + " of " + row.value3() + " bytes");
            } else if (!sha256(content).equals(row.value4())) {
                tell(row, "has other bytes than it came with");
            }
            return content.size();
        } catch (IOException e) {
            tell(row, "cannot be read: " + e.getMessage());
            return 0;
        }
    }

    private static String sha256(Content content) throws IOException {
        try (InputStream in = new DigestInputStream(content.open(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private void tell(Record4<Long, Integer, Long, String> row, String what) {
        disagreement.accept("attachment " + row.value2() + " of ticket " + row.value1() + " " + what
                + ": take it from a backup, or from the message it came with");
    }
}
