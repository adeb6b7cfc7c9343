package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Header bytes as they came: RFC 6532 allows UTF-8, and some senders write their own charset. */
final class EightBit {
    private EightBit() {}

    /** The text that {@code raw} means, which has one character per byte. */
    static String decode(String raw, Set<Defect> defects) {
        if (isAscii(raw)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        if (!TextDecoder.isValid(bytes, bytes.length, StandardCharsets.UTF_8)) {
            defects.add(Defect.RAW_8BIT_HEADER);
        }
        return TextDecoder.guess(bytes, bytes.length);
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
