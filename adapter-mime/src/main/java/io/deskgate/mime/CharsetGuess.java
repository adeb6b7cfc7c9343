package io.deskgate.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text from bytes that do not say what they are: UTF-8 if they can be, the charset the message uses elsewhere, what they
 * look like, and what Western senders mean, in this order.
 */
final class CharsetGuess {
    private static final byte ESCAPE = 0x1b;

    private CharsetGuess() {}

    static String decode(byte[] bytes, int length, CharsetHint hint) {
        Charset japanese = Charsets.named("iso-2022-jp").orElse(StandardCharsets.US_ASCII);
        boolean escapes = shiftsToKanji(bytes, length) && TextDecoder.isValid(bytes, length, japanese);
        return escapes ? new String(bytes, 0, length, japanese) : eightBit(bytes, length, hint);
    }

    private static String eightBit(byte[] bytes, int length, CharsetHint hint) {
        if (TextDecoder.isValid(bytes, length, StandardCharsets.UTF_8)) {
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
        Optional<Charset> hinted = usable(hint.label(), bytes, length);
        if (hinted.isPresent()) {
            return new String(bytes, 0, length, hinted.get());
        }
        Optional<Charset> detected = looksWestern(bytes, length)
                ? Optional.empty()
                : usable(CharsetDetection.name(bytes, length), bytes, length);
        return new String(bytes, 0, length, detected.orElse(Charsets.western()));
    }

    private static Optional<Charset> usable(String label, byte[] bytes, int length) {
        Optional<Charset> charset = label.isEmpty() ? Optional.empty() : Charsets.named(label);
        boolean valid = charset.isPresent() && TextDecoder.isValid(bytes, length, charset.get());
        return valid ? charset : Optional.empty();
    }

    /** In Western text most letters are ASCII, so that those that are not stand alone. */
    private static boolean looksWestern(byte[] bytes, int length) {
        int high = 0;
        int neighbours = 0;
        for (int i = 0; i < length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
            neighbours += i > 0 && bytes[i] < 0 && bytes[i - 1] < 0 ? 1 : 0;
        }
        return 2 * neighbours <= high;
    }

    private static boolean shiftsToKanji(byte[] bytes, int length) {
        for (int i = 0; i + 1 < length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$') {
                return true;
            }
        }
        return false;
    }
}
