package io.deskgate.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Field;

/** A row that was asked for. */
final class Found {
    private final List<Field<?>> columns;
    private final Object[] values;

    private Found(List<Field<?>> columns, Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** The row at which {@code answer} stands. */
    static Found in(ResultSet answer, List<Field<?>> columns) throws SQLException {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(answer, i + 1, columns.get(i).getType());
        }
        return new Found(columns, values);
    }

    /** What stands in this column; null where it may be null. */
    @SuppressWarnings("unchecked")
    <T> T get(Field<T> column) {
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i) == column) {
                return (T) values[i];
            }
        }
        throw new IllegalArgumentException("was not asked for " + column);
    }

    // SQLite has no booleans, and integers of one size.
    private static Object value(ResultSet answer, int place, Class<?> type) throws SQLException {
        Object value = type == Boolean.class
                ? (Object) answer.getBoolean(place)
                : type == Long.class
                        ? (Object) answer.getLong(place)
                        : type == Integer.class ? (Object) answer.getInt(place) : answer.getString(place);
        return answer.wasNull() ? null : value;
    }
}
