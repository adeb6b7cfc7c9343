package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.FormerKey.FORMER_KEY;
import static io.deskgate.persistence.schema.tables.MessageId.MESSAGE_ID;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.impl.DSL;

/** Finds tickets by what a message says about them. One question each, along an index. */
record TicketLookup(DSLContext db) {
    /** By 1, 2, 4 … messages, so that there are few wordings. */
    private static final List<ByHash> BY_HASH = byHash();

    /** The most ids one message is looked up by; no honest conversation names more. */
    private static final int MOST = 1_000;

    // QUIRK: SQLite takes no condition that is deeper than 1000, and each key is one deeper.
    /** The most keys one message is looked up by. */
    private static final int MOST_KEYS = 200;

    Map<MessageId, TicketId> byMessageIds(List<MessageId> ids) {
        Map<String, TicketId> tickets = byHash(hashes(ids));
        Map<MessageId, TicketId> found = new HashMap<>();
        for (MessageId id : ids) {
            TicketId ticket = tickets.get(IndexKey.hash(id.value()));
            if (ticket != null) {
                found.put(id, ticket);
            }
        }
        return found;
    }

    Map<TicketKey, TicketId> byKeys(List<TicketKey> keys) {
        List<Condition> wanted = new ArrayList<>();
        for (TicketKey key : keys.subList(0, Math.min(keys.size(), MOST_KEYS))) {
            wanted.add(BRANCH.KEY.eq(key.branch().letters()).and(TICKET.NUMBER.eq(key.number())));
        }
        Map<TicketKey, TicketId> found = formerly(keys);
        SelectQuery<Record> query = Jooq.select(
                db, List.of(BRANCH.KEY, TICKET.NUMBER, TICKET.ID, TICKET.MERGED_INTO), TICKET, DSL.or(wanted));
        query.addJoin(BRANCH, BRANCH.ID.eq(TICKET.BRANCH_ID));
        for (Record row : query.fetch()) {
            TicketKey key = new TicketKey(new BranchKey(row.get(BRANCH.KEY)), row.get(TICKET.NUMBER));
            found.put(key, target(row.get(TICKET.ID), row.get(TICKET.MERGED_INTO)));
        }
        return found;
    }

    /** Tickets by the keys they had before they moved to another branch. */
    private Map<TicketKey, TicketId> formerly(List<TicketKey> keys) {
        List<Condition> wanted = new ArrayList<>();
        for (TicketKey key : keys.subList(0, Math.min(keys.size(), MOST_KEYS))) {
            wanted.add(FORMER_KEY.BRANCH_KEY.eq(key.branch().letters()).and(FORMER_KEY.NUMBER.eq(key.number())));
        }
        Map<TicketKey, TicketId> found = new HashMap<>();
        SelectQuery<Record> query = Jooq.select(
                db,
                List.of(FORMER_KEY.BRANCH_KEY, FORMER_KEY.NUMBER, TICKET.ID, TICKET.MERGED_INTO),
                FORMER_KEY,
                DSL.or(wanted));
        query.addJoin(TICKET, TICKET.ID.eq(FORMER_KEY.TICKET_ID));
        for (Record row : query.fetch()) {
            TicketKey key = new TicketKey(new BranchKey(row.get(FORMER_KEY.BRANCH_KEY)), row.get(FORMER_KEY.NUMBER));
            found.put(key, target(row.get(TICKET.ID), row.get(TICKET.MERGED_INTO)));
        }
        return found;
    }

    private static List<String> hashes(List<MessageId> ids) {
        List<String> hashes = new ArrayList<>();
        for (MessageId id : ids.subList(0, Math.min(ids.size(), MOST))) {
            hashes.add(IndexKey.hash(id.value()));
        }
        return hashes;
    }

    private Map<String, TicketId> byHash(List<String> hashes) {
        Map<String, TicketId> tickets = new HashMap<>();
        for (Found row : tickets(hashes)) {
            tickets.put(row.get(MESSAGE_ID.KEY_HASH), target(row.get(TICKET.ID), row.get(TICKET.MERGED_INTO)));
        }
        return tickets;
    }

    private static List<ByHash> byHash() {
        List<ByHash> wordings = new ArrayList<>();
        int messages = 1;
        while (messages < MOST) {
            wordings.add(new ByHash(messages));
            messages *= 2;
        }
        wordings.add(new ByHash(MOST));
        return List.copyOf(wordings);
    }

    private List<Found> tickets(List<String> hashes) {
        int i = 0;
        while (BY_HASH.get(i).places < hashes.size()) {
            i++;
        }
        List<Object> values = new ArrayList<>(hashes);
        values.addAll(Collections.nCopies(BY_HASH.get(i).places - hashes.size(), hashes.get(0)));
        return BY_HASH.get(i).all(db, values.toArray());
    }

    private static TicketId target(long ticket, long mergedInto) {
        return new TicketId(mergedInto == 0 ? ticket : mergedInto);
    }

    /** The tickets of messages, one or more of which may stand in several places. */
    private static final class ByHash extends Wording {
        private final int places;

        ByHash(int places) {
            super(List.of(MESSAGE_ID.KEY_HASH, TICKET.ID, TICKET.MERGED_INTO));
            this.places = places;
        }

        @Override
        public Query query(DSLContext db) {
            SelectQuery<Record> query =
                    Jooq.select(db, columns(), MESSAGE_ID, MESSAGE_ID.KEY_HASH.in(Collections.nCopies(places, "")));
            query.addJoin(TICKET, TICKET.ID.eq(MESSAGE_ID.TICKET_ID));
            return query;
        }
    }
}
