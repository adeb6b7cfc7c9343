package io.deskgate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DefaultDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jOOQ these tests run on is the one that is shipped (ADR 37). */
class SmallJooqTest {
    private static final Connection NONE_YET = null;

    @ParameterizedTest
    @EnumSource(
            value = SQLDialect.class,
            names = {"SQLITE", "POSTGRES"})
    void knowsTheTypesOfADatabaseThatIsUsed(SQLDialect ours) throws ReflectiveOperationException {
        Jooq.over(NONE_YET, ours);

        assertThat(typesOf(ours).get("TEXT")).isNotNull();
    }

    @Test
    void registersNoneOfOtherDatabases() throws ReflectiveOperationException {
        Jooq.over(NONE_YET, SQLDialect.SQLITE);

        assertThat(typesOf(SQLDialect.H2)).isEmpty();
    }

    private static Map<?, ?> typesOf(SQLDialect dialect) throws ReflectiveOperationException {
        Field byName = DefaultDataType.class.getDeclaredField("TYPES_BY_NAME");
        byName.setAccessible(true);
        return ((Map<?, ?>[]) byName.get(null))[dialect.ordinal()];
    }
}
