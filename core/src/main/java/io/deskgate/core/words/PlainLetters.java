package io.deskgate.core.words;

import java.text.Normalizer;
import java.util.Locale;

/** Latin, Greek and Cyrillic letters without their accents, each looked up once, when it is first met. */
final class PlainLetters {
    static final char END = '\u0530';

    /** Stands for a letter that becomes none or several, or that depends on its neighbours. */
    static final char NOT_SINGLE = '\uFFFF';

    private static final char CAPITAL_SIGMA = '\u03A3';
    private static final String[] PLAIN = new String[END];
    private static final char[] SINGLE = new char[END];
    private static final char[] OF_WORD = new char[END];

    private PlainLetters() {}

    /** The letter, which is below {@link #END}, without its accents. */
    static String plain(char letter) {
        if (PLAIN[letter] == null) {
            StringBuilder plain = new StringBuilder();
            Words.appendPlain(plain, Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD));
            PLAIN[letter] = plain.toString();
        }
        return PLAIN[letter];
    }

    /** The letter folded alone. Ideographs and usual punctuation stay as they are. */
    static char single(char letter) {
        if (letter < END) {
            char known = SINGLE[letter];
            return known == 0 ? lookUp(letter) : known;
        }
        boolean asItIs = letter >= '\u4E00' && letter <= '\u9FFF' || letter >= '\u2010' && letter <= '\u2027';
        return asItIs ? letter : NOT_SINGLE;
    }

    /** The same for letters of words; a blank for everything else. */
    static char ofWord(char letter) {
        if (letter < END && OF_WORD[letter] != 0) {
            return OF_WORD[letter];
        }
        char single = single(letter);
        char known = single == NOT_SINGLE || Words.isPart(single) ? single : ' ';
        if (letter < END) {
            OF_WORD[letter] = known;
        }
        return known;
    }

    private static char lookUp(char letter) {
        String lower = String.valueOf(letter).toLowerCase(Locale.ROOT);
        String folded = lower.length() == 1 && lower.charAt(0) < END ? plain(lower.charAt(0)) : "";
        SINGLE[letter] = folded.length() == 1 && letter != CAPITAL_SIGMA ? folded.charAt(0) : NOT_SINGLE;
        return SINGLE[letter];
    }
}
