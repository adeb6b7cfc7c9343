package io.deskgate.persistence;

import io.deskgate.persistence.Statements.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.StoreQuery;
import org.jooq.Table;

/** A row to be written, column by column. */
final class Row implements Worded {
    /** Parts what is set, the keys and what is answered in a shape. */
    private static final Object THEN = new Object();

    private final DSLContext db;
    private final Table<Record> table;
    private final List<Field<?>> columns = new ArrayList<>();
    private final List<Field<?>> keys = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private List<Field<?>> answered = List.of();
    private Way way = Way.INSERT;

    private enum Way {
        INSERT,
        INSERT_UNLESS_THERE,
        UPDATE;

        StoreQuery<Record> query(DSLContext in, Table<Record> table) {
            return switch (this) {
                case INSERT -> in.insertQuery(table);
                case INSERT_UNLESS_THERE -> Jooq.insertUnlessThere(in, table);
                case UPDATE -> in.updateQuery(table);
            };
        }
    }

    Row(DSLContext db, Table<Record> table) {
        this.db = db;
        this.table = table;
    }

    /** Null as the column has it. */
    <T> void set(Field<T> column, T value) {
        columns.add(column);
        values.add(value);
    }

    /** Which rows are updated: those with this value, also. Said after all that is to be set. */
    <T> void where(Field<T> key, T value) {
        keys.add(key);
        values.add(value);
    }

    void insert() {
        carryOut(Way.INSERT);
    }

    /** The number that the new row was given. */
    long insert(Field<Long> number) {
        return answer(Way.INSERT, List.of(number)).orElseThrow().get(number);
    }

    /** Leaves it alone when one with the same key is there; answers how many rows are new. */
    int insertUnlessThere() {
        return carryOut(Way.INSERT_UNLESS_THERE);
    }

    /** The same, and answers these columns of the new row; empty when one was there. */
    Optional<Found> insertUnlessThere(List<Field<?>> wanted) {
        return answer(Way.INSERT_UNLESS_THERE, wanted);
    }

    /** Answers how many rows were updated. */
    int update() {
        return carryOut(Way.UPDATE);
    }

    /** The same as {@link #insert}, in time for the commit; until then whoever asks for it may not find it. */
    void insertLater() {
        later(Way.INSERT);
    }

    /** The same as {@link #insertUnlessThere()}, in time for the commit. */
    void insertLaterUnlessThere() {
        later(Way.INSERT_UNLESS_THERE);
    }

    /** The same as {@link #update}, in time for the commit. */
    void updateLater() {
        later(Way.UPDATE);
    }

    Object[] values() {
        return values.toArray();
    }

    /** What those share that set the same columns in the same way. */
    @Override
    public Object shape() {
        List<Object> parts = new ArrayList<>(List.of(table, way));
        parts.addAll(columns);
        parts.add(THEN);
        parts.addAll(keys);
        parts.add(THEN);
        parts.addAll(answered);
        return new Shape(parts);
    }

    @Override
    public Query query(DSLContext in) {
        RowQuery query = new RowQuery(way.query(in, table));
        for (int i = 0; i < columns.size(); i++) {
            query.set(columns.get(i), values.get(i));
        }
        for (int i = 0; i < keys.size(); i++) {
            query.where(keys.get(i), values.get(columns.size() + i));
        }
        return query.answering(answered);
    }

    private int carryOut(Way wanted) {
        way = wanted;
        return Statements.of(db).change(db, this, values());
    }

    private Optional<Found> answer(Way wanted, List<Field<?>> wish) {
        way = wanted;
        answered = wish;
        List<Found> rows = Statements.of(db).ask(db, this, wish, values());
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    private void later(Way wanted) {
        way = wanted;
        Optional<Together> together = Together.of(db);
        if (together.isPresent()) {
            together.get().rows().add(db, this);
        } else {
            carryOut(wanted);
        }
    }
}
