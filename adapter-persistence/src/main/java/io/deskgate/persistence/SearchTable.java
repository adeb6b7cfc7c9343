package io.deskgate.persistence;

import io.deskgate.core.ticket.SearchWords;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The texts in which words are searched for: a row for each message, which databases keep in ways of their own. */
interface SearchTable {
    /** The rows. */
    Table<?> TEXTS = DSL.table(DSL.name("search_text"));

    /** The number of a row: rising with tickets, and within a ticket with its messages. */
    Field<Long> ROW = DSL.field(DSL.name("rowid"), Long.class);

    /** Adds a message, cut into pieces. Does nothing when it is there. */
    void add(DSLContext db, long row, List<String> subject, List<String> text);

    /** Whether a text has this part, in whatever case. */
    Condition contains(Field<String> text, String part);

    /** Rows with these words, the newest first, all below {@code below}. */
    List<Long> find(DSLContext db, Condition words, long below, int limit);

    /** Whether a row has these words. */
    Condition has(SearchWords subject, SearchWords anywhere);
}
