package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.FormerKey.FORMER_KEY;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Source;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketSummary;
import io.deskgate.core.ticket.Voice;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;

/** Reads tickets. */
record TicketRows(DSLContext db) {
    private static final io.deskgate.persistence.schema.tables.Person ASSIGNEE = PERSON.as("assignee");
    private static final List<Field<?>> SUMMARY = List.of(
            BRANCH.KEY,
            TICKET.NUMBER,
            TICKET.SUBJECT,
            PERSON.ADDRESS,
            PERSON.NAME,
            TICKET.REPORTER_NAME,
            ASSIGNEE.ADDRESS,
            ASSIGNEE.NAME,
            TICKET.STATUS,
            TICKET.PRIORITY,
            TICKET.SOURCE,
            TICKET.CREATED_AT,
            TICKET.UPDATED_AT);
    private static final List<Field<?>> REST = List.of(
            TICKET.ID, BRANCH.ID, TICKET.TEXT, TICKET.HTML, TICKET.TAGS, TICKET.VOICE, TICKET.ANSWERABLE, TICKET.DOUBT);

    /** Also by a key that the ticket had before it moved. */
    Optional<Ticket> find(TicketKey key) {
        String letters = key.branch().letters();
        Optional<Ticket> ticket = find(BRANCH.KEY.eq(letters).and(TICKET.NUMBER.eq(key.number())));
        return ticket.isPresent()
                ? ticket
                : db.select(FORMER_KEY.TICKET_ID)
                        .from(FORMER_KEY)
                        .where(FORMER_KEY.BRANCH_KEY.eq(letters), FORMER_KEY.NUMBER.eq(key.number()))
                        .fetchOptional(FORMER_KEY.TICKET_ID)
                        .flatMap(id -> find(TICKET.ID.eq(id)));
    }

    /** In the order of {@code ids}. */
    List<TicketSummary> summaries(List<Long> ids) {
        Map<Long, TicketSummary> summaries = joined(db.select(SUMMARY).select(TICKET.ID))
                .where(TICKET.ID.in(ids))
                .fetchMap(row -> row.get(TICKET.ID), TicketRows::summary);
        return ids.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }

    private Optional<Ticket> find(Condition wanted) {
        return joined(db.select(SUMMARY).select(REST)).where(wanted).fetchOptional(this::ticket);
    }

    private static SelectOnConditionStep<Record> joined(SelectSelectStep<Record> fields) {
        return fields.from(TICKET)
                .join(BRANCH)
                .on(BRANCH.ID.eq(TICKET.BRANCH_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(TICKET.REPORTER_ID))
                .leftJoin(ASSIGNEE)
                .on(ASSIGNEE.ID.eq(TICKET.ASSIGNEE_ID));
    }

    private Ticket ticket(Record row) {
        TicketId id = new TicketId(row.get(TICKET.ID));
        Map<Long, List<StoredAttachment>> files = new TicketFiles(db, id).byComment();
        Body description = new Body(row.get(TICKET.TEXT), row.get(TICKET.HTML));
        return new Ticket(
                id,
                summary(row),
                new BranchRows(db).existing(new BranchId(row.get(BRANCH.ID))),
                description,
                files.getOrDefault(0L, List.of()),
                comments(id, files),
                new LinkedHashSet<>(LineList.read(row.get(TICKET.TAGS))),
                voice(row.get(TICKET.VOICE), row.get(TICKET.ANSWERABLE), row.get(TICKET.DOUBT)));
    }

    private List<Comment> comments(TicketId ticket, Map<Long, List<StoredAttachment>> files) {
        return db.select(
                        COMMENT.ID,
                        COMMENT.TEXT,
                        COMMENT.HTML,
                        COMMENT.SEGMENTS,
                        COMMENT.SHOWN_WHOLE,
                        COMMENT.CREATED_AT,
                        COMMENT.VOICE,
                        COMMENT.ANSWERABLE,
                        COMMENT.DOUBT,
                        COMMENT.AUTHOR_NAME,
                        PERSON.ADDRESS,
                        PERSON.NAME)
                .from(COMMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(COMMENT.AUTHOR_ID))
                .where(COMMENT.TICKET_ID.eq(ticket.value()))
                .orderBy(COMMENT.ID)
                .fetch(row -> comment(row, files.getOrDefault(row.get(COMMENT.ID), List.of())));
    }

    private static Comment comment(Record row, List<StoredAttachment> files) {
        Body body = new Body(row.get(COMMENT.TEXT), row.get(COMMENT.HTML));
        return new Comment(
                People.person(row, COMMENT.AUTHOR_NAME),
                body,
                SegmentText.segments(row.get(COMMENT.SEGMENTS), body.text()),
                row.get(COMMENT.SHOWN_WHOLE) ? Shown.WHOLE : Shown.REPLY,
                Instant.ofEpochMilli(row.get(COMMENT.CREATED_AT)),
                files,
                voice(row.get(COMMENT.VOICE), row.get(COMMENT.ANSWERABLE), row.get(COMMENT.DOUBT)));
    }

    private static Voice voice(String kind, boolean answerable, String doubt) {
        return new Voice(Voice.Kind.valueOf(kind), answerable, doubt);
    }

    private static TicketSummary summary(Record row) {
        return new TicketSummary(
                new TicketKey(new BranchKey(row.get(BRANCH.KEY)), row.get(TICKET.NUMBER)),
                row.get(TICKET.SUBJECT),
                People.person(row, TICKET.REPORTER_NAME),
                assignee(row),
                Status.valueOf(row.get(TICKET.STATUS)),
                Priority.valueOf(row.get(TICKET.PRIORITY)),
                Source.valueOf(row.get(TICKET.SOURCE)),
                Instant.ofEpochMilli(row.get(TICKET.CREATED_AT)),
                Instant.ofEpochMilli(row.get(TICKET.UPDATED_AT)));
    }

    private static Assignee assignee(Record row) {
        String address = row.get(ASSIGNEE.ADDRESS);
        return address == null
                ? Assignee.NOBODY
                : Assignee.agent(new Person(new EmailAddress(address, row.get(ASSIGNEE.NAME))));
    }
}
