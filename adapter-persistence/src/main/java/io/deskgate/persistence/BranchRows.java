package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.FormerBranch.FORMER_BRANCH;
import static io.deskgate.persistence.schema.tables.Setting.SETTING;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.ChannelForm;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.ClosedTickets;
import io.deskgate.core.ticket.ClosedTickets.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.impl.DSL;

/** The rows of branches. */
record BranchRows(DSLContext db) {
    /** The oldest first. */
    List<Branch> all() {
        SelectQuery<Record> oldestFirst = select(DSL.noCondition());
        oldestFirst.addOrderBy(BRANCH.ID);
        return oldestFirst.fetch(this::branch);
    }

    Branch defaultBranch() {
        SettingsForm form = Jooq.select(
                        db, List.of(SETTING.VALUE), SETTING, SETTING.NAME.eq(Catalogue.DEFAULT_BRANCH.name()))
                .fetchOptional(SETTING.VALUE)
                .map(key -> SettingsForm.ALL_DEFAULTS.withText(Catalogue.DEFAULT_BRANCH, key))
                .orElse(SettingsForm.ALL_DEFAULTS);
        return ChannelForm.of(form).defaultBranchAmong(all());
    }

    Optional<Branch> find(BranchId id) {
        return select(BRANCH.ID.eq(id.value())).fetchOptional(this::branch);
    }

    Branch existing(BranchId id) {
        return find(id).orElseThrow(() -> EmailRows.missing("branch " + id.value()));
    }

    Optional<Branch> find(BranchKey key) {
        return select(BRANCH.KEY.eq(key.letters())).fetchOptional(this::branch);
    }

    /** The number of a new branch; empty when the key is taken. */
    Optional<Long> insert(BranchKey key, BranchDetails details, long createdAt) {
        return db.insertInto(
                        BRANCH,
                        BRANCH.KEY,
                        BRANCH.NAME,
                        BRANCH.DESCRIPTION,
                        BRANCH.DEFAULT_ASSIGNEE_ID,
                        BRANCH.SUPPORT_ADDRESSES,
                        BRANCH.CUSTOMER_DOMAINS,
                        BRANCH.CLOSED_POLICY,
                        BRANCH.CLOSED_DAYS,
                        BRANCH.LAST_NUMBER,
                        BRANCH.CREATED_AT)
                .values(
                        key.letters(),
                        name(details),
                        TextGate.BODY.pass(details.description()),
                        new People(db).idOf(details.defaultAssignee()),
                        LineList.write(details.supportAddresses()),
                        LineList.write(details.customerDomains()),
                        closedPolicy(details),
                        closedDays(details),
                        lastNumberBefore(key),
                        createdAt)
                .onConflictDoNothing()
                .returningResult(BRANCH.ID)
                .fetchOptional(BRANCH.ID);
    }

    void update(BranchId id, BranchDetails details) {
        db.update(BRANCH)
                .set(BRANCH.NAME, name(details))
                .set(BRANCH.DESCRIPTION, TextGate.BODY.pass(details.description()))
                .set(BRANCH.DEFAULT_ASSIGNEE_ID, new People(db).idOf(details.defaultAssignee()))
                .set(BRANCH.SUPPORT_ADDRESSES, LineList.write(details.supportAddresses()))
                .set(BRANCH.CUSTOMER_DOMAINS, LineList.write(details.customerDomains()))
                .set(BRANCH.CLOSED_POLICY, closedPolicy(details))
                .set(BRANCH.CLOSED_DAYS, closedDays(details))
                .where(BRANCH.ID.eq(id.value()))
                .execute();
    }

    /** The last number a branch with this key gave out before it was deleted. */
    private long lastNumberBefore(BranchKey key) {
        return db.select(FORMER_BRANCH.LAST_NUMBER)
                .from(FORMER_BRANCH)
                .where(FORMER_BRANCH.KEY.eq(key.letters()))
                .fetchOptional(FORMER_BRANCH.LAST_NUMBER)
                .orElse(0L);
    }

    private SelectQuery<Record> select(Condition which) {
        List<Field<?>> fields = List.of(
                BRANCH.ID,
                BRANCH.KEY,
                BRANCH.NAME,
                BRANCH.DESCRIPTION,
                BRANCH.SUPPORT_ADDRESSES,
                BRANCH.CUSTOMER_DOMAINS,
                BRANCH.CLOSED_POLICY,
                BRANCH.CLOSED_DAYS,
                BRANCH.DEFAULT_ASSIGNEE_ID);
        return Jooq.select(db, fields, BRANCH, which);
    }

    private Branch branch(Record row) {
        BranchDetails details = new BranchDetails(
                row.get(BRANCH.NAME),
                row.get(BRANCH.DESCRIPTION),
                new People(db).assignee(row.get(BRANCH.DEFAULT_ASSIGNEE_ID)),
                LineList.read(row.get(BRANCH.SUPPORT_ADDRESSES)),
                LineList.read(row.get(BRANCH.CUSTOMER_DOMAINS)),
                closed(row));
        return new Branch(new BranchId(row.get(BRANCH.ID)), new BranchKey(row.get(BRANCH.KEY)), details);
    }

    private static List<ClosedTickets> closed(Record row) {
        String policy = row.get(BRANCH.CLOSED_POLICY);
        return policy == null
                ? List.of()
                : List.of(new ClosedTickets(Policy.valueOf(policy), Duration.ofDays(row.get(BRANCH.CLOSED_DAYS))));
    }

    // Null, as the column has it, when the setting says that.
    private static String closedPolicy(BranchDetails details) {
        return details.closed().isEmpty()
                ? null
                : details.closed().get(0).policy().name();
    }

    private static Integer closedDays(BranchDetails details) {
        return details.closed().isEmpty()
                ? null
                : Integer.valueOf((int) details.closed().get(0).window().toDays());
    }

    private static String name(BranchDetails details) {
        return TextGate.LINE.pass(details.name().strip());
    }
}
