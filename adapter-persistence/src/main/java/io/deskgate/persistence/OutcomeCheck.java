package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Compares how the messages ended with the tickets and comments there are. */
record OutcomeCheck(DSLContext db, Consumer<String> disagreement) {
    private static final String RESTORE = ": restore the database from a backup, or send us this line";

    void run() {
        ticketsThatAreMissing();
        commentsThatAreMissing();
        ticketsOfOtherMessages();
        commentsOfOtherMessages();
        numbersBeyondTheLast();
    }

    static long tickets(DSLContext db) {
        return db.fetchCount(TICKET);
    }

    static long comments(DSLContext db) {
        return db.fetchCount(COMMENT);
    }

    private void ticketsThatAreMissing() {
        db.select(EMAIL.ID)
                .from(EMAIL)
                .leftJoin(TICKET)
                .on(TICKET.EMAIL_ID.eq(EMAIL.ID))
                .where(EMAIL.STATE.eq(Kind.TICKET.name()), TICKET.ID.isNull())
                .forEach(row -> tell("message " + row.value1() + " opened a ticket, which is missing"));
    }

    private void commentsThatAreMissing() {
        db.select(EMAIL.ID)
                .from(EMAIL)
                .leftJoin(COMMENT)
                .on(COMMENT.EMAIL_ID.eq(EMAIL.ID))
                .where(EMAIL.STATE.eq(Kind.COMMENT.name()), COMMENT.ID.isNull())
                .forEach(row -> tell("message " + row.value1() + " became a comment, which is missing"));
    }

    private void ticketsOfOtherMessages() {
        db.select(TICKET.ID, EMAIL.ID, EMAIL.STATE)
                .from(TICKET)
                .join(EMAIL)
                .on(EMAIL.ID.eq(TICKET.EMAIL_ID))
                .where(EMAIL.STATE.ne(Kind.TICKET.name()).or(EMAIL.TICKET_ID.ne(TICKET.ID)))
                .forEach(row -> tell("ticket " + row.value1() + " was opened by message " + row.value2()
                        + ", which the ledger has as " + row.value3()));
    }

    private void commentsOfOtherMessages() {
        db.select(COMMENT.ID, EMAIL.ID, EMAIL.STATE)
                .from(COMMENT)
                .join(EMAIL)
                .on(EMAIL.ID.eq(COMMENT.EMAIL_ID))
                .where(EMAIL.STATE.ne(Kind.COMMENT.name()).or(EMAIL.TICKET_ID.ne(COMMENT.TICKET_ID)))
                .forEach(row -> tell("comment " + row.value1() + " was made by message " + row.value2()
                        + ", which the ledger has as " + row.value3()));
    }

    private void numbersBeyondTheLast() {
        db.select(BRANCH.KEY, TICKET.NUMBER)
                .from(TICKET)
                .join(BRANCH)
                .on(BRANCH.ID.eq(TICKET.BRANCH_ID))
                .where(TICKET.NUMBER.gt(BRANCH.LAST_NUMBER))
                .forEach(row -> tell("ticket " + row.value1() + "-" + row.value2()
                        + " has a number that its branch has not given yet"));
    }

    private void tell(String what) {
        disagreement.accept(what + RESTORE);
    }
}
