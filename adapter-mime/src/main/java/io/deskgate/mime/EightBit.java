package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Header bytes as they came: RFC 6532 allows UTF-8, and some senders write their own charset. */
final class EightBit {
    /** Shifts to Japanese letters in ISO-2022-JP. */
    static final String TO_KANJI = "\u001b$";

    private EightBit() {}

    /** The text that {@code raw} means, which has one character per byte. */
    static String decode(String raw, CharsetHint hint, Set<Defect> defects) {
        // QUIRK: Japanese mail may carry the seven-bit charset of its body in its header, not encoded.
        boolean shifts = raw.contains(TO_KANJI);
        if (isAscii(raw) && !shifts) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        if (shifts || !TextDecoder.isValid(bytes, bytes.length, StandardCharsets.UTF_8)) {
            defects.add(Defect.RAW_8BIT_HEADER);
        }
        return CharsetGuess.decode(bytes, bytes.length, hint);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
