package io.deskgate.core.reply;

import java.util.StringTokenizer;

/** Whether some words may be the name of a mail program: few, and most of them in capitals. */
final class ProgramName {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SMALL_WORD = 3;

    private ProgramName() {}

    /**
     * Whether nothing but a name follows the words in front.
     *
     * @param content the line without links
     * @param skipped how many words stand in front
     */
    static boolean isBehind(int skipped, String content) {
        StringTokenizer words = new StringTokenizer(content, " \u00A0()<>[]");
        int names = 0;
        int count = -skipped;
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            count++;
            if (count > 0) {
                if (!isPart(word)) {
                    return false;
                }
                names += isName(word) ? 1 : 0;
            }
        }
        return names > 0 && count <= MOST_WORDS;
    }

    private static boolean isPart(String word) {
        return isName(word) || word.length() <= LONGEST_SMALL_WORD && Character.isLetter(word.charAt(0));
    }

    /** Also "iPad" and "mailbox.org". */
    private static boolean isName(String word) {
        boolean letters = word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
        boolean inside = word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1;
        return letters && !word.endsWith(".") && (inside || word.chars().anyMatch(Character::isUpperCase));
    }
}
