package io.deskgate.core.ticket;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.function.Predicate;

/**
 * Makes a branch key out of a branch name: the initials of several words (Green Daisy becomes GD), else the first two
 * to four letters (Eltrino becomes ELTR, bbq becomes BBQ). Letters with marks count without them.
 */
public final class BranchKeyProposal {
    private static final int LETTERS_OF_ONE_WORD = 4;
    private static final String WITHOUT_LETTERS = "BR";

    private BranchKeyProposal() {}

    /** The first key for {@code name} that is not taken: as described, then with letters A, B, … AA, AB behind it. */
    public static BranchKey keyFor(String name, Predicate<BranchKey> taken) {
        String stem = stem(name);
        BranchKey key = new BranchKey(stem);
        for (int n = 0; taken.test(key); n++) {
            String ending = ending(n);
            int room = BranchKey.MAX_LETTERS - ending.length();
            key = new BranchKey(stem.substring(0, Math.min(stem.length(), room)) + ending);
        }
        return key;
    }

    private static String stem(String name) {
        StringTokenizer words = new StringTokenizer(plainLetters(name));
        String stem = words.countTokens() > 1 ? initials(words) : start(words);
        return stem.length() < BranchKey.MIN_LETTERS ? (stem + WITHOUT_LETTERS).substring(0, 2) : stem;
    }

    private static String initials(StringTokenizer words) {
        StringBuilder letters = new StringBuilder();
        while (words.hasMoreTokens()) {
            letters.append(words.nextToken().charAt(0));
        }
        return letters.substring(0, Math.min(letters.length(), BranchKey.MAX_LETTERS));
    }

    private static String start(StringTokenizer words) {
        String word = words.hasMoreTokens() ? words.nextToken() : "";
        return word.substring(0, Math.min(word.length(), LETTERS_OF_ONE_WORD));
    }

    /** Upper case, marks taken off, words parted by blanks, nothing but A to Z otherwise. */
    private static String plainLetters(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters.append(c);
            } else if (Character.isWhitespace(c) || c == '-' || c == '_') {
                letters.append(' ');
            }
        }
        return letters.toString();
    }

    private static String ending(int n) {
        String last = String.valueOf((char) ('A' + n % 26));
        return n < 26 ? last : ending(n / 26 - 1) + last;
    }
}
