package io.deskgate.core.category;

import io.deskgate.core.words.Phrases;
import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What machines write, in many languages. */
final class MachineWords {
    /** Subjects begin so that hardly a person writes. */
    static final MachineWords SUBJECTS = new MachineWords("machine-subjects.txt", 1);

    /** Subjects begin so that people write, too. */
    static final MachineWords LIKELY_SUBJECTS = new MachineWords("machine-subjects.txt", 2);

    /** Texts that machines write have this in them. */
    static final MachineWords TEXTS = new MachineWords("machine-texts.txt", 1);

    /** Which lines begin a message passed on is known where replies are trimmed. */
    private static final String QUOTE_MARKERS = "/io/deskgate/core/reply/quote-markers.txt";

    private static final Phrases FORWARDS = new Phrases(forwards());

    private final Map<Category, Phrases> byCategory = new EnumMap<>(Category.class);

    private MachineWords(String table, int cell) {
        for (List<List<String>> row : WordTable.rows(MachineWords.class, table)) {
            if (cell < row.size()) {
                byCategory.put(Category.valueOf(row.get(0).get(0)), new Phrases(row.get(cell)));
            }
        }
    }

    /** The phrase of this category that the words begin with. */
    Optional<String> beginning(Category category, String words) {
        Phrases phrases = byCategory.get(category);
        return phrases == null ? Optional.empty() : phrases.beginning(words);
    }

    /** The phrase of this category in the words. */
    Optional<String> within(Category category, String words) {
        Phrases phrases = byCategory.get(category);
        return phrases == null ? Optional.empty() : phrases.within(words);
    }

    /** Whether what follows this line was written by somebody else. */
    static boolean beginsForwardedMail(String line) {
        return line.length() < 200 && FORWARDS.isBegunBy(Words.phrase(line));
    }

    private static List<String> forwards() {
        List<String> all = new ArrayList<>();
        for (List<List<String>> row : WordTable.rows(MachineWords.class, QUOTE_MARKERS)) {
            all.addAll(row.get(1));
        }
        return all;
    }
}
