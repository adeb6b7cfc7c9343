package io.deskgate.persistence;

import io.deskgate.persistence.Statements.Worded;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** A statement that answers these columns. Its own values only hold the places of those it is carried out with. */
abstract class Wording implements Worded {
    private final List<Field<?>> columns;

    Wording(List<Field<?>> columns) {
        this.columns = columns;
    }

    List<Field<?>> columns() {
        return columns;
    }

    @Override
    public Object shape() {
        return this;
    }

    /** Carries it out with these values, in their order in SQL. */
    List<Found> all(DSLContext db, Object... values) {
        return Statements.of(db).ask(db, this, columns, values);
    }

    /** The same for one that answers one row at most. */
    Optional<Found> one(DSLContext db, Object... values) {
        List<Found> rows = all(db, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }
}
