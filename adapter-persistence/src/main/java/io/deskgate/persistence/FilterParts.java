package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Period;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A filter in parts that exclude one another: one for each branch, status and assignee asked for. Each part is one stretch
 * of an index, in order; of several at once a database would have to sort all that match.
 */
record FilterParts(DSLContext db, TicketFilter filter) {
    /** With more parts it is quicker to ask once. */
    private static final int MOST = 60;

    /** Empty when nothing can match. */
    List<Condition> parts() {
        List<Condition> branches = branches();
        List<Condition> statuses = statuses();
        List<Condition> assignees = assignees();
        if ((long) branches.size() * statuses.size() * assignees.size() > MOST) {
            return List.of(DSL.or(branches)
                    .and(DSL.or(statuses))
                    .and(DSL.or(assignees))
                    .and(rest()));
        }
        return crossed(crossed(crossed(List.of(rest()), branches), statuses), assignees);
    }

    private static List<Condition> crossed(List<Condition> parts, List<Condition> choices) {
        List<Condition> crossed = new ArrayList<>();
        for (Condition part : parts) {
            choices.forEach(choice -> crossed.add(part.and(choice)));
        }
        return crossed;
    }

    private List<Condition> branches() {
        if (filter.branches().isEmpty()) {
            return List.of(DSL.noCondition());
        }
        List<String> keys = filter.branches().stream().map(BranchKey::letters).toList();
        return db.select(BRANCH.ID)
                .from(BRANCH)
                .where(BRANCH.KEY.in(keys))
                .fetch(row -> TICKET.BRANCH_ID.eq(row.value1()));
    }

    private List<Condition> statuses() {
        Set<Status> statuses = filter.statuses();
        return statuses.isEmpty() || statuses.size() == Status.values().length
                ? List.of(DSL.noCondition())
                : statuses.stream()
                        .map(status -> TICKET.STATUS.eq(status.name()))
                        .toList();
    }

    private List<Condition> assignees() {
        if (filter.assignees().isEmpty()) {
            return List.of(DSL.noCondition());
        }
        List<Condition> assignees = new ArrayList<>();
        if (filter.assignees().contains(Assignee.NOBODY)) {
            assignees.add(TICKET.ASSIGNEE_ID.isNull());
        }
        List<String> addresses = filter.assignees().stream()
                .filter(Agent.class::isInstance)
                .map(agent -> ((Agent) agent).person().mailbox().address())
                .toList();
        people(addresses).forEach(id -> assignees.add(TICKET.ASSIGNEE_ID.eq(id)));
        return assignees;
    }

    private Condition rest() {
        List<String> priorities =
                filter.priorities().stream().map(Priority::name).toList();
        return DSL.and(
                priorities.isEmpty() ? DSL.noCondition() : TICKET.PRIORITY.in(priorities),
                filter.reporters().isEmpty() ? DSL.noCondition() : TICKET.REPORTER_ID.in(people(filter.reporters())),
                filter.keys().isEmpty()
                        ? DSL.noCondition()
                        : DSL.or(filter.keys().stream().map(this::has).toList()),
                in(filter.created(), TICKET.CREATED_AT),
                in(filter.updated(), TICKET.UPDATED_AT));
    }

    private Condition has(TicketKey key) {
        Field<Long> branch = DSL.field(DSL.select(BRANCH.ID)
                .from(BRANCH)
                .where(BRANCH.KEY.eq(key.branch().letters())));
        return TICKET.BRANCH_ID.eq(branch).and(TICKET.NUMBER.eq(key.number()));
    }

    private List<Long> people(Collection<String> addresses) {
        List<String> keys = addresses.stream().map(People::key).toList();
        return db.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ADDRESS_KEY.in(keys))
                .fetch(PERSON.ID);
    }

    private static Condition in(Period period, Field<Long> moment) {
        return period.equals(Period.ALWAYS)
                ? DSL.noCondition()
                : moment.ge(TextGate.millis(period.from())).and(moment.lt(TextGate.millis(period.until())));
    }
}
