package io.deskgate.core.reply;

import io.deskgate.core.email.Blanks;
import io.deskgate.core.words.Finder;
import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Paragraphs of lawyers: "This e-mail and any attachments are confidential". */
final class SmallPrint {
    private static final int SHORTEST = 24;
    private static final int SHORTEST_WITH_A_QUESTION = 200;
    private static final int LONGEST = 6000;
    private static final String ALONE = "ALONE";
    /** A word of secrecy says most: customers write about attachments and mistakes, too. */
    private static final String SECRET = "SECRET";

    private static final Map<String, String> SUBJECTS = new HashMap<>();
    private static final Finder WORDS;

    static {
        for (List<List<String>> row : WordTable.rows(SmallPrint.class, "disclaimers.txt")) {
            row.get(1)
                    .forEach(words ->
                            SUBJECTS.putIfAbsent(Words.fold(words), row.get(0).get(0)));
        }
        WORDS = new Finder(SUBJECTS.keySet());
    }

    private SmallPrint() {}

    /** Whether the lines from {@code start} to before {@code end} are small print. */
    static boolean isAt(Lines lines, int start, int end) {
        int from = lines.contentStart(start);
        int to = lines.start(end);
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        char[] folded = oneLine(Words.folded(lines.text().substring(from, to)));
        if (to - from < SHORTEST_WITH_A_QUESTION
                && lines.text().substring(from, to).indexOf('?') >= 0) {
            return false;
        }
        Set<String> subjects = subjects(folded);
        return subjects.remove(ALONE) || subjects.size() > 2 || subjects.size() == 2 && subjects.contains(SECRET);
    }

    private static Set<String> subjects(char[] paragraph) {
        Set<String> found = new TreeSet<>();
        WORDS.each(paragraph, words -> found.add(SUBJECTS.get(words)));
        return found;
    }

    private static char[] oneLine(char[] text) {
        int length = 0;
        char last = 'x';
        for (char c : text) {
            char letter = c >= ' ' && c < 127 || !Blanks.isBlank(c) ? c : ' ';
            text[length] = letter;
            length += Words.oneUnlessBlanks(letter, last);
            last = letter;
        }
        return length == text.length ? text : Arrays.copyOf(text, length);
    }
}
