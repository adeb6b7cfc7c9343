package io.deskgate.core.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as they compare: lower case, Latin, Greek and Cyrillic letters without their accents. */
public final class Words {
    private Words() {}

    /** The text folded, with everything between its words. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : withoutAccents(Normalizer.normalize(lower, Normalizer.Form.NFD));
    }

    /** The words of a text, folded. Digits are no words. */
    public static List<String> of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            int end = endOfWord(folded, at);
            if (end > at) {
                words.add(folded.substring(at, end));
                at = end;
            }
        }
        return words;
    }

    /** The words of a text with one blank between. */
    public static String phrase(String text) {
        return String.join(" ", of(text));
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String withoutAccents(String decomposed) {
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); at++) {
            char c = decomposed.charAt(at);
            if ((c < '\u0300' || c > '\u036F') && Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
