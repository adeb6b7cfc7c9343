package io.deskgate.core.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as they compare: lower case, Latin, Greek and Cyrillic letters without their accents. */
public final class Words {
    private static final char LAST_ASCII = 127;

    /** Letters and the marks on them, as bits by type. */
    private static final int PARTS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private Words() {}

    /** The text folded, with everything between its words. */
    public static String fold(String text) {
        return new String(folded(text));
    }

    /** The same as an array that nobody else has. */
    public static char[] folded(String text) {
        char[] folded = text.toCharArray();
        return foldEach(folded) ? folded : foldTogether(text).toCharArray();
    }

    /** Folds letter by letter; false when one of them has to be seen among its neighbours. */
    private static boolean foldEach(char[] text) {
        for (int at = 0; at < text.length; at++) {
            text[at] = PlainLetters.single(text[at]);
            if (text[at] == PlainLetters.NOT_SINGLE) {
                return false;
            }
        }
        return true;
    }

    /** The same, with each letter seen among its neighbours: the slow way. */
    static String foldTogether(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int odd = endOfAscii(lower, 0);
        return odd == lower.length() ? lower : withoutAccents(lower, odd);
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
        char[] phrase = text.toCharArray();
        int length = joinWords(phrase);
        if (length < 0) {
            phrase = foldTogether(text).toCharArray();
            length = joinFolded(phrase);
        }
        return new String(phrase, 0, length);
    }

    /** Folds letter by letter; -1 when one of them has to be seen among its neighbours, the length otherwise. */
    private static int joinWords(char[] text) {
        int length = 0;
        char last = ' ';
        for (char c : text) {
            char letter = PlainLetters.ofWord(c);
            if (letter == PlainLetters.NOT_SINGLE) {
                return -1;
            }
            text[length] = letter;
            length += oneUnlessBlanks(letter, last);
            last = letter;
        }
        return withoutBlank(text, length);
    }

    private static int joinFolded(char[] text) {
        int length = 0;
        char last = ' ';
        for (char c : text) {
            char letter = isPart(c) ? c : ' ';
            text[length] = letter;
            length += oneUnlessBlanks(letter, last);
            last = letter;
        }
        return withoutBlank(text, length);
    }

    /** 0 when both are blanks, 1 otherwise, without a branch: where words end no processor can foretell. */
    public static int oneUnlessBlanks(char letter, char last) {
        int other = (letter ^ ' ') | (last ^ ' ');
        return -other >>> 31;
    }

    private static int withoutBlank(char[] text, int length) {
        return length > 0 && text[length - 1] == ' ' ? length - 1 : length;
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isPart(char c) {
        if (c <= LAST_ASCII) {
            return c >= 'a' && c <= 'z';
        }
        return (PARTS >> Character.getType(c) & 1) != 0;
    }

    /** Only what is not ASCII need be taken apart: accents never stand anywhere else. */
    private static String withoutAccents(String lower, int firstOdd) {
        StringBuilder plain = new StringBuilder(lower.length()).append(lower, 0, firstOdd);
        for (int odd = firstOdd; odd < lower.length(); ) {
            int end = endOfOdd(lower, odd);
            appendFolded(plain, lower, odd, end);
            odd = endOfAscii(lower, end);
            plain.append(lower, end, odd);
        }
        return plain.toString();
    }

    /** Letter by letter, up to the first that need be looked at together. */
    private static void appendFolded(StringBuilder plain, String lower, int from, int to) {
        int at = from;
        while (at < to && lower.charAt(at) < PlainLetters.END) {
            plain.append(PlainLetters.plain(lower.charAt(at)));
            at++;
        }
        if (at < to) {
            appendPlain(plain, Normalizer.normalize(lower.substring(at, to), Normalizer.Form.NFD));
        }
    }

    static void appendPlain(StringBuilder plain, String decomposed) {
        for (int at = 0; at < decomposed.length(); at++) {
            char c = decomposed.charAt(at);
            if ((c < '\u0300' || c > '\u036F') && Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
    }

    private static int endOfAscii(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= LAST_ASCII) {
            at++;
        }
        return at;
    }

    private static int endOfOdd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) > LAST_ASCII) {
            at++;
        }
        return at;
    }
}
