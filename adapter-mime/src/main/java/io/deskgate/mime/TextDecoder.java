package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Turns bytes into text, whatever charset they claim. Never fails: what cannot be read becomes U+FFFD. */
final class TextDecoder {
    private static final char UNREADABLE = '\ufffd';

    private final Set<Defect> defects;

    TextDecoder(Set<Defect> defects) {
        this.defects = defects;
    }

    /** The first {@code length} bytes as text; {@code label} is the charset they claim, empty for none. */
    String decode(byte[] bytes, int length, String label) {
        if (label.isEmpty()) {
            return decode(bytes, length, StandardCharsets.US_ASCII);
        }
        if (Utf7.isMeantBy(label)) {
            return Utf7.decode(bytes, length);
        }
        Optional<Charset> charset = Charsets.named(label);
        if (charset.isEmpty()) {
            defects.add(Defect.UNKNOWN_CHARSET);
            return guess(bytes, length);
        }
        return decode(bytes, length, charset.get());
    }

    /** UTF-8 if it can be, else what Western senders mean. */
    static String guess(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        boolean utf8 = text.indexOf(UNREADABLE) < 0 || isValid(bytes, length, StandardCharsets.UTF_8);
        return utf8 ? text : new String(bytes, 0, length, Charsets.western());
    }

    /** Whether the bytes are text in this charset, down to the last one. */
    static boolean isValid(byte[] bytes, int length, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private String decode(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, 0, length, charset);
        if (text.indexOf(UNREADABLE) < 0 || isValid(bytes, length, charset)) {
            return text;
        }
        defects.add(Defect.BAD_CHARACTERS);
        return mostlyReadable(text) ? text : guess(bytes, length);
    }

    /** A few broken characters do not make another charset. */
    private static boolean mostlyReadable(String text) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            good += c > 127 && c != UNREADABLE ? 1 : 0;
            bad += c == UNREADABLE ? 1 : 0;
        }
        return good > bad;
    }
}
