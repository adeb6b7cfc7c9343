package io.deskgate.core.reply;

import io.deskgate.core.email.Segment.Kind;
import io.deskgate.core.words.Phrases;
import io.deskgate.core.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "See my answers below in red": where nothing marks the lines of a quote, nothing tells answers in it from what they
 * answer. Who is sent there has to see it, as far as the next older message.
 */
final class AnswersBelow {
    private static final int MOST_WORDS = 40;

    private final Outline outline;
    private final Lines lines;
    private final Heads heads;

    AnswersBelow(Outline outline, Heads heads) {
        this.outline = outline;
        this.lines = outline.lines();
        this.heads = heads;
    }

    /** Loaded with the first quote that nothing marks. */
    private static final class Words {
        static final Phrases BELOW = phrases();

        private static Phrases phrases() {
            List<String> all = new ArrayList<>();
            for (List<List<String>> row : WordTable.rows(AnswersBelow.class, "below.txt")) {
                all.addAll(row.get(0));
            }
            return new Phrases(all);
        }
    }

    void keep() {
        int quote = firstQuote();
        Optional<Head> head = quote < lines.count() ? heads.at(lines, quote) : Optional.empty();
        if (head.isEmpty()) {
            return;
        }
        int start = lines.nextWritten(head.get().end());
        if (start < lines.count() && isPlainQuote(start) && isSaidAbove(quote)) {
            keepFrom(start);
        }
    }

    private int firstQuote() {
        int line = 0;
        while (line < lines.count() && outline.kind(line) != Kind.QUOTE) {
            line++;
        }
        return line;
    }

    private boolean isSaidAbove(int quote) {
        boolean said = false;
        int words = 0;
        for (int line = 0; line < quote && words <= MOST_WORDS; line++) {
            if (outline.isSpoken(line)) {
                words += lines.words(line);
                said |= Words.BELOW.isIn(lines.phrase(line));
            }
        }
        return said && words <= MOST_WORDS;
    }

    /** More header fields belong to the introduction. */
    private void keepFrom(int start) {
        int line = start;
        while (line < lines.count() && isPlainQuote(line)) {
            if (heads.at(lines, line).isPresent()) {
                return;
            }
            outline.mark(Kind.CONTEXT, line, line + 1);
            line = lines.nextWritten(line + 1);
        }
    }

    private boolean isPlainQuote(int line) {
        return outline.kind(line) == Kind.QUOTE && !QuoteMarks.isQuoted(lines, line);
    }
}
