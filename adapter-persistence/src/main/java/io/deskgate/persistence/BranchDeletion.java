package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.FormerBranch.FORMER_BRANCH;
import static io.deskgate.persistence.schema.tables.FormerKey.FORMER_KEY;
import static io.deskgate.persistence.schema.tables.SettingVersion.SETTING_VERSION;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.port.BranchRepository.Deletion;
import io.deskgate.core.port.BranchRepository.Fate;
import io.deskgate.core.port.BranchRepository.Fate.DeleteThem;
import io.deskgate.core.port.BranchRepository.Fate.MoveTo;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Deletes one branch, inside one transaction. */
record BranchDeletion(DSLContext db, SearchTable search, BranchId id) {
    Deletion carryOut(Fate fate) {
        holdSettings();
        long lastNumber = hold();
        BranchRows rows = new BranchRows(db);
        if (rows.defaultBranch().id().equals(id)) {
            return new Deletion.IsDefault();
        }
        long tickets = db.fetchCount(TICKET, TICKET.BRANCH_ID.eq(id.value()));
        if (tickets > 0 && fate instanceof Fate.NoTickets) {
            return new Deletion.HasTickets(tickets);
        }
        Branch branch = rows.existing(id);
        if (fate instanceof MoveTo move) {
            move(branch, move.branch(), lastNumber);
        } else if (fate instanceof DeleteThem) {
            new TicketDeletion(db, search).deleteAllOf(branch);
        }
        forget(branch, lastNumber);
        return new Deletion.Deleted(tickets);
    }

    /** Whoever saves settings meanwhile waits for us, and then learns that they have changed. */
    private void holdSettings() {
        db.update(SETTING_VERSION)
                .set(SETTING_VERSION.VERSION, SETTING_VERSION.VERSION)
                .execute();
    }

    /** Whoever opens a ticket in the branch meanwhile waits for us. */
    private long hold() {
        return db.update(BRANCH)
                .set(BRANCH.LAST_NUMBER, BRANCH.LAST_NUMBER)
                .where(BRANCH.ID.eq(id.value()))
                .returningResult(BRANCH.LAST_NUMBER)
                .fetchOptional(BRANCH.LAST_NUMBER)
                .orElseThrow(() -> EmailRows.missing("branch " + id.value()));
    }

    /** Every number is raised by as much, which keeps their order; numbers may have gaps. */
    private void move(Branch from, BranchId target, long numbers) {
        if (target.equals(id)) {
            String text = "tickets of branch " + from.key() + " need another branch to move to";
            throw new PermanentFailure(text, new IllegalArgumentException(text));
        }
        long raised = raise(target, numbers) - numbers;
        db.insertInto(FORMER_KEY, FORMER_KEY.BRANCH_KEY, FORMER_KEY.NUMBER, FORMER_KEY.TICKET_ID)
                .select(DSL.select(DSL.val(from.key().letters()), TICKET.NUMBER, TICKET.ID)
                        .from(TICKET)
                        .where(TICKET.BRANCH_ID.eq(id.value())))
                .execute();
        db.update(TICKET)
                .set(TICKET.NUMBER, TICKET.NUMBER.plus(raised))
                .set(TICKET.BRANCH_ID, target.value())
                .where(TICKET.BRANCH_ID.eq(id.value()))
                .execute();
    }

    private long raise(BranchId target, long numbers) {
        return db.update(BRANCH)
                .set(BRANCH.LAST_NUMBER, BRANCH.LAST_NUMBER.plus(numbers))
                .where(BRANCH.ID.eq(target.value()))
                .returningResult(BRANCH.LAST_NUMBER)
                .fetchOptional(BRANCH.LAST_NUMBER)
                .orElseThrow(() -> EmailRows.missing("branch " + target.value()));
    }

    private void forget(Branch branch, long lastNumber) {
        db.insertInto(FORMER_BRANCH, FORMER_BRANCH.KEY, FORMER_BRANCH.LAST_NUMBER)
                .values(branch.key().letters(), lastNumber)
                .onConflict(FORMER_BRANCH.KEY)
                .doUpdate()
                .set(FORMER_BRANCH.LAST_NUMBER, lastNumber)
                .execute();
        db.deleteFrom(BRANCH).where(BRANCH.ID.eq(id.value())).execute();
        db.update(SETTING_VERSION)
                .set(SETTING_VERSION.VERSION, SETTING_VERSION.VERSION.plus(1))
                .execute();
    }
}
