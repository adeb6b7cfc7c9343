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
    private final CharsetHint hint;

    TextDecoder(Set<Defect> defects, CharsetHint hint) {
        this.defects = defects;
        this.hint = hint;
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
            return rare(bytes, length, label);
        }
        return decode(bytes, length, Unicode16.orderIn(bytes, length, charset.get()));
    }

    /** Whether there is anybody here who can read it. */
    static boolean knows(String label) {
        return Utf7.isMeantBy(label)
                || Charsets.named(label).isPresent()
                || Hz.isMeantBy(label)
                || Vietnamese.named(label).isPresent();
    }

    /** What Java cannot read. */
    private String rare(byte[] bytes, int length, String label) {
        Optional<Vietnamese> vietnamese = Vietnamese.named(label);
        if (vietnamese.isPresent() && !WrongLabel.isReallyUtf8(bytes, length, Charsets.western())) {
            return vietnamese.get().decode(bytes, length);
        }
        if (Hz.isMeantBy(label)) {
            return hz(bytes, length);
        }
        defects.add(vietnamese.isPresent() ? Defect.WRONG_CHARSET : Defect.UNKNOWN_CHARSET);
        return CharsetGuess.decode(bytes, length, hint);
    }

    // QUIRK: eight bits under the label of a charset of seven (RFC 1843) are the same Chinese in its usual form.
    private String hz(byte[] bytes, int length) {
        Charset chinese = Charsets.named("gb2312").orElse(StandardCharsets.US_ASCII);
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                defects.add(Defect.WRONG_CHARSET);
                return decode(bytes, length, chinese);
            }
        }
        return Hz.decode(bytes, length, chinese, defects);
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
        if (WrongLabel.isReallyUtf8(bytes, length, charset)) {
            defects.add(charset.equals(StandardCharsets.US_ASCII) ? Defect.BAD_CHARACTERS : Defect.WRONG_CHARSET);
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
        if (charset.equals(Charsets.western()) && WesternLabel.isWrong(bytes, length)) {
            defects.add(Defect.WRONG_CHARSET);
            return CharsetGuess.decode(bytes, length, new CharsetHint());
        }
        Optional<Charset> cyrillic = CyrillicLabel.meant(bytes, length, charset);
        if (cyrillic.isPresent()) {
            defects.add(Defect.WRONG_CHARSET);
            return new String(bytes, 0, length, cyrillic.get());
        }
        String text = new String(bytes, 0, length, charset);
        boolean escapes = charset.equals(StandardCharsets.US_ASCII) && text.contains(EightBit.TO_KANJI);
        if (!escapes && (text.indexOf(UNREADABLE) < 0 || isValid(bytes, length, charset))) {
            return text;
        }
        defects.add(Defect.BAD_CHARACTERS);
        return mostlyReadable(text) ? text : CharsetGuess.decode(bytes, length, hint);
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
