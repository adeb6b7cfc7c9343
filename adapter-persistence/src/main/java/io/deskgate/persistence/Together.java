package io.deskgate.persistence;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** What the parts of one transaction share: rows that wait to be sent, and what was asked already. */
final class Together {
    private final WaitingRows rows;
    private final List<Branch> branches = new ArrayList<>();
    private final Map<String, Found> people = new HashMap<>();
    private final Map<Long, BranchKey> letters = new HashMap<>();

    Together(WaitingRows rows) {
        this.rows = rows;
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
            rows.send();
        } catch (SQLException e) {
            throw new DataAccessException("cannot write what waited", e);
        }
    }

    WaitingRows rows() {
        return rows;
    }

    /** All branches as they were when one of the parts first asked. */
    List<Branch> branches(DSLContext db) {
        if (branches.isEmpty()) {
            branches.addAll(new BranchRows(db).all());
        }
        return List.copyOf(branches);
    }

    /** The letters of branches, by their numbers, as parts have asked for them; none yet where there are no parts. */
    static Map<Long, BranchKey> letters(DSLContext db) {
        Optional<Together> together = of(db);
        return together.isPresent() ? together.get().letters : new HashMap<>();
    }

    /** The people that were asked for, by their keys. */
    Map<String, Found> people() {
        return people;
    }

    /** One of the parts changes what else is known of them. */
    static void forgetPeople(DSLContext db) {
        of(db).ifPresent(together -> together.people.clear());
    }

    /** One of the parts changes them. */
    static void forgetBranches(DSLContext db) {
        of(db).ifPresent(together -> {
            together.branches.clear();
            together.letters.clear();
        });
    }
}
