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

/** The rows that what somebody said becomes. */
record NewRows(DSLContext db, Contribution said) {
    /** When it was said. */
    long at() {
        return TextGate.millis(said.at());
    }

    TicketId insert(OpenTicket open, TicketNumbers.Next next) {
        Row row = new Row(db, TICKET);
        row.set(TICKET.BRANCH_ID, open.placement().branch().value());
        row.set(TICKET.NUMBER, next.key().number());
        row.set(TICKET.SUBJECT, TextGate.LINE.pass(open.subject()));
        row.set(
                TICKET.SUBJECT_KEY,
                TextGate.LINE.pass(SubjectKey.of(open.subject()).text()));
        row.set(TICKET.TAGS, LineList.write(open.placement().tags()));
        row.set(TICKET.TEXT, text());
        row.set(TICKET.HTML, html());
        row.set(
                TICKET.REPORTER_ID,
                open.placement().forwarder().isEmpty() ? author() : new People(db).idOf(said.author()));
        row.set(TICKET.ASSIGNEE_ID, assignee(open, next));
        row.set(TICKET.STATUS, Status.NEW.name());
        row.set(TICKET.PRIORITY, open.placement().priority().name());
        row.set(TICKET.SOURCE, Source.EMAIL.name());
        row.set(TICKET.CREATED_AT, at());
        row.set(TICKET.UPDATED_AT, at());
        row.set(TICKET.EMAIL_ID, open.cause().value());
        row.set(TICKET.VOICE, said.voice().kind().name());
        row.set(TICKET.ANSWERABLE, said.voice().answerable());
        row.set(TICKET.DOUBT, doubt());
        row.set(TICKET.REPORTER_NAME, name());
        for (TicketId closed : open.placement().follows()) {
            row.set(TICKET.FOLLOWS, closed.value());
        }
        for (Person agent : open.placement().forwarder()) {
            row.set(TICKET.FORWARDER_ID, new People(db).idOf(agent));
        }
        for (EmailAddress address : open.placement().answerTo()) {
            row.set(TICKET.ANSWER_TO, TextGate.ADDRESS.pass(address.address()));
        }
        return new TicketId(row.insert(TICKET.ID));
    }

    long insert(AddComment add) {
        Row row = new Row(db, COMMENT);
        row.set(COMMENT.TICKET_ID, add.ticket().value());
        row.set(COMMENT.AUTHOR_ID, author());
        row.set(COMMENT.TEXT, text());
        row.set(COMMENT.HTML, html());
        row.set(COMMENT.SEGMENTS, SegmentText.of(add.segments(), text().length()));
        row.set(COMMENT.CREATED_AT, at());
        row.set(COMMENT.EMAIL_ID, add.cause().value());
        row.set(COMMENT.VOICE, said.voice().kind().name());
        row.set(COMMENT.ANSWERABLE, said.voice().answerable());
        row.set(COMMENT.DOUBT, doubt());
        row.set(COMMENT.AUTHOR_NAME, name());
        return row.insert(COMMENT.ID);
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
