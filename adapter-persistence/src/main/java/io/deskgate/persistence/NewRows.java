package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.Source;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.Voice;
import org.jooq.DSLContext;

/** The rows that what somebody said becomes. */
record NewRows(DSLContext db, Contribution said) {
    /** When it was said. */
    long at() {
        return TextGate.millis(said.at());
    }

    TicketId insert(OpenTicket open, TicketNumbers.Next next) {
        long id = db.insertInto(
                        TICKET,
                        TICKET.BRANCH_ID,
                        TICKET.NUMBER,
                        TICKET.SUBJECT,
                        TICKET.SUBJECT_KEY,
                        TICKET.TAGS,
                        TICKET.TEXT,
                        TICKET.HTML,
                        TICKET.REPORTER_ID,
                        TICKET.ASSIGNEE_ID,
                        TICKET.STATUS,
                        TICKET.PRIORITY,
                        TICKET.SOURCE,
                        TICKET.CREATED_AT,
                        TICKET.UPDATED_AT,
                        TICKET.EMAIL_ID,
                        TICKET.VOICE,
                        TICKET.ANSWERABLE,
                        TICKET.DOUBT,
                        TICKET.REPORTER_NAME)
                .values(
                        open.placement().branch().value(),
                        next.key().number(),
                        TextGate.LINE.pass(open.subject()),
                        TextGate.LINE.pass(SubjectKey.of(open.subject()).text()),
                        LineList.write(open.placement().tags()),
                        text(),
                        html(),
                        author(),
                        assignee(open, next),
                        Status.NEW.name(),
                        open.placement().priority().name(),
                        Source.EMAIL.name(),
                        at(),
                        at(),
                        open.cause().value(),
                        said.voice().kind().name(),
                        said.voice().answerable(),
                        doubt(),
                        name())
                .returningResult(TICKET.ID)
                .fetchSingle()
                .value1();
        return new TicketId(id);
    }

    long insert(AddComment add) {
        return db.insertInto(
                        COMMENT,
                        COMMENT.TICKET_ID,
                        COMMENT.AUTHOR_ID,
                        COMMENT.TEXT,
                        COMMENT.HTML,
                        COMMENT.SEGMENTS,
                        COMMENT.CREATED_AT,
                        COMMENT.EMAIL_ID,
                        COMMENT.VOICE,
                        COMMENT.ANSWERABLE,
                        COMMENT.DOUBT,
                        COMMENT.AUTHOR_NAME)
                .values(
                        add.ticket().value(),
                        author(),
                        text(),
                        html(),
                        SegmentText.of(add.segments(), text().length()),
                        at(),
                        add.cause().value(),
                        said.voice().kind().name(),
                        said.voice().answerable(),
                        doubt(),
                        name())
                .returningResult(COMMENT.ID)
                .fetchSingle()
                .value1();
    }

    private long author() {
        return said.voice().kind() == Voice.Kind.MACHINE
                ? new People(db).idOf(said.author())
                : new People(db).idOfReached(said.author());
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
