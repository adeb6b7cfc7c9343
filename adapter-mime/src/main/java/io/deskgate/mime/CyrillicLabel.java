package io.deskgate.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds text in one Cyrillic charset under the label of another. All of them have letters nearly everywhere, so that
 * nothing is broken and nothing makes sense: only how often the usual letters come tells them apart.
 */
final class CyrillicLabel {
    private static final List<String> CANDIDATES = List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866");
    private static final List<String> LABELS =
            List.of("windows-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866", "x-MacCyrillic");
    private static final String USUAL_LETTERS = "оеаинтсрвл";
    private static final int LOOKED_AT = 4 * 1024;
    private static final int FEWEST_LETTERS = 12;
    private static final int FEWEST_CAPITALS = 3;
    /** In percent: of Russian, Ukrainian and Bulgarian letters 55 to 65 are usual ones, of misread ones about 30. */
    private static final int USUAL = 50;

    private static final int DISTANCE = 20;

    private CyrillicLabel() {}

    /** The charset that was meant, when it is certainly another Cyrillic one. */
    static Optional<Charset> meant(byte[] bytes, int length, Charset claimed) {
        if (!LABELS.contains(claimed.name())) {
            return Optional.empty();
        }
        Optional<Charset> best = Optional.empty();
        String text = text(bytes, length, claimed);
        if (letters(text) < FEWEST_LETTERS && !isInsideOut(text)) {
            return Optional.empty();
        }
        int most = Math.max(USUAL, usual(text) + DISTANCE);
        for (String name : CANDIDATES) {
            Charset candidate = Charsets.named(name).orElse(StandardCharsets.US_ASCII);
            int usual = usual(text(bytes, length, candidate));
            if (usual > most) {
                most = usual;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static String text(byte[] bytes, int length, Charset charset) {
        return new String(bytes, 0, Math.min(length, LOOKED_AT), charset);
    }

    /** How many in a hundred letters and other signs beyond ASCII are usual letters. */
    private static int usual(String text) {
        int usual = 0;
        for (int at = 0; at < text.length(); at++) {
            usual += USUAL_LETTERS.indexOf(Character.toLowerCase(text.charAt(at))) >= 0 ? 1 : 0;
        }
        return 100 * usual / Math.max(1, letters(text));
    }

    private static int letters(String text) {
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            letters += text.charAt(at) > 127 ? 1 : 0;
        }
        return letters;
    }

    /** QUIRK: capitals of KOI8 stand where Windows has small letters: a word begins small and goes on in capitals. */
    private static boolean isInsideOut(String text) {
        int capitals = 0;
        int at = 0;
        while (at < text.length() && text.charAt(at) <= 127) {
            at++;
        }
        boolean small = at < text.length() && Character.isLowerCase(text.charAt(at));
        for (int next = at + 1; next < text.length() && Character.isUpperCase(text.charAt(next)); next++) {
            capitals++;
        }
        return small && capitals >= FEWEST_CAPITALS;
    }
}
