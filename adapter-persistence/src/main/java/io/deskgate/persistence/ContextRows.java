package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Relation;
import io.deskgate.core.ticket.Relation.Kind;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads what there is around a ticket. */
record ContextRows(DSLContext db, TicketId ticket) {
    TicketContext context() {
        Record row = db.select(TICKET.MERGED_INTO, TICKET.FOLLOWS, TICKET.ANSWER_TO, TICKET.EMAIL_ID)
                .from(TICKET)
                .where(TICKET.ID.eq(ticket.value()))
                .fetchOptional()
                .orElseThrow(() -> EmailRows.missing("ticket " + ticket.value()));
        List<Participant> people = new ParticipantRows(db, ticket).all();
        String answerTo = row.get(TICKET.ANSWER_TO);
        return new TicketContext(
                people,
                relations(row),
                answerTo.isEmpty() ? people.get(0).person().mailbox() : EmailAddress.of(answerTo),
                messages(row.get(TICKET.EMAIL_ID)));
    }

    private List<Relation> relations(Record row) {
        List<Relation> relations = new ArrayList<>();
        relations.addAll(relations(Kind.MERGED_INTO, TICKET.ID.eq(row.get(TICKET.MERGED_INTO))));
        relations.addAll(relations(Kind.MERGED_FROM, TICKET.MERGED_INTO.eq(ticket.value())));
        relations.addAll(relations(Kind.FOLLOWS, TICKET.ID.eq(row.get(TICKET.FOLLOWS))));
        relations.addAll(relations(Kind.FOLLOWED_BY, TICKET.FOLLOWS.eq(ticket.value())));
        return relations;
    }

    private List<Relation> relations(Kind kind, Condition others) {
        return db.select(BRANCH.KEY, TICKET.NUMBER)
                .from(TICKET)
                .join(BRANCH)
                .on(BRANCH.ID.eq(TICKET.BRANCH_ID))
                .where(others)
                .orderBy(TICKET.ID)
                .fetch(row -> new Relation(kind, new TicketKey(new BranchKey(row.value1()), row.value2())));
    }

    private Map<Integer, EmailId> messages(Long first) {
        Map<Integer, EmailId> messages = new HashMap<>();
        put(messages, 0, first);
        List<Long> later = db.select(COMMENT.EMAIL_ID)
                .from(COMMENT)
                .where(COMMENT.TICKET_ID.eq(ticket.value()))
                .orderBy(COMMENT.ID)
                .fetch(COMMENT.EMAIL_ID);
        for (int i = 0; i < later.size(); i++) {
            put(messages, i + 1, later.get(i));
        }
        return messages;
    }

    // Null, as the column has it, when it came with no message.
    private static void put(Map<Integer, EmailId> messages, int number, Long id) {
        if (id != null) {
            messages.put(number, new EmailId(id));
        }
    }
}
