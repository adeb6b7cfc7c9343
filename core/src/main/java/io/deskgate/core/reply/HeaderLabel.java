package io.deskgate.core.reply;

import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which field of a quoted header a line shows, by its label in the languages of the world. */
enum HeaderLabel {
    FROM,
    SENT,
    DATE,
    TO,
    CC,
    SUBJECT,
    OTHER,
    NONE;

    private static final int LONGEST = 40;

    /** Loaded with the first question, which only a line with a colon asks. */
    private static final class Names {
        static final Map<String, HeaderLabel> LABELS = labels();

        private static Map<String, HeaderLabel> labels() {
            Map<String, HeaderLabel> labels = new HashMap<>();
            for (List<List<String>> row : WordTable.rows(HeaderLabel.class, "header-labels.txt")) {
                HeaderLabel label = valueOf(row.get(0).get(0));
                row.get(1).forEach(name -> labels.putIfAbsent(Words.phrase(name), label));
            }
            return labels;
        }
    }

    /** The label a line begins with, {@link #NONE} when it has none or does not exist. */
    static HeaderLabel of(Lines lines, int line) {
        if (line >= lines.count() || lines.isBlank(line)) {
            return NONE;
        }
        int start = lines.contentStart(line);
        int colon = colon(lines.text(), start, start + Math.min(LONGEST, lines.length(line)));
        return colon < 0 ? NONE : named(lines.text().substring(start, colon));
    }

    /** The field a label without its colon names. */
    static HeaderLabel named(String label) {
        return isWordsOnly(label) ? Names.LABELS.getOrDefault(Words.phrase(label), NONE) : NONE;
    }

    private static boolean isWordsOnly(String label) {
        for (int at = 0; at < label.length(); at++) {
            char c = label.charAt(at);
            if (c == '@' || c == '.' || c == ',' || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static int colon(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == ':' || text.charAt(at) == '\uFF1A') {
                return at;
            }
        }
        return -1;
    }
}
