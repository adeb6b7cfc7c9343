package io.deskgate.persistence;

import io.deskgate.core.ticket.SearchWords;
import java.util.ArrayList;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/** Words in PostgreSQL: a vector for each message, the subject with weight A. No language is assumed. */
final class PostgresSearch implements SearchTable {
    static final String TABLES = """
            CREATE TABLE search_text (rowid BIGINT NOT NULL PRIMARY KEY, words TSVECTOR NOT NULL);
            CREATE INDEX search_text_by_word ON search_text USING GIN (words);
            CREATE INDEX ticket_unsearched ON ticket (id) WHERE searched_at IS NULL;
            CREATE INDEX comment_unsearched ON comment (id) WHERE searched_at IS NULL;
            """;

    private static final Field<Object> WORDS = DSL.field(DSL.name("words"), Object.class);
    /** Tickets of which each message is looked at before the index of words is asked. */
    private static final long LOOKED_THROUGH = 20_000;

    private static final String ANY = "";
    private static final String IN_SUBJECT = "A";

    @Override
    public void add(DSLContext db, long row, List<String> subject, List<String> text) {
        Field<Object> heavy =
                DSL.function(DSL.name("setweight"), Object.class, vector(subject), DSL.inline(IN_SUBJECT));
        db.insertInto(TEXTS, ROW, WORDS)
                .select(DSL.select(
                        DSL.val(row), DSL.function(DSL.name("tsvector_concat"), Object.class, heavy, vector(text))))
                .onConflictDoNothing()
                .execute();
    }

    /**
     * Frequent words are found among the newest rows at once, where the index of words would list all that have them; for rare
     * ones that index is the way. PostgreSQL cannot know which is which, and takes a second when it errs.
     */
    @Override
    public List<Long> find(DSLContext db, Condition words, long below, int limit) {
        long floor = floor(db, below);
        List<Long> found = new ArrayList<>(db.select(ROW)
                .from(TEXTS)
                .where(words, ROW.ge(floor), ROW.lt(below))
                .orderBy(ROW.desc())
                .limit(limit)
                .fetch(ROW));
        if (found.size() < limit) {
            found.addAll(older(db, words, Math.min(floor, below), limit - found.size()));
        }
        return found;
    }

    private static List<Long> older(DSLContext db, Condition words, long below, int limit) {
        CommonTableExpression<Record1<Long>> all =
                DSL.name("found").asMaterialized(DSL.select(ROW).from(TEXTS).where(words));
        return db.with(all)
                .select(ROW)
                .from(all)
                .where(ROW.lt(below))
                .orderBy(ROW.desc())
                .limit(limit)
                .fetch(ROW);
    }

    private static long floor(DSLContext db, long below) {
        Long newest = db.select(DSL.max(ROW)).from(TEXTS).where(ROW.lt(below)).fetchOne(0, Long.class);
        return newest == null ? 0 : SearchIndex.first(Math.max(0, SearchIndex.ticketOf(newest) - LOOKED_THROUGH));
    }

    @Override
    public Condition contains(Field<String> text, String part) {
        return text.containsIgnoreCase(part);
    }

    @Override
    public Condition has(SearchWords subject, SearchWords anywhere) {
        List<String> wanted = new ArrayList<>();
        subject.terms().forEach(term -> wanted.add(phrase(term, IN_SUBJECT)));
        anywhere.terms().forEach(term -> wanted.add(phrase(term, ANY)));
        Field<Object> query =
                DSL.function(DSL.name("to_tsquery"), Object.class, simple(), DSL.val(String.join(" & ", wanted)));
        return CustomCondition.of(sql -> sql.visit(WORDS).sql(" @@ ").visit(query));
    }

    private static Field<Object> vector(List<String> pieces) {
        return DSL.function(DSL.name("to_tsvector"), Object.class, simple(), DSL.val(String.join(" ", pieces)));
    }

    private static Field<String> simple() {
        return DSL.inline("simple");
    }

    // Pieces are letters and digits only, so there is nothing to escape.
    private static String phrase(List<String> term, String weight) {
        String end = weight.isEmpty() ? "" : ":" + weight;
        return "(" + String.join(end + " <-> ", term) + ":*" + weight + ")";
    }
}
