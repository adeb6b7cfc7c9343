package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Source;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.Voice;
import org.jooq.DSLContext;
import org.jooq.InsertQuery;
import org.jooq.Record;

/** The rows that what somebody said becomes. */
record NewRows(DSLContext db, Contribution said) {
    /** When it was said. */
    long at() {
        return TextGate.millis(said.at());
    }

    TicketId insert(OpenTicket open, TicketNumbers.Next next) {
        InsertQuery<Record> row = db.insertQuery(TICKET);
        row.addValue(TICKET.BRANCH_ID, open.placement().branch().value());
        row.addValue(TICKET.NUMBER, next.key().number());
        row.addValue(TICKET.SUBJECT, TextGate.LINE.pass(open.subject()));
        row.addValue(
                TICKET.SUBJECT_KEY,
                TextGate.LINE.pass(SubjectKey.of(open.subject()).text()));
        row.addValue(TICKET.TAGS, LineList.write(open.placement().tags()));
        row.addValue(TICKET.TEXT, text());
        row.addValue(TICKET.HTML, html());
        row.addValue(
                TICKET.REPORTER_ID,
                open.placement().forwarder().isEmpty() ? author() : new People(db).idOf(said.author()));
        row.addValue(TICKET.ASSIGNEE_ID, assignee(open, next));
        row.addValue(TICKET.STATUS, Status.NEW.name());
        row.addValue(TICKET.PRIORITY, open.placement().priority().name());
        row.addValue(TICKET.SOURCE, Source.EMAIL.name());
        row.addValue(TICKET.CREATED_AT, at());
        row.addValue(TICKET.UPDATED_AT, at());
        row.addValue(TICKET.EMAIL_ID, open.cause().value());
        row.addValue(TICKET.VOICE, said.voice().kind().name());
        row.addValue(TICKET.ANSWERABLE, said.voice().answerable());
        row.addValue(TICKET.DOUBT, doubt());
        row.addValue(TICKET.REPORTER_NAME, name());
        for (TicketId closed : open.placement().follows()) {
            row.addValue(TICKET.FOLLOWS, closed.value());
        }
        for (Person agent : open.placement().forwarder()) {
            row.addValue(TICKET.FORWARDER_ID, new People(db).idOf(agent));
        }
        for (EmailAddress address : open.placement().answerTo()) {
            row.addValue(TICKET.ANSWER_TO, TextGate.ADDRESS.pass(address.address()));
        }
        return new TicketId(Jooq.returning(row, TICKET.ID).orElseThrow().get(TICKET.ID));
    }

    long insert(AddComment add) {
        InsertQuery<Record> row = db.insertQuery(COMMENT);
        row.addValue(COMMENT.TICKET_ID, add.ticket().value());
        row.addValue(COMMENT.AUTHOR_ID, author());
        row.addValue(COMMENT.TEXT, text());
        row.addValue(COMMENT.HTML, html());
        row.addValue(COMMENT.SEGMENTS, SegmentText.of(add.segments(), text().length()));
        row.addValue(COMMENT.CREATED_AT, at());
        row.addValue(COMMENT.EMAIL_ID, add.cause().value());
        row.addValue(COMMENT.VOICE, said.voice().kind().name());
        row.addValue(COMMENT.ANSWERABLE, said.voice().answerable());
        row.addValue(COMMENT.DOUBT, doubt());
        row.addValue(COMMENT.AUTHOR_NAME, name());
        return Jooq.returning(row, COMMENT.ID).orElseThrow().get(COMMENT.ID);
    }

    private long author() {
        boolean himself = said.voice().kind() != Voice.Kind.MACHINE;
        return himself ? new People(db).idOfReached(said.author()) : new People(db).idOf(said.author());
    }

    // Null, as the column has it, for nobody.
    private Long assignee(OpenTicket open, TicketNumbers.Next next) {
        Assignee ruled = open.placement().assignee();
        return ruled instanceof Agent ? new People(db).idOf(ruled) : next.assignee();
    }

    private String name() {
        return TextGate.LINE.pass(said.author().mailbox().name());
    }

    private String doubt() {
        return TextGate.LINE.pass(said.voice().doubt());
    }

    private String text() {
        return TextGate.BODY.pass(said.body().text());
    }

    private String html() {
        return TextGate.BODY.pass(said.body().html());
    }
}
