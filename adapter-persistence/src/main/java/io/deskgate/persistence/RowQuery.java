package io.deskgate.persistence;

import java.util.List;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.StoreQuery;
import org.jooq.UpdateQuery;

/** A row in jOOQ's words, whatever its columns hold. */
record RowQuery(StoreQuery<Record> query) {
    @SuppressWarnings("unchecked")
    <T> void set(Field<T> column, Object value) {
        query.addValue(column, (T) value);
    }

    @SuppressWarnings("unchecked")
    <T> void where(Field<T> key, Object value) {
        ((UpdateQuery<Record>) query).addConditions(key.eq((T) value));
    }

    Query answering(List<Field<?>> columns) {
        if (!columns.isEmpty()) {
            query.setReturning(columns);
        }
        return query;
    }
}
