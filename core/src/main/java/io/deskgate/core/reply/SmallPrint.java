package io.deskgate.core.reply;

import io.deskgate.core.email.Blanks;
import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Paragraphs of lawyers: "This e-mail and any attachments are confidential". */
final class SmallPrint {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 6000;
    private static final String ALONE = "ALONE";
    /** A word of secrecy says most: customers write about attachments and mistakes, too. */
    private static final String SECRET = "SECRET";

    private static final Map<String, List<String>> SUBJECTS = new HashMap<>();

    static {
        for (List<List<String>> row : WordTable.rows(SmallPrint.class, "disclaimers.txt")) {
            SUBJECTS.put(row.get(0).get(0), row.get(1).stream().map(Words::fold).toList());
        }
    }

    private SmallPrint() {}

    /** Whether the lines from {@code start} to before {@code end} are small print. */
    static boolean isAt(Lines lines, int start, int end) {
        int from = lines.contentStart(start);
        int to = lines.start(end);
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        String folded = oneLine(Words.fold(lines.text().substring(from, to)));
        Set<String> subjects = subjects(folded);
        return subjects.remove(ALONE) || subjects.size() > 2 || subjects.size() == 2 && subjects.contains(SECRET);
    }

    private static Set<String> subjects(String paragraph) {
        Set<String> found = new TreeSet<>();
        SUBJECTS.forEach((subject, words) -> {
            if (words.stream().anyMatch(paragraph::contains)) {
                found.add(subject);
            }
        });
        return found;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean blank = Blanks.isBlank(text.charAt(at));
            boolean repeated = blank && line.length() > 0 && line.charAt(line.length() - 1) == ' ';
            if (!repeated) {
                line.append(blank ? ' ' : text.charAt(at));
            }
        }
        return line.toString();
    }
}
