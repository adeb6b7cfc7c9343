package io.deskgate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketOrder;
import io.deskgate.core.ticket.TicketPlace.Behind;
import io.deskgate.core.ticket.TicketQuery;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.conf.ParamType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page is a walk along an index: nothing is sorted, so a million tickets make no difference. */
class PageWalkTest {
    private static final Behind DEEP = new Behind(1_000_000, new TicketId(500_000));

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("queries")
    void sqliteSortsNothing(TicketQuery query) throws SQLException {
        assertThat(plan("jdbc:sqlite:" + folder.resolve("desk.db"), "EXPLAIN QUERY PLAN ", List.of(), query))
                .contains("USING")
                .contains("INDEX")
                .doesNotContain("TEMP B-TREE")
                .doesNotContain("SCAN ticket\n");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void postgresSortsNothing(TicketQuery query) throws SQLException {
        // An empty table is quickest read as a whole; this shows what a large one offers.
        List<String> likeLarge = List.of("SET enable_seqscan = off", "SET enable_bitmapscan = off");

        assertThat(plan(PostgresServer.newSchema(), "EXPLAIN ", likeLarge, query))
                .contains("Index")
                .doesNotContain("Sort");
    }

    static Stream<TicketQuery> queries() {
        List<TicketFilter> filters = List.of(
                TicketFilter.ALL,
                TicketFilter.ALL.in(Set.of(new BranchKey("SUP"))),
                TicketFilter.ALL.withStatuses(Set.of(Status.NEW, Status.OPEN)),
                TicketFilter.ALL.in(Set.of(new BranchKey("SUP"))).withStatuses(Set.of(Status.CLOSED)),
                TicketFilter.ALL.assignedTo(Set.of(Assignee.NOBODY)));
        Stream<TicketQuery> byCreation = filters.stream()
                .flatMap(filter -> Stream.of(TicketOrder.NEWEST, TicketOrder.OLDEST)
                        .map(order -> new TicketQuery(filter, order, DEEP, 50)));
        Stream<TicketQuery> byChange = filters.subList(0, 3).stream()
                .flatMap(filter -> Arrays.stream(TicketOrder.values())
                        .skip(2)
                        .map(order -> new TicketQuery(filter, order, DEEP, 50)));
        return Stream.concat(byCreation, byChange);
    }

    private static String plan(String url, String explain, List<String> first, TicketQuery query) throws SQLException {
        TicketStore.open(url, StoreDesk.NOON).close();
        Database database = Database.at(url);
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String line : first) {
                statement.execute(line);
            }
            DSLContext db = Jooq.over(connection, database.dialect());
            for (Condition part : new FilterParts(db, query.filter()).parts()) {
                String sql = new TicketPages(db, query).select(part).getSQL(ParamType.INLINED);
                append(plan, statement.executeQuery(explain + sql));
            }
        }
        return plan.toString();
    }

    private static void append(StringBuilder plan, ResultSet rows) throws SQLException {
        int last = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            plan.append(rows.getString(last)).append('\n');
        }
    }
}
