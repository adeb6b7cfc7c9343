package io.deskgate.persistence;

import io.deskgate.core.ticket.Branch;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** What the parts of one transaction share: rows that wait to be sent, and what was asked already. */
final class Together {
    private final Pieces pieces;
    private final List<Branch> branches = new ArrayList<>();

    Together(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The transaction that this is a part of. */
    static Optional<Together> of(DSLContext db) {
        return Optional.ofNullable((Together) db.data(Together.class));
    }

    /** Lets rows arrive that wait to be sent: somebody may be asking for them. */
    static void arrive(DSLContext db) {
        Optional<Together> together = of(db);
        if (together.isPresent()) {
            together.get().send();
        }
    }

    private void send() {
        try {
            pieces.send();
        } catch (SQLException e) {
            throw new DataAccessException("cannot write what waited", e);
        }
    }

    Pieces pieces() {
        return pieces;
    }

    /** All branches as they were when one of the parts first asked. */
    List<Branch> branches(DSLContext db) {
        if (branches.isEmpty()) {
            branches.addAll(new BranchRows(db).all());
        }
        return List.copyOf(branches);
    }

    /** One of the parts changes them. */
    static void forgetBranches(DSLContext db) {
        of(db).ifPresent(together -> together.branches.clear());
    }
}
