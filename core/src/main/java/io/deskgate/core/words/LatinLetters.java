package io.deskgate.core.words;

import java.text.Normalizer;

/** Letters of Western and Central Europe without their accents, looked up once: most that is not ASCII stands alone. */
final class LatinLetters {
    static final char END = '\u0180';

    private static final String[] PLAIN = plain();

    private LatinLetters() {}

    static void append(StringBuilder text, char letter) {
        text.append(PLAIN[letter]);
    }

    private static String[] plain() {
        String[] plain = new String[END];
        for (char letter = 0; letter < END; letter++) {
            StringBuilder folded = new StringBuilder();
            Words.appendPlain(folded, Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD));
            plain[letter] = folded.toString();
        }
        return plain;
    }
}
