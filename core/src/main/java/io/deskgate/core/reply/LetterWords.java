package io.deskgate.core.reply;

import io.deskgate.core.words.Phrases;
import io.deskgate.core.words.WordTable;
import java.util.List;

/** Greetings and closings, which say little on their own. */
final class LetterWords {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;
    private static final Phrases CLOSINGS;
    private static final Phrases GREETINGS;

    static {
        List<List<List<String>>> rows = WordTable.rows(LetterWords.class, "closings.txt");
        CLOSINGS = new Phrases(rows.get(0).get(1));
        GREETINGS = new Phrases(rows.get(1).get(1));
    }

    private LetterWords() {}

    /** "Best regards," and the like, perhaps with a name on the same line. */
    static boolean isClosing(Lines lines, int line) {
        return isShort(lines, line)
                && beginsWith(lines.phrase(line), CLOSINGS)
                && !endsSentence(lines, line)
                && !Addresses.isPhone(lines.content(line));
    }

    /** "Hello Kim," and the like. */
    static boolean isGreeting(Lines lines, int line) {
        return isShort(lines, line) && beginsWith(lines.phrase(line), GREETINGS) && lines.lastChar(line) != '?';
    }

    private static boolean endsSentence(Lines lines, int line) {
        return lines.lastChar(line) == '?' || lines.lastChar(line) == ':';
    }

    private static boolean isShort(Lines lines, int line) {
        return !lines.isBlank(line) && lines.length(line) <= LONGEST;
    }

    private static boolean beginsWith(String phrase, Phrases phrases) {
        boolean fewWords = phrase.chars().filter(c -> c == ' ').count() < MOST_WORDS;
        return fewWords && phrases.isBegunBy(phrase);
    }
}
