package io.deskgate.persistence;

import io.deskgate.core.ticket.SearchWords;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/** Words in SQLite: an FTS5 table that keeps no copy of the texts. They come in one spelling, so it folds nothing. */
final class SqliteSearch implements SearchTable {
    static final String TABLES = """
            CREATE VIRTUAL TABLE search_text USING fts5(subject, text, content='', contentless_delete=1,
                tokenize="unicode61 remove_diacritics 0");
            CREATE INDEX ticket_unsearched ON ticket (id) WHERE searched_at IS NULL;
            CREATE INDEX comment_unsearched ON comment (id) WHERE searched_at IS NULL;
            """;

    private static final String SPECIAL = "*?[";

    private static final Field<String> SUBJECT = DSL.field(DSL.name("subject"), String.class);
    private static final Field<String> TEXT = DSL.field(DSL.name("text"), String.class);
    private static final Field<String> WHOLE_ROW = DSL.field(DSL.name("search_text"), String.class);

    @Override
    public void add(DSLContext db, long row, List<String> subject, List<String> text) {
        db.insertInto(TEXTS, ROW, SUBJECT, TEXT)
                .values(row, String.join(" ", subject), String.join(" ", text))
                .execute();
    }

    @Override
    public List<Long> find(DSLContext db, Condition words, long below, int limit) {
        return db.select(ROW)
                .from(TEXTS)
                .where(words, ROW.lt(below))
                .orderBy(ROW.desc())
                .limit(limit)
                .fetch(ROW);
    }

    @Override
    public Condition contains(Field<String> text, String part) {
        return CustomCondition.of(sql -> sql.visit(text).sql(" GLOB ").visit(DSL.val(pattern(part))));
    }

    @Override
    public Condition has(SearchWords subject, SearchWords anywhere) {
        List<String> wanted = new ArrayList<>();
        subject.terms().forEach(term -> wanted.add("subject : " + phrase(term)));
        anywhere.terms().forEach(term -> wanted.add(phrase(term)));
        String query = String.join(" AND ", wanted);
        return CustomCondition.of(sql -> sql.visit(WHOLE_ROW).sql(" MATCH ").visit(DSL.val(query)));
    }

    // LIKE and LOWER know the cases of ASCII only, GLOB knows none: each letter is given in its two.
    private static String pattern(String part) {
        StringBuilder pattern = new StringBuilder("*");
        part.codePoints().forEach(c -> pattern.append(oneOf(Character.toLowerCase(c), Character.toUpperCase(c))));
        return pattern.append('*').toString();
    }

    private static String oneOf(int lower, int upper) {
        String small = Character.toString(lower);
        boolean plain = lower == upper && SPECIAL.indexOf(lower) < 0;
        return plain ? small : "[" + (lower == upper ? small : small + Character.toString(upper)) + "]";
    }

    // Pieces are letters and digits only, so there is nothing to escape.
    private static String phrase(List<String> term) {
        return "\"" + String.join(" ", term) + "\" *";
    }
}
